import type { LinkState } from '../../domain/links/invite-link.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { days, links, linksWhom, ofPeople, people } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';

const places = { one: 'место', few: 'места', many: 'мест' };

export const linksScreenText = {
  title: 'ссылки по местам и ролям',
  pastedSource: 'вставленный текст',
  typedSource: 'введена вручную',
  paste: 'Вставить ссылки',
  summary: (covered: number, missing: number): string =>
    missing === 0
      ? `Со ссылкой ${counted(covered, places)}, больше нигде ссылки не нужны.`
      : `Со ссылкой ${counted(covered, places)}, без ссылки – ${grouped(missing)}.`,
  onlyMissing: 'Показать только места без ссылки',
  missing: 'Нет ссылки',
  waiting: (count: number): string => `ждут ${grouped(count)}`,
  nothing: 'никого',
  age: (count: number): string => (count === 0 ? 'сегодня' : counted(count, days)),
  more: (count: number): string => `и ещё ${count}`,
  notInForce: 'не действует',
  expired: 'срок истёк',
  empty: 'Ссылок пока нет',
  emptyHint: 'Скопируйте ссылки с платформы – все сразу, как они там стоят – и вставьте сюда.',
  noClasses: 'Сначала загрузите список: ссылки раскладываются по нему',
  allCovered: 'Ссылки есть везде, где их ждут.',
  place: (unit: string, role: string): string => `${unit}: ${role}`,
  copy: 'Скопировать',
  copied: 'Скопировано',
  close: 'Закрыть',
  address: 'Адрес',
  kind: 'Вид',
  platform: 'Платформа',
  noPlatform: 'не определена',
  state: 'Состояние',
  added: 'Добавлена',
  validUntil: 'Действует до',
  source: 'Откуда',
  noLinks: 'Ссылок здесь ещё не было.',
  noneInForce: 'Действующей ссылки здесь нет.',
} as const;

/** The state of one link. */
export const linkStateWords: Readonly<Record<LinkState, string>> = {
  active: 'действует',
  outdated: 'устарела',
  replaced: 'заменена',
  annulled: 'аннулирована',
};

export const pasteText = {
  title: 'Вставить ссылки',
  back: 'К ссылкам',
  field: 'Ссылки с платформы',
  hint: ({ schoolClass, student, teacher }: Vocabulary): string =>
    `Подойдёт таблица или текст: ${schoolClass.one} – над ссылками или рядом с ними, роль – словом «${student.plural}», «родители», «${teacher.plural}».`,
  example: ({ schoolClass, student }: Vocabulary): string =>
    `${capitalised(schoolClass.one)} 5А\n${student.plural} https://max.ru/join/…\nродители https://max.ru/join/…`,
  fromFile: 'Взять из файла…',
  ofFile: (file: string): string => `Из файла «${file}»`,
  understood: 'Что понято',
  understoodSummary: (stored: number, unchanged: number, rejected: number): string =>
    [
      stored > 0 ? `новых – ${stored}` : '',
      unchanged > 0 ? `уже есть – ${unchanged}` : '',
      rejected > 0 ? `не будет взято – ${rejected}` : '',
    ]
      .filter((part) => part !== '')
      .join(', ')
      .replace(/^./, (letter) => letter.toUpperCase()),
  line: 'Строка',
  where: 'Для кого',
  address: 'Ссылка',
  fate: 'Что с ней будет',
  tooLong: 'Текст слишком длинный: вставьте ссылки частями или возьмите их из файла.',
  unknownPlace: 'не понято',
  fates: { stored: 'Запишется', unchanged: 'Уже есть', rejected: 'Не возьмётся' },
  store: (count: number): string =>
    count === 0 ? 'Записывать нечего' : `Записать ${counted(count, linksWhom)}`,
  onlyProblems: 'Только с замечаниями',
  waiting: 'Вставьте текст слева, и здесь появится то, что из него понято.',
} as const;

/** Who is on the organisation's platform by now, and what still leads to the other (R3). */
export const movingText = {
  title: 'Переезд на другую платформу',
  reason: 'ссылка прежней платформы',
  share: (moved: number, joined: number, platform: string): string =>
    `На платформе ${platform} – ${grouped(moved)} из ${grouped(joined)} присоединившихся${joined === 0 ? '' : ` (${Math.round((100 * moved) / joined)} %)`}.`,
  unknown: (count: number): string =>
    count === 0 ? '' : `Про ${counted(count, ofPeople)} не известно, где они.`,
  oldLinks: (count: number): string => `Действующих ссылок прежней платформы: ${grouped(count)}.`,
  outdate: (count: number): string => `Отметить устаревшими: ${grouped(count)}`,
  outdated: (count: number): string =>
    `${agree(count, { one: 'Отмечена устаревшей', few: 'Отмечены устаревшими', many: 'Отмечено устаревшими' })} ${counted(count, links)}.`,
  replaceHint:
    'На листы они больше не попадут. Теперь вставьте новые ссылки: места без ссылки выделены в таблице.',
  show: 'Кто переехал',
  hide: 'К ссылкам',
  place: 'Для кого',
  joined: 'Присоединились',
  moved: 'Переехали',
  elsewhere: 'На прежней',
  unknownHead: 'Не известно',
  markAll: 'Все здесь переехали',
  markAllOf: (place: string): string => `Все здесь переехали: ${place}`,
  marked: (count: number): string => `Отмечено: ${counted(count, people)}.`,
  empty: 'Пока никто не присоединился.',
  emptyHint: 'Сверьте списки участников с платформы – и здесь будет видно, кто уже переехал.',
} as const;

/** One link of a place: its properties, and a new one beside it. */
export const linkEditText = {
  change: 'Изменить',
  add: 'Добавить ссылку сюда',
  addOne: 'Добавить',
  address: 'Ссылка с платформы',
  forWhom: 'Для кого',
  everyone: 'Для всех здесь',
  chat: 'Ведёт в чат',
  noChat: 'Не в чат из реестра',
  validUntil: 'Действует до',
  validHint: 'Пусто – без срока',
  expired: 'Этот день уже прошёл: на листы ссылка не попадёт.',
  unreadable: 'Напишите день как 31.12.2026',
  source: 'Откуда ссылка',
  person: 'Только для одного человека',
  added: 'Ссылка добавлена.',
} as const;
