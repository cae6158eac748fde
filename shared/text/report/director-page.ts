import type { Noun, Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { ofPeople, people } from '../words/nouns.ts';
import { agree, counted, grouped } from '../words/plural.ts';
import { capitalised } from '../words/roles.ts';
import { lowestPlaces, type Part, percentText, sharePercent } from './report-sentences.ts';

const joinedVerb = { one: 'присоединился', few: 'присоединились', many: 'присоединились' };
const leftVerb = { one: 'вышел', few: 'вышли', many: 'вышли' };
const departedVerb = { one: 'выбыл', few: 'выбыли', many: 'выбыли' };

export const directorPageText = {
  title: 'Подключение к\u00A0Сферуму',
  data: (day: Day): string => `Данные на конец дня ${shortDate(day)}`,
  joined: 'Присоединились',
  staff: 'Сотрудники',
  newly: 'За 7\u00A0дней',
  newlyNote: 'присоединились',
  nobody: 'никого нет в\u00A0списке',
  nobodyAwaited: 'ждать некого',
  of: (joined: number, base: number): string => `${grouped(joined)} из ${grouped(base)}`,
  /** Nobody of those on the list is awaited. */
  allOutside: (refused: number, left: number): string =>
    `Ждать некого: отказались – ${grouped(refused)}, вышли – ${grouped(left)}.`,
  noLists: 'Отчёт наполнится, когда в программу загрузят списки людей.',
  waitedTitle: 'Кого ждём, человек',
  waited: { notInvited: 'Не приглашены', invited: 'Приглашены', requested: 'Подали заявку' },
  weeksTitle: 'Сколько человек присоединилось, по неделям',
  sharesTitle: 'Доля присоединившихся, %',
  inShort: 'Коротко',
  base: 'Доля считается от тех, кого ждут: отказавшиеся и вышедшие в\u00A0неё не входят. «–» – считать не от чего.',
  made: (day: Day): string => `Составлено ${shortDate(day)}`,
  administrator: 'Администратор Сферума',
  director: 'Ознакомлен(а): ',
} as const;

/** `а`, `а и б`, `а, б и в`. */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} и ${parts.at(-1)}`;

const bare = ({ one, few, many }: Noun) => {
  const cut = (form: string): string => form.replace(/\s*\(.*/, '');
  return { one: cut(one), few: cut(few), many: cut(many) };
};

/** How many of each kind of people, and what they are called. */
export type Counted = {
  readonly teachers: number;
  readonly employees: number;
  readonly students: number;
  readonly guardians: number;
};

const peopleList = (counts: Counted, words: Vocabulary): readonly string[] =>
  (
    [
      [counts.guardians, words.guardian],
      [counts.students, words.student],
      [counts.teachers, words.teacher],
      [counts.employees, words.employee],
    ] as const
  ).flatMap(([count, word]) => (count === 0 ? [] : [counted(count, bare(word))]));

const totalOf = ({ teachers, employees, students, guardians }: Counted): number =>
  teachers + employees + students + guardians;

/** `За неделю присоединились 23 родителя и 4 ученика.` */
export const weekSentence = (counts: Counted, words: Vocabulary): string => {
  const parts = peopleList(counts, words);
  if (parts.length === 0) return 'За последнюю неделю никто не присоединился.';
  const verb = parts.length === 1 ? agree(totalOf(counts), joinedVerb) : joinedVerb.many;
  return `За неделю ${verb} ${listed(parts)}.`;
};

type Since = {
  readonly asOf: Day;
  readonly joined: Counted;
  readonly left: number;
  readonly departed: number;
};

/** `С прошлого отчёта (14.11.2026) присоединились 23 родителя, вышли 2 человека.` */
export const sinceSentence = ({ asOf, joined, left, departed }: Since, words: Vocabulary): string => {
  const parts = peopleList(joined, words);
  const verb = parts.length === 1 ? agree(totalOf(joined), joinedVerb) : joinedVerb.many;
  const told = [
    parts.length === 0 ? 'никто не присоединился' : `${verb} ${listed(parts)}`,
    ...(left === 0 ? [] : [`${agree(left, leftVerb)} ${counted(left, people)}`]),
    ...(departed === 0 ? [] : [`${agree(departed, departedVerb)} ${counted(departed, people)}`]),
  ];
  return `С\u00A0прошлого отчёта (${shortDate(asOf)}) ${told.join(', ')}.`;
};

const LONG_NAME = 30;

/** `Меньше всего родителей присоединилось в 7Б (41 %) и 5А (45 %).`; a name that is no number stands after a colon. */
export const lowestPlacesSentence = (
  whom: Noun,
  lowest: readonly Part[],
  { schoolClass }: Vocabulary,
): string | null => {
  if (lowest.length === 0) return null;
  const { named, untouched, tooMany } = lowestPlaces(lowest);
  if (tooMany)
    return `${capitalised(schoolClass.many)}, где ещё никто из ${bare(whom).many} не присоединился, – ${grouped(untouched)}.`;
  // Long names of groups would fill the page: the lowest one says enough.
  const short = named.every(({ name }) => name.length <= LONG_NAME) ? named : named.slice(0, 1);
  const places = short.map((part) => `${part.name} (${percentText(part)})`);
  const where = named.every(({ name }) => /^\d/.test(name))
    ? ` в\u00A0${listed(places)}`
    : `: ${places.join(', ')}`;
  return `Меньше всего ${bare(whom).many} присоединилось${where}.`;
};

type BelowTarget = { readonly name: string; readonly share: number; readonly target: number };

/** Which categories stayed below their target in the week; none: all have reached it. */
export const activitySentence = (monday: Day, sunday: Day, below: readonly BelowTarget[]): string => {
  const week = `за неделю ${shortDate(monday)}–${shortDate(sunday)}`;
  if (below.length === 0) return `Цели по активности ${week} достигнуты.`;
  const told = below.map(
    ({ name, share, target }) => `${name} (${sharePercent(share, target)} при цели ${sharePercent(target)})`,
  );
  return `Активность ${week} ниже цели: ${told.join(', ')}.`;
};

/** `Ещё ждём 84 человек: не приглашены – 25, приглашены – 59.`; where all stand alike, that is said of all. */
export const waitingSentence = (notInvited: number, invited: number, requested: number): string => {
  const total = notInvited + invited + requested;
  if (total === 0) return 'Все, кого ждали, присоединились.';
  const awaited = `Ещё ждём ${counted(total, ofPeople)}`;
  const isOne = total === 1;
  if (notInvited === total) return `${awaited}: приглашения ${isOne ? 'ему' : 'им'} пока не выдавали.`;
  if (invited === total) return `${awaited}: ${isOne ? 'приглашение выдано' : 'приглашения выданы всем'}.`;
  if (requested === total)
    return `${awaited}: ${isOne ? 'заявка подана, её нужно рассмотреть' : 'все подали заявки, их нужно рассмотреть'}.`;
  const told = [
    ...(notInvited === 0 ? [] : [`не приглашены – ${grouped(notInvited)}`]),
    ...(invited === 0 ? [] : [`приглашены – ${grouped(invited)}`]),
    ...(requested === 0 ? [] : [`подали заявку – ${grouped(requested)}`]),
  ];
  return `${awaited}: ${told.join(', ')}.`;
};
