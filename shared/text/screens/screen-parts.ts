import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { communicationText } from './communication-screen.ts';
import { documentParts } from './documents-screen.ts';
import { handingText, queueText } from './handing-screen.ts';
import { invitationsText } from './invitations-screen.ts';
import { reportsText } from './reports-screen.ts';
import { settingsText } from './settings-screen.ts';
import { sheetTextsText } from './sheets-screen.ts';

/** A tab of a screen, by the name under which a place leads to it, with its part of the help. */
type ScreenPart = { readonly part: string; readonly title: string; readonly help: string };

const part = (name: string, title: string, help: string): ScreenPart => ({ part: name, title, help });

const classParts = ({ schoolClass }: Vocabulary): readonly ScreenPart[] => [
  part(
    'transfer',
    'Перевод на новый учебный год',
    `Кнопка «Перевод на новый год…» ведёт по шагам: какие ${schoolClass.plural} остаются, выпускаются, делятся и открываются, затем проверка. База меняется только на последнем шаге, и всё отменяется одним Ctrl+Z.`,
  ),
];

const invitationParts = (words: Vocabulary): readonly ScreenPart[] => [
  part(
    'links',
    invitationsText.links,
    `Сетка «${words.schoolClass.one} × роль» показывает, каких ссылок не хватает. Вставьте скопированное с платформы целиком: сначала видно, что понято, и только потом ссылки записываются.`,
  ),
  part(
    'sheets',
    invitationsText.sheets,
    'Выберите, кому и какой вид листков нужен. Готовый лист виден до печати, каждый код прочитан обратно. Большой заказ печатается частями: перед каждой открывается окно печати.',
  ),
  part(
    'batches',
    invitationsText.batches,
    'Всё, что напечатано: когда, кому, сколько из них уже присоединилось. Отсюда печатают те же листки ещё раз или напоминают тем, кто не пришёл.',
  ),
  part(
    'handing',
    handingText.tab,
    `Отметьте розданное: ${words.schoolClass.instrumental} целиком, списком номеров, сканером с листка. Потерянный листок отмечается здесь же.`,
  ),
  part(
    'queue',
    queueText.tab,
    `Кому нужен новый листок: старый потерян, сменилась ссылка или ${words.schoolClass.one}. Одна кнопка готовит их все.`,
  ),
  part(
    'texts',
    sheetTextsText.tab,
    'Слова на листках можно заменить своими: рядом сразу видно, как выйдет. Вернуть прежние – одной кнопкой.',
  ),
  part(
    'annulment',
    invitationsText.annulment(words),
    'Ссылки, по которым никто не пришёл, и ссылки выбывших. Отключают их на платформе; программа составляет список и акт и ставит задачу на Сводку.',
  ),
];

const communicationParts = (): readonly ScreenPart[] => [
  part(
    'chats',
    communicationText.parts.chats,
    'Какие чаты нужны по выбранной стратегии и каких ещё нет. Создают их на платформе; здесь отмечают и хранят ссылку.',
  ),
  part('posts', communicationText.parts.posts, 'Что и когда опубликовать, кто даёт материал, что уже вышло.'),
  part(
    'broadcasts',
    communicationText.parts.broadcasts,
    'Трансляции: тема, для кого, кто ведёт, состоялась ли.',
  ),
  part(
    'support',
    communicationText.parts.support,
    'Обращения в техподдержку платформы: программа собирает письмо, хранит дату и ответ.',
  ),
  part(
    'administrators',
    communicationText.parts.administrators,
    'Кому ещё даны права администратора, каким приказом и на какой срок. Назначить можно сотрудника, который уже вступил.',
  ),
];

const reportParts = (words: Vocabulary): readonly ScreenPart[] => [
  part(
    'figures',
    reportsText.figures,
    'Главные числа на конец выбранного дня. Нажмите на число – откроются люди за ним.',
  ),
  part('classes', reportsText.byClass(words), 'Каждый отдельно: сразу видно, где вступило меньше всего.'),
  part(
    'growth',
    reportsText.growth,
    'Что изменилось с любого сданного отчёта: кто присоединился, кто вышел.',
  ),
  part(
    'activity',
    reportsText.activity,
    'Числа активности вы берёте на платформе и вписываете раз в неделю; рядом стоят цели.',
  ),
  part(
    'notJoined',
    reportsText.notJoined,
    `Списки для ${words.classTeacher.many}: скопировать или напечатать.`,
  ),
  part('page', reportsText.page, 'Одна страница для директора: такой она и напечатается.'),
  part(
    'forms',
    reportsText.forms,
    'Таблица для управления образования: соберите показатели один раз и заполняйте каждую неделю.',
  ),
  part(
    'handed',
    reportsText.handed,
    'Копии всех сданных отчётов: их можно сохранить ещё раз такими, какими они были.',
  ),
];

const documentPart = (): readonly ScreenPart[] => [
  part(
    'request',
    documentParts.titles.request,
    'Шаги заявки: чего не хватает, сказано у поля. В конце – пакет для письма, затем сканы с подписями и ответ платформы.',
  ),
  part(
    'documents',
    documentParts.titles.documents,
    'Приказы, Положение, памятки, акты. Документ виден до сохранения; свой шаблон .docx встаёт вместо готового.',
  ),
  part(
    'orders',
    documentParts.titles.orders,
    'Номера и даты всех приказов; следующий номер программа предложит сама.',
  ),
  part(
    'lists',
    documentParts.titles.lists,
    'На какие законы ссылаются документы и какие сервисы рекомендует школа.',
  ),
  part(
    'handover',
    documentParts.titles.handover,
    'Когда администратор меняется: акт и один файл, закрытый паролем, со всей базой для нового администратора.',
  ),
];

const settingParts = (): readonly ScreenPart[] => [
  part(
    'card',
    settingsText.tabs.card,
    'Названия, адреса, руководитель, администратор: отсюда берут сведения все документы.',
  ),
  part(
    'words',
    settingsText.tabs.words,
    'Как у вас называют класс, учеников, родителей: слова встанут на все экраны и листки.',
  ),
  part(
    'links',
    settingsText.tabs.links,
    'Кто вступает по ссылке, а кто иначе, и какие адреса ссылок считать своими.',
  ),
  part(
    'import',
    settingsText.tabs.import,
    'При каких больших изменениях программа переспросит перед загрузкой списка.',
  ),
  part(
    'protection',
    settingsText.tabs.protection,
    'Пароль на базу, ключ восстановления на бумаге и время, через которое база запирается сама.',
  ),
  part('look', settingsText.tabs.look, 'Светлая или тёмная тема и масштаб – для этого компьютера.'),
  part(
    'backups',
    settingsText.tabs.backups,
    'Копии базы по дням: посмотреть, вернуться к любой, хранить их и во втором месте.',
  ),
  part(
    'data',
    settingsText.tabs.data,
    'Уничтожение данных тех, кто давно выбыл: кого это касается, акт и отметка в журнале. Копии, в которых они остались, названы тут же.',
  ),
  part('about', settingsText.tabs.about, 'Версия программы и чьей работой она пользуется.'),
];

/** The tabs of the screens that have some, for the help and for «Перейти». */
export const screenParts = (words: Vocabulary): Readonly<Record<string, readonly ScreenPart[]>> => ({
  classes: classParts(words),
  invitations: invitationParts(words),
  communication: communicationParts(),
  reports: reportParts(words),
  documents: documentPart(),
  settings: settingParts(),
});
