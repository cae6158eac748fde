import { shortDate } from '../domain/calendar.ts';
import type { Failure, FailureCode, FailureOf } from '../domain/failure.ts';
import type { ReportCategory } from '../domain/report-records.ts';
import { quotableDetails } from './outside-text.ts';
import { counted, grouped } from './plural.ts';

type Sentences = { readonly [C in FailureCode]: (failure: FailureOf<C>) => string };

const rows = { one: 'строка', few: 'строки', many: 'строк' };
const people = { one: 'человек', few: 'человека', many: 'человек' };

const categoryWords: Readonly<Record<ReportCategory, string>> = {
  teachers: 'преподаватели',
  employees: 'другие сотрудники',
  students: 'обучающиеся',
  guardians: 'родители',
};

/** What happened and what to do, in one sentence for each failure. */
const sentences: Sentences = {
  'unknown-command': ({ command }) => `Команды «${command}» нет: список команд показывает запуск без слов.`,
  'unknown-option': ({ option }) => `Параметр ${option} этой команде не знаком: проверьте, как он написан.`,
  'missing-option': ({ option }) => `Не указан обязательный параметр ${option}: добавьте его и повторите.`,
  'bad-option-value': ({ option, value, expected }) =>
    `Параметр ${option} не понимает значение «${value}», нужно: ${expected}.`,
  'missing-argument': ({ argument }) => `Не указано, что читать: добавьте ${argument}.`,
  'extra-argument': ({ argument }) => `Лишнее слово «${argument}»: имя с пробелами возьмите в кавычки.`,
  'working-folder-gone': () => 'Папка, в которой набрана команда, удалена: перейдите в другую и повторите.',
  'card-not-json': ({ file }) =>
    `Карточка организации «${file}» не читается как JSON: проверьте кавычки и запятые.`,
  'card-unknown-key': ({ key }) =>
    `В карточке организации есть неизвестное поле «${key}»: исправьте или уберите его.`,
  'card-bad-value': ({ key, expected }) =>
    `В карточке организации поле «${key}» заполнено неверно, нужно: ${expected}.`,
  'word-incomplete': ({ word }) =>
    `У слова «${word}» заполнены не все формы: впишите каждую или выберите слово из списка.`,
  'host-not-allowed': ({ host }) =>
    `Адрес «${host}» нельзя разрешить: в нём опечатка или буквы разных алфавитов, впишите вид max.ru.`,
  'base-missing': ({ folder }) => `В папке «${folder}» нет базы: проверьте путь или создайте новую базу.`,
  'base-exists': ({ folder }) => `В папке «${folder}» база уже есть: выберите другую папку или откройте эту.`,
  'base-damaged': ({ file, copy }) =>
    copy === null
      ? `База «${file}» повреждена и не открыта, сам файл не изменён: восстановите её из своей копии.`
      : `База «${file}» повреждена и не открыта, сам файл не изменён: последняя исправная копия – «${copy}».`,
  'base-newer': ({ file, version }) =>
    `База «${file}» сохранена более новой программой (вид данных ${version}): обновите программу, база не изменена.`,
  'base-in-use': ({ folder, host, user }) =>
    `База «${folder}» уже открыта (компьютер ${host}, пользователь ${user}): закройте её там и повторите.`,
  'base-folder-occupied': ({ folder }) =>
    `В папке «${folder}» уже лежат другие файлы: укажите для базы пустую или новую папку.`,
  'nothing-to-undo': () => 'Отменять нечего: в базе нет шага, который можно вернуть.',
  'attachment-missing': () =>
    'Приложенного файла нет в папке базы, или он повреждён: верните его из резервной копии папки или приложите снова.',
  'step-unreadable': () =>
    'Последний шаг не вернуть: запись о нём не читается, но сами данные целы, исправьте их вручную.',
  'no-open-base': () => 'База не открыта: откройте её или создайте новую.',
  'recent-unknown': () => 'Этой базы больше нет в списке последних: откройте её через «Открыть базу».',
  'settings-damaged': ({ copy }) =>
    `Настройки программы были повреждены и начаты заново, базы это не затронуло: прежний файл сохранён как «${copy}».`,
  'settings-not-kept': ({ folder }) =>
    `Настройки программы не сохраняются, в папку «${folder}» нельзя записать: снимите запрет на запись.`,
  'call-refused': () => 'Программа отклонила неверный запрос, данные не изменены: перезапустите её.',
  'internal-fault': () =>
    'Внутренняя ошибка программы: проверьте, что успело сохраниться, и повторите, а если не поможет – сообщите нам.',
  'file-missing': ({ file }) => `Файла «${file}» нет: проверьте имя и папку.`,
  'file-unreadable': ({ file }) =>
    `Файл «${file}» не открывается: закройте его в других программах и проверьте права.`,
  'file-not-regular': ({ file }) =>
    `«${file}» – не обычный файл, а папка, канал или устройство: выберите сам файл.`,
  'file-empty': ({ file }) => `Файл «${file}» пуст: выгрузите список заново.`,
  'file-too-large': ({ file, megabytes, limit }) =>
    `Файл «${file}» слишком велик (${megabytes} МБ при пределе ${limit} МБ): оставьте в нём только список.`,
  'file-not-a-table': ({ file }) =>
    `Файл «${file}» – не таблица: нужен список в формате .xlsx, .xls, .ods или .csv.`,
  'file-is-document': ({ file, kind }) =>
    `Файл «${file}» – это ${kind}, а не таблица: выгрузите список в формате .xlsx, .xls, .ods или .csv.`,
  'file-protected': ({ file }) =>
    `Файл «${file}» закрыт паролем: откройте его в Excel, снимите пароль и сохраните.`,
  'file-damaged': ({ file }) => `Файл «${file}» повреждён или обрезан: выгрузите его заново.`,
  'file-too-slow': ({ file, seconds }) =>
    `Файл «${file}» не удалось прочитать за ${seconds} с: оставьте в нём только список и сохраните заново.`,
  'file-too-many-rows': ({ file, limit }) =>
    `В файле «${file}» больше ${limit} строк: оставьте в нём только список.`,
  'file-too-heavy': ({ file }) =>
    `Файл «${file}» после распаковки слишком велик: оставьте в нём только лист со списком.`,
  'file-held': ({ file }) => `Файл «${file}» открыт в другой программе: закройте его там и повторите.`,
  'files-not-placed': ({ folder }) =>
    `В базе всё сохранено, но файлы в папку «${folder}» не попали: проверьте папку и сделайте их ещё раз.`,
  'file-is-no-file': ({ file }) =>
    `Там, где нужен файл «${file}», лежит папка или канал с таким именем: уберите это и повторите.`,
  'folder-is-file': ({ folder }) =>
    `Там, где нужна папка «${folder}», лежит файл с таким именем: переименуйте или уберите его и повторите.`,
  'folder-in-base': ({ folder, base }) =>
    `Папка «${folder}» принадлежит базе «${base}», в ней лежат только файлы самой базы: выберите другую.`,
  'folder-not-writable': ({ folder }) =>
    `В папку «${folder}» нельзя записать: выберите другую папку или снимите запрет на запись.`,
  'disk-full': ({ folder }) =>
    `На диске нет места для записи в «${folder}»: освободите место и повторите, прежние данные целы.`,
  'sheet-missing': ({ sheet, sheets }) => `Листа «${sheet}» в файле нет: есть ${sheets}.`,
  'encoding-unknown': ({ encoding }) =>
    `Кодировка «${encoding}» не знакома: нужна utf-8, windows-1251, cp866, koi8-r или utf-16.`,
  'class-column-missing': ({ file, seen }) =>
    `В файле «${file}» нет столбца с классом или группой, есть ${seen}: добавьте его или назовите класс в имени листа.`,
  'encoding-unfit': ({ file, encoding, likely }) =>
    `Файл «${file}» записан не в кодировке ${encoding}, а, видимо, в ${likely}: уберите --encoding или назовите её.`,
  'file-is-text': ({ file }) =>
    `«${file}» – простой текст, а не книга, хотя назван так: сохраните список в Excel или как .csv.`,
  'header-not-found': ({ file, seen }) =>
    `В файле «${file}» не нашлась строка заголовков (Фамилия, Имя, Класс…), прочитано: ${seen}; добавьте её.`,
  'label-blocks': ({ file }) =>
    `В файле «${file}» не таблица, а карточки с подписями: выгрузите список, где каждый человек – одна строка.`,
  'column-twice': ({ file, sheet, column }) =>
    `В файле «${file}» (лист «${sheet}») столбец «${column}» встречается дважды: оставьте один и повторите.`,
  'no-rows': ({ file }) =>
    `В файле «${file}» есть заголовки, но нет ни одного человека: выгрузите список заново.`,
  'category-unclear': ({ file }) =>
    `Непонятно, кто в файле «${file}»: укажите: сотрудники (staff), ученики (student) или родители (guardian).`,
  'plan-outdated': () => 'База изменилась после подготовки: подготовьте всё заново.',
  'plan-unconfirmed': () => 'Изменится очень много: посмотрите числа и подтвердите загрузку.',
  'file-put-away': () => 'Этот файл программа уже не держит: выберите его ещё раз.',
  'work-cancelled': () => 'Прервано, база не изменена: выберите файл, чтобы начать снова.',
  'nothing-importable': ({ file, rejected }) =>
    `Из файла «${file}» ничего не взято: с ошибками ${counted(rejected, rows)}; исправьте их и повторите.`,
  'no-lines': ({ file }) =>
    `В файле «${file}» нет ни одной строки с именем: скопируйте список с платформы ещё раз.`,
  'nobody-to-match': () =>
    'Сверять не с кем: в базе ещё нет людей, сначала загрузите списки учеников, сотрудников и родителей.',
  'match-outdated': () => 'База изменилась после сверки: сверьте список ещё раз.',
  'request-unknown': () => 'Этой заявки больше нет среди ожидающих: обновите список.',
  'no-links-found': ({ file }) =>
    `В файле «${file}» нет ни одной ссылки: скопируйте ссылки с платформы ещё раз.`,
  'class-unknown': ({ label, known }) => `Названия «${label}» в базе нет: есть ${known}.`,
  'role-unknown': ({ role }) =>
    `Роль «${role}» не знакома: нужна student, guardian, teacher, employee или administrator.`,
  'nobody-to-invite': () => 'Приглашать некого: по этому выбору людей нет, загрузите список.',
  'no-links-for-batch': () => 'По этому выбору нет ни одной ссылки: сначала загрузите ссылки.',
  'everyone-settled': ({ people: count }) =>
    `Приглашать некого (проверено: ${counted(count, people)}): все уже вступили, отказались или выбыли.`,
  'links-too-long': ({ people: count }) =>
    `Ссылки слишком длинны для таких мелких листков (${counted(count, people)}): печатайте на странице меньше листков.`,
  'code-unreadable': ({ slip }) =>
    `Код на листке № ${slip} не читается обратно, листы не выданы: сообщите об этом, приложив ссылку.`,
  'sheet-overfull': ({ slip }) =>
    `Текст листка № ${slip} не помещается даже мелким шрифтом: печатайте на странице меньше листков.`,
  'link-not-active': ({ url }) => `Ссылка ${url} уже не действует: выберите действующую.`,
  'person-unknown': ({ id }) => `Человека с номером ${id} в базе нет: обновите список.`,
  'day-in-future': ({ day }) =>
    `Дата ${shortDate(day)} ещё не наступила: укажите сегодняшнюю или более раннюю.`,
  'day-before-batch': ({ batch, made }) =>
    `Партия ${batch} сделана ${shortDate(made)}: укажите этот день или более поздний.`,
  'day-before-history': ({ last }) =>
    `У выбранных уже есть запись от ${shortDate(last)}: укажите этот день или более поздний.`,
  'person-fields-wrong': () => 'Карточка не сохранена: исправьте отмеченные поля.',
  'task-unknown': () => 'Этой задачи больше нет в списке: обновите его и отметьте заново.',
  'day-before-data': ({ first }) =>
    `В базе нет данных раньше ${shortDate(first)}: выберите этот день или более поздний.`,
  'activity-above-list': ({ category, active, outOf }) =>
    `Активных больше, чем людей (${categoryWords[category]}: ${grouped(active)} из ${grouped(outOf)}): проверьте оба числа.`,
  'form-incomplete': () => 'У формы нет названия или ни одного показателя: добавьте их и сохраните снова.',
  'form-name-taken': ({ name }) => `Форма «${name}» уже есть: дайте этой другое название.`,
  'report-unknown': () => 'Такого отчёта среди сданных уже нет: обновите список.',
  'entry-wrong': () => 'Запись не сохранена: исправьте отмеченные поля.',
  'entry-unknown': () => 'Этой записи больше нет в списке: обновите его и повторите.',
  'request-incomplete': ({ missing }) =>
    `Заявка не собрана, не хватает сведений: ${missing.join('; ')}; впишите их в карточку организации и запишите её в базу.`,
};

export const failureSentence = (failure: Failure): string => {
  // The table is typed by code; TypeScript cannot see that a failure's own code picks its own sentence.
  const sentence = sentences[failure.code] as (failure: Failure) => string;
  return sentence(quotableDetails(failure));
};
