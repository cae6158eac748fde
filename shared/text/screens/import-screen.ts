import type { Failure } from '../../domain/failure.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { Brake } from '../../views/import-preview/brake.ts';
import { failureSentence } from '../failures.ts';
import { linesWhat, ofPeople, people } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

const unnamed = { one: 'не назван', few: 'не названы', many: 'не названо' };
const columns = { one: 'столбец', few: 'столбца', many: 'столбцов' };
const remarks = { one: 'замечание', few: 'замечания', many: 'замечаний' };

export const faultyRowsText = {
  column: 'Ошибка',
  listOf: { student: 'Список учеников', staff: 'Список сотрудников', guardian: 'Список родителей' },
  title: (file: string): string => `Строки с ошибками из файла «${file}»`,
  file: (file: string): string => `${file.replace(/\.[^.]{1,5}$/, '')} – строки с ошибками.xlsx`,
} as const;

/** Импорт. */
export const importText = {
  title: 'Импорт',
  lead: 'Готовая выгрузка или список из Excel, как он есть: готовить файл не нужно. Сначала вы увидите, что изменится, и ничего не произойдёт, пока вы не подтвердите.',
  drop: 'Перетащите сюда файл со списком',
  dropHint:
    'Excel (.xlsx, .xls), .ods, .csv, простой текст или таблица, сохранённая из браузера. Можно нажать Ctrl+V, если список скопирован.',
  dropNow: 'Отпустите файл, чтобы прочитать его',
  choose: 'Выбрать файл…',
  paste: 'Вставить таблицу…',
  pasteTitle: 'Таблица из буфера обмена',
  pasteField: 'Скопированные строки вместе с заголовками',
  pasteRead: 'Прочитать',
  pasteName: 'Вставленная таблица',
  offered: (file: string): string => `Файл «${file}» ждёт загрузки.`,
  offeredRead: 'Прочитать его',
  notTaken: 'Не берутся СНИЛС, паспорт, адрес и телефоны детей: для работы в Сферуме они не нужны.',
  working: 'Читаю файл и сравниваю его с базой…',
  cancel: 'Прервать',
  file: (file: string): string => `Импорт: ${file}`,
  other: 'Другой файл',
  understoodTab: 'Как прочитан файл',
  differenceTab: 'Что изменится',
  category: 'Кто в списке',
  categoryUnknown: 'Укажите, кто в списке',
  classOfAllHint: 'если в строке не указано',
  encoding: 'Кодировка',
  encodingHint: 'смените, если вместо букв значки',
  sheets: 'Листы',
  sheet: 'Лист',
  takeSheet: (sheet: string): string => `Брать лист «${sheet}»`,
  sheetRows: 'Строк с людьми',
  header: 'Строка заголовков',
  headerOf: (sheet: string): string => `Строка заголовков листа «${sheet}»`,
  headerNone: 'Заголовков нет',
  headerMissing: 'не нашлась',
  headerAt: (row: number, text: string): string => `${row}: ${text}`,
  columns: 'Столбцы',
  column: 'Столбец',
  samples: 'Примеры значений',
  field: 'Что в нём',
  fieldOf: (title: string): string => `Что в столбце «${title}»`,
  reason: 'Почему так',
  notRead: 'не брать',
  noColumns: 'Столбцы появятся, когда будет указана строка заголовков.',
  noSamples: 'пусто',
  search: 'Найти в списке',
  filter: 'Показать',
  everything: 'Все',
  withNotes: 'С замечаниями',
  table: 'Что изменится в базе',
  state: 'Что будет',
  row: 'Строка',
  person: 'Человек',
  who: 'Кто',
  post: 'Должность',
  difference: 'Изменения и замечания',
  nothingFound: 'Таких строк нет: измените поиск или фильтр.',
  from: 'было',
  to: 'станет',
  empty: 'пусто',
  remarks: (count: number): string => `О файле: ${counted(count, remarks)}`,
  taken: (taken: number, left: number): string =>
    `взято ${counted(taken, columns)}${left === 0 ? '' : `, не взято ${grouped(left)}`}`,
  apply: (count: number, leaving: number): string =>
    count === 0 && leaving > 0
      ? `Отметить выбывшими: ${grouped(leaving)}`
      : `Загрузить: ${counted(count, people)}`,
  applyNothing: 'Загружать нечего: всё уже в базе.',
  applyNobody: 'Ни одна строка не взята: исправьте, как прочитан файл, и всё будет пересчитано.',
  missingKept: 'Тех, кого нет в файле, программа не удаляет: отметьте галочкой тех, кто выбыл.',
  missingStay: (stayed: number, left: number): string =>
    left === 0
      ? 'Те, кого нет в файле, остались в базе: отметить выбывших можно на экране «Люди».'
      : `В базе осталось ещё ${grouped(stayed)} из тех, кого нет в файле: отметить выбывших можно на экране «Люди».`,
  choice: 'Выбор',
  takeRow: (name: string): string => `Загрузить: ${name}`,
  departs: (name: string): string => `Отметить выбывшим: ${name}`,
  leftOut: 'Не загружается',
  willLeave: 'Выбудет',
  outOf: (count: number): string => `По вашему решению не загружается: ${counted(count, people)}.`,
  leaving: (count: number): string => `Будет отмечено выбывшими: ${counted(count, people)}`,
  leavingOn: 'Дата выбытия',
  leavingHint: 'например, 31.08.2026',
  leavingUnreadable: 'Напишите дату, например 31.08.2026',
  leavingOrder: 'Номер приказа, если есть',
  doneLeft: 'Отмечено выбывшими',
  doneNotes: (count: number): string => `Загружено с замечаниями: ${counted(count, people)}`,
  note: 'Замечания',
  repair: 'Исправить…',
  repairOf: (row: number): string => `Исправить строку ${row}`,
  repairTitle: (row: number): string => `Строка ${row}`,
  repairDone: 'Проверить снова',
  repairCancel: 'Не исправлять',
  wasInFile: (text: string): string => `в файле: ${text}`,
  apart: 'Это другой человек',
  candidates: (name: string): string => `Кто это: ${name}`,
  inFile: 'В файле',
  inBase: 'В базе',
  takenForThis: 'принят за этого человека',
  actOn: (act: string, whom: string): string => `${act}: ${whom}`,
  samePerson: 'Это он',
  samePersonMoved: 'Это он, перевести',
  otherPerson: 'Другой человек',
  forgetDecision: 'Забыть решение',
  kept: (field: string, own: string, inFile: string): string =>
    `${field}: оставлено исправленное вами «${own}», в файле «${inFile}»`,
  takeFromFile: 'Взять из файла',
  remembered: (day: string): string => `Файл прочитан так, как вы указали ${day} для такого же файла.`,
  readAfresh: 'Прочитать заново без этого',
  forgetReading: 'Забыть для таких файлов',
  past: 'Что загружали',
  pastUndone: 'отменено',
  pastHint:
    'Отменить можно и давнюю загрузку: сначала вы увидите, что вернётся, а более поздние правки останутся.',
  undoPast: 'Отменить…',
  undoPastOf: (file: string, when: string): string => `Отменить загрузку «${file}» от ${when}`,
  undoTitle: (file: string): string => `Отмена загрузки «${file}»`,
  undoTable: 'Что изменит отмена',
  undoCounts: (removed: number, restored: number, kept: number): string =>
    [
      `Будет убрано: ${grouped(removed)}.`,
      `Вернётся прежнее: ${grouped(restored)}.`,
      ...(kept > 0 ? [`Останется из-за более поздних правок: ${grouped(kept)}.`] : []),
    ].join(' '),
  undoMore: (count: number): string => `И ещё ${grouped(count)}.`,
  undoConfirm: 'Отменить эту загрузку',
  undoCancel: 'Оставить как есть',
  undoneSaid: (file: string): string => `Загрузка «${file}» отменена.`,
  brakeSettings: 'Когда переспрашивать',
  brakeLimits: 'Переспросить, если изменится или не будет названо больше:',
  brakePercent: 'процентов списка',
  brakePeople: 'или людей, если нужно',
  brakeSave: 'Запомнить',
  brakeSaved: 'Запомнено, когда переспрашивать.',
  done: 'Список загружен',
  doneSaid: (file: string): string => `Загружено: ${file}.`,
  undo: 'Отменить загрузку',
  movedOn: 'С тех пор база изменилась: отменить шаги по одному можно сверху, кнопкой «Отменить».',
  back: 'Вернуться к этому файлу',
  next: 'Загрузить ещё один список',
  saveFaulty: (count: number): string => `Сохранить ${counted(count, linesWhat)} с ошибками…`,
  saveFaultyHint: 'Те же столбцы и причина в последнем: исправьте и загрузите файл ещё раз.',
  faultySaved: (path: string): string => `Сохранено: ${path}`,
  again: 'Подготовить заново',
  brakeTitle: 'Изменится очень много',
  brake: ({ people: all, updated, missing }: Brake): string =>
    [
      `Сейчас в базе ${counted(all, people)} из такого списка.`,
      ...(updated > 0 ? [`Данные изменятся у ${counted(updated, ofPeople)}.`] : []),
      ...(missing > 0 ? [`В файле ${agree(missing, unnamed)} ${counted(missing, people)}.`] : []),
      'Тот ли это файл и целиком ли он выгружен?',
    ].join(' '),
  brakeConfirm: 'Да, загрузить',
  brakeCancel: 'Вернуться к проверке',
} as const;

/** F1 on this screen. */
export const importHelp: readonly string[] = [
  'Перетащите файл со списком на окно, выберите его или вставьте скопированную таблицу. Готовая выгрузка подойдёт без всякой подготовки.',
  'На вкладке «Как прочитан файл» видно, что понято: кто в списке, где заголовки, что в каждом столбце. Если программа ошиблась – исправьте, и всё будет пересчитано.',
  'На вкладке «Что изменится» – каждый человек: новый, изменится, без изменений, нет в файле. Строку с ошибкой исправьте на месте или сохраните такие строки отдельным файлом; любую строку можно не брать. Похож на того, кто уже есть, – решите, тот ли это человек.',
  'Пустая ячейка ничего не стирает, и никто не удаляется. Загрузку можно отменить целиком: сразу – Ctrl+Z, позже – в списке «Что загружали».',
];

/** The encodings of text files, by the names that the reader knows. */
export const encodingNames: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'windows-1251': 'Windows-1251',
  'utf-16le': 'UTF-16 (Юникод)',
  'utf-16be': 'UTF-16 BE',
  cp866: 'CP866 (DOS)',
  'koi8-r': 'KOI8-R',
};

/** Why a file gives no plan; what can be mended on this screen is said so. */
export const planFailureSentence = (failure: Failure, words: Vocabulary): string => {
  switch (failure.code) {
    case 'category-unclear':
      return `Непонятно, кто в этом списке: выберите ниже: ${words.employee.plural}, ${words.student.plural} или ${words.guardian.plural}.`;
    case 'class-column-missing':
      return `Не найден столбец «${capitalised(words.schoolClass.one)}»: впишите значение ниже, если у всех оно одно, или выберите столбец. В файле есть ${failure.seen}.`;
    case 'header-not-found':
      return `Не нашлась строка заголовков (Фамилия, Имя…), прочитано: ${failure.seen}; укажите её ниже или добавьте в файл.`;
    case 'encoding-unfit':
      return `Так вместо букв получаются значки: файл записан, видимо, в кодировке ${encodingNames[failure.likely] ?? failure.likely}.`;
    default:
      return failureSentence(failure);
  }
};
