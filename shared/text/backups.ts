import { type Backup, type BackupCause, type RestoredCount, restoredCounts } from '../domain/base/backup.ts';
import { type Day, shortDate } from '../domain/values/calendar.ts';
import { days, entries, ofPeople, people } from './words/nouns.ts';
import { agree, counted } from './words/plural.ts';

const acts = { one: 'действие', few: 'действия', many: 'действий' };
const comingBack = { one: 'Вернётся', few: 'Вернутся', many: 'Вернётся' };
const kept = { one: 'Хранится', few: 'Хранятся', many: 'Хранится' };
const copies = { one: 'копия', few: 'копии', many: 'копий' };

const causes: Readonly<Record<BackupCause, string>> = {
  day: 'перед первым изменением дня',
  exit: 'при выходе',
  hand: 'сделана вручную',
  migration: 'перед обновлением вида данных',
  'roster-imported': 'перед импортом',
  'import-undone': 'перед отменой импорта',
  'links-annulled': 'перед отзывом ссылок',
  'year-transferred': 'перед переводом на новый год',
  'base-restored': 'перед восстановлением',
};

/** «перед импортом 12.11.2026, 1 043 человека». */
export const backupSentence = ({ cause, day, people: count }: Omit<Backup, 'name'>): string => {
  const what = cause === null ? 'копия' : causes[cause];
  const who = count === null ? '' : `, ${counted(count, people)}`;
  return `${what} ${shortDate(day)}${who}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const backupTitle = (backup: Omit<Backup, 'name'>): string => capital(backupSentence(backup));

/** Копии. */
export const backupsText = {
  title: 'Копии базы',
  hint: 'Программа делает копию перед первым изменением дня, перед каждым импортом и другим большим действием и при выходе. Каждая прочитана после записи.',
  kept: 'Хранятся: три за последний день, по одной за 14 дней, 8 недель и 12 месяцев работы.',
  attachments:
    'Сканы, шаблоны и сданные отчёты лежат в базе один раз и не меняются: восстановленная копия находит их на месте.',
  folder: 'Папка с копиями',
  copy: 'Скопировать',
  copied: 'Скопировано',
  count: (count: number): string => `${agree(count, kept)} ${counted(count, copies)}.`,
  none: 'Копий пока нет: первая появится перед первым изменением.',
  make: 'Сделать копию сейчас',
  made: 'Копия сделана.',
  what: 'Копия',
  changes: 'Изменений к тому времени',
  restore: 'Восстановить…',
  second: 'Второе место',
  secondHint:
    'Если диск этого компьютера откажет, спасёт копия в другом месте: на флешке, другом диске или в сетевой папке. Программа копирует туда при каждом выходе, когда место доступно.',
  secondNone: 'Второе место не выбрано: все копии лежат на одном диске с базой.',
  secondPlain: 'У базы нет пароля: на флешке копию прочтёт любой. Задайте пароль в разделе «Защита».',
  choosePlace: 'Выбрать место…',
  changePlace: 'Другое место…',
  dropPlace: 'Больше не копировать',
  carry: 'Скопировать туда сейчас',
  carried: 'Копия во втором месте сделана.',
  carriedOn: (on: Day | null, age: number): string =>
    on === null
      ? 'Туда ещё ничего не скопировано.'
      : `Последняя копия там – ${shortDate(on)}${age > 0 ? `, ${counted(age, days)} назад` : ''}.`,
  placeGone: 'Сейчас это место недоступно: подключите диск.',
  // the restoring
  copyPassword: 'Пароль, который был у базы тогда',
  copyOpen: 'Открыть копию',
  previewTitle: 'Восстановить копию',
  before: 'Тогда',
  now: 'Сейчас',
  rows: { people: 'Люди', classes: 'Классы и группы', links: 'Ссылки', activeLinks: 'Действующие ссылки' },
  willGo: (count: number): string => `Пропадут те, кого добавили с тех пор: ${counted(count, people)}.`,
  willBack: (count: number): string => `${agree(count, comingBack)} ${counted(count, people)}.`,
  willChange: (count: number): string =>
    `Изменённые с тех пор станут такими, как были: ${counted(count, people)}.`,
  card: 'Карточка организации станет такой, как была.',
  otherRows: (count: number): string => `Изменятся и другие сведения: ${counted(count, entries)}.`,
  nothing: 'Копия не отличается от нынешней базы.',
  acts: (count: number): string => `С тех пор сделано: ${counted(count, acts)}. Их работа пропадёт.`,
  presentSaved:
    'Нынешнее состояние сначала сохранится отдельной копией, а само восстановление можно отменить.',
  restoreYes: 'Восстановить',
  restoreNo: 'Оставить как есть',
  restored: (title: string): string => `База восстановлена: ${title}.`,
  close: 'Закрыть',
} as const;

/** What must be known before a copy is restored. */
export const restoreWarnings = ({
  otherBase,
  destroyed,
}: {
  readonly otherBase: string | null;
  readonly destroyed: number;
}): readonly string[] => [
  ...(otherBase === null
    ? []
    : [`Внимание: это копия другой базы – «${otherBase}». Её люди и ссылки встанут на место нынешних.`]),
  ...(destroyed === 0
    ? []
    : [
        `Внимание: после этой копии уничтожены данные ${counted(destroyed, ofPeople)}. Восстановление вернёт их: потом уничтожьте их снова.`,
      ]),
];

/** The gate of a base that does not open. */
export const rescueText = {
  title: 'База повреждена',
  titleMissing: 'Файла базы нет',
  why: 'Файл базы не открывается: сбой диска, прерванное копирование или чужая программа. Сам файл не изменён.',
  whyMissing: 'В этой папке нет файла базы, но есть её копии.',
  copies: 'Исправные копии',
  none: 'Исправных копий рядом с базой нет. Принесите копию из второго места или из своей резервной копии диска.',
  password: 'Пароль базы',
  passwordWhy: 'Копии зашифрованы: введите пароль, чтобы увидеть, что в них.',
  look: 'Посмотреть копии',
  lost: (count: number | null): string =>
    count === null ? '' : count === 0 ? 'Ничего не потеряно' : `Потеряно: ${counted(count, acts)} из журнала`,
  lostTitle: 'Что пропадёт',
  restore: 'Вернуть из этой копии',
  rule: 'Повреждённый файл не удаляется: он переедет в папку quarantine внутри папки базы.',
  again: 'Попробовать открыть ещё раз',
  people: (count: number): string => counted(count, people),
} as const;

/** What the command line says of copies. */
export const backupsCommandText = {
  none: 'Копий нет.',
  argument: 'имя копии (их показывает команда backups)',
  line: (name: string, sentence: string): string => `${name}  ${sentence}`,
  failed: (on: Day): string => `Последняя копия (${shortDate(on)}) не получилась.`,
  preview: (preview: {
    readonly card: boolean;
    readonly before: Readonly<Record<RestoredCount, number>>;
    readonly now: Readonly<Record<RestoredCount, number>>;
    readonly acts: number;
  }): readonly string[] => [
    ...restoredCounts.map(
      (what) => `${backupsText.rows[what]}: тогда ${preview.before[what]}, сейчас ${preview.now[what]}`,
    ),
    ...(preview.card ? [backupsText.card] : []),
    backupsText.acts(preview.acts),
  ],
  restored: (sentence: string): string =>
    `База восстановлена: ${sentence}. Прежнее состояние сохранено копией.`,
  rescued: (sentence: string): string =>
    `База возвращена: ${sentence}. Повреждённый файл лежит в папке quarantine.`,
  rescuedMissing: (sentence: string): string => `База возвращена: ${sentence}.`,
  dry: 'Ничего не изменено: чтобы восстановить, повторите без --dry-run.',
} as const;
