import type { Batch } from './batch.ts';
import { type Day, dayOf } from './calendar.ts';
import type { PersonName } from './organisation.ts';
import { fullName, type Person } from './person.ts';
import { nameKey } from './person-name.ts';
import type { MatchDecision } from './remembered.ts';
import type { Category } from './role.ts';
import type { School } from './school.ts';
import { rowsOf, type Table } from './table.ts';

/** How many months after the departure data are kept where nothing else was chosen. */
export const usualTermMonths = 12;
export const MOST_TERM_MONTHS = 900;

const MONTHS_A_YEAR = 12;
const LONGEST_MONTH = 31;

/** The same date so many months later; the month's last day where it has no such date. */
const monthsLater = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const at = year * MONTHS_A_YEAR + month - 1 + months;
  const [laterYear, laterMonth] = [Math.floor(at / MONTHS_A_YEAR), (at % MONTHS_A_YEAR) + 1];
  for (let last = date; last > LONGEST_MONTH - 4; last -= 1) {
    const found = dayOf(laterYear, laterMonth, last);
    if (found) return found;
  }
  return dayOf(laterYear, laterMonth, date) ?? '9999-12-31';
};

type Departed = { readonly person: Person; readonly leftOn: Day };

/** When a guardian's last child left; null for one who has a child at the school, or none in the base. */
const lastChildLeft = (school: School, { childIds = [] }: Person): Day | null => {
  const days = childIds.flatMap((id) => {
    const child = school.persons.get(id);
    return child ? [child.leftOn ?? null] : [];
  });
  if (days.length === 0 || days.includes(null)) return null;
  return (
    days
      .flatMap((day) => day ?? [])
      .toSorted()
      .at(-1) ?? null
  );
};

/** The day on which a person departed; a guardian departs with the last child. Null while at the school. */
const departedOn = (school: School, person: Person): Day | null =>
  person.leftOn ?? (person.category === 'guardian' ? lastChildLeft(school, person) : null);

/** Who departed at least so many months ago, the longest gone first. */
export const departedPeople = (school: School, months: number, today: Day): readonly Departed[] =>
  rowsOf(school.persons)
    .flatMap((person): readonly Departed[] => {
      const leftOn = departedOn(school, person);
      return leftOn !== null && monthsLater(leftOn, months) <= today ? [{ person, leftOn }] : [];
    })
    .toSorted((left, right) => (left.leftOn < right.leftOn ? -1 : left.leftOn > right.leftOn ? 1 : 0));

const without = <T>(table: Table<T>, isGone: (row: T) => boolean): Table<T> =>
  rowsOf(table).some(isGone) ? new Map([...table].filter(([, row]) => !isGone(row))) : table;

const mapped = <T>(table: Table<T>, change: (row: T) => T): Table<T> => {
  const rows = [...table].map(([id, row]) => [id, row, change(row)] as const);
  return rows.some(([, before, after]) => before !== after)
    ? new Map(rows.map(([id, , after]) => [id, after]))
    : table;
};

type Ids = ReadonlySet<string>;

const isOne = (ids: Ids, id: string | null | undefined): boolean => id != null && ids.has(id);

const withoutSlips = (batch: Batch, ids: Ids, links: Ids): Batch => {
  const touches = batch.slips.some((slip) => ids.has(slip.personId) || isOne(links, slip.linkId));
  if (!touches) return batch;
  const gone = new Set(batch.slips.filter(({ personId }) => ids.has(personId)).map(({ number }) => number));
  const slips = batch.slips
    .filter(({ number }) => !gone.has(number))
    .map((slip) => (isOne(links, slip.linkId) ? { ...slip, linkId: null } : slip));
  return {
    ...batch,
    slips,
    ...(batch.marks && { marks: batch.marks.filter(({ number }) => !gone.has(number)) }),
  };
};

const withoutOne = <T extends object, K extends keyof T>(row: T, key: K, ids: Ids): T => {
  const value = row[key];
  if (typeof value !== 'string' || !ids.has(value)) return row;
  const { [key]: _, ...rest } = row;
  // Only optional keys are passed: what is left is a row still.
  return rest as T;
};

/** A name in the orders in which it is written; a surname alone tells too little. */
const wordsOfName = (name: PersonName): readonly string[] => {
  const { surname, givenName, patronymic } = name;
  if (surname === '' || givenName === '') return [];
  return [
    fullName(name),
    `${surname} ${givenName}`,
    `${givenName} ${surname}`,
    [givenName, patronymic, surname].filter((part) => part !== '').join(' '),
  ];
};

/** What free text may say of a person: the name, the telephone, the address. */
const wordsOf = ({ name, phone, email }: Person): readonly string[] => [
  ...wordsOfName(name),
  ...(phone ? [phone] : []),
  ...(email ? [email] : []),
];

/** The words that name nobody who stays: a namesake's name is not touched. */
export const tellingWords = (school: School, ids: Ids): readonly string[] => {
  const staying = new Set(
    rowsOf(school.persons)
      .filter(({ id }) => !ids.has(id))
      .flatMap(wordsOf)
      .map((word) => word.toLowerCase()),
  );
  const gone = rowsOf(school.persons).filter(({ id }) => ids.has(id));
  const former = rowsOf(school.movements).flatMap(({ personId, fromName }) =>
    fromName && ids.has(personId) ? wordsOfName(fromName) : [],
  );
  return [...new Set([...gone.flatMap(wordsOf), ...former])]
    .filter((word) => !staying.has(word.toLowerCase()))
    .toSorted((left, right) => right.length - left.length);
};

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');

/** Finds any of the words, whatever their case and spaces; null where there are none. */
export const wordFinder = (words: readonly string[]): RegExp | null =>
  words.length === 0 ? null : new RegExp(words.map(escaped).join('|'), 'giu');

const destroyedMark = '[данные уничтожены]';

const cleaned = (value: unknown, finder: RegExp): unknown => {
  if (typeof value === 'string') return value.replace(finder, destroyedMark);
  if (Array.isArray(value)) return value.map((one) => cleaned(one, finder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one, finder)]));
};

const cleanTable = <T>(table: Table<T>, finder: RegExp | null): Table<T> =>
  mapped(table, (row) => {
    if (!finder) return row;
    const text = JSON.stringify(row);
    const isNamed = text.search(new RegExp(finder.source, 'iu')) >= 0;
    // The same keys and kinds of values, other words.
    return isNamed ? (cleaned(row, finder) as T) : row;
  });

/** The names under which decisions about rows of rosters are kept, of those whom no namesake outlasts. */
const decisionKeys = (school: School, ids: Ids): ReadonlySet<string> => {
  const people = rowsOf(school.persons);
  const staying = new Set(people.filter(({ id }) => !ids.has(id)).map(({ name }) => nameKey(name)));
  const gone = people.filter(({ id }) => ids.has(id)).map(({ name }) => nameKey(name));
  return new Set(gone.filter((key) => !staying.has(key)));
};

/**
 * The school without anything of these people: their rows, all that names them, and their names in free texts.
 * Counts, numbers of batches and of reports stay.
 */
export const destroyPeople = (school: School, chosen: Iterable<string>): School => {
  const ids: Ids = new Set([...chosen].filter((id) => school.persons.has(id)));
  if (ids.size === 0) return school;
  const finder = wordFinder(tellingWords(school, ids));
  const links: Ids = new Set(
    rowsOf(school.links)
      .filter(({ personId }) => isOne(ids, personId))
      .map(({ id }) => id),
  );
  const persons = mapped(
    without(school.persons, ({ id }) => ids.has(id)),
    (person) =>
      person.childIds?.some((id) => ids.has(id))
        ? { ...person, childIds: person.childIds.filter((id) => !ids.has(id)) }
        : person,
  );
  const isRequestGone = ({ personId, text }: { personId: string | null; text: string }): boolean =>
    isOne(ids, personId) ||
    (personId === null && finder !== null && text.search(new RegExp(finder.source, 'iu')) >= 0);
  const keys = decisionKeys(school, ids);
  const isDecisionGone = ({ personId, rowKey }: MatchDecision): boolean =>
    ids.has(personId) || keys.has(rowKey.split('|').slice(1, 4).join('|'));
  return {
    ...school,
    persons,
    classes: mapped(school.classes, (row) => withoutOne(row, 'formMasterId', ids)),
    links: cleanTable(
      without(school.links, ({ id }) => links.has(id)),
      finder,
    ),
    batches: cleanTable(
      mapped(school.batches, (batch) => withoutSlips(batch, ids, links)),
      finder,
    ),
    orders: cleanTable(school.orders, finder),
    movements: without(school.movements, ({ personId }) => ids.has(personId)),
    joinRequests: without(school.joinRequests, isRequestGone),
    tasks: without(school.tasks, ({ personId, linkId }) => isOne(ids, personId) || isOne(links, linkId)),
    chats: cleanTable(
      mapped(school.chats, (row) => withoutOne(row, 'ownerId', ids)),
      finder,
    ),
    posts: cleanTable(school.posts, finder),
    broadcasts: cleanTable(
      mapped(school.broadcasts, (row) => withoutOne(row, 'leaderId', ids)),
      finder,
    ),
    supportRequests: cleanTable(school.supportRequests, finder),
    appointments: without(school.appointments, ({ personId }) => ids.has(personId)),
    registrations: cleanTable(school.registrations, finder),
    frozenReports: cleanTable(school.frozenReports, finder),
    matchDecisions: without(school.matchDecisions, isDecisionGone),
    platformLists: cleanTable(
      mapped(school.platformLists, (list) =>
        list.memberIds.some((id) => ids.has(id))
          ? { ...list, memberIds: list.memberIds.filter((id) => !ids.has(id)) }
          : list,
      ),
      finder,
    ),
    sheetTexts: cleanTable(school.sheetTexts, finder),
    rosterProfiles: cleanTable(school.rosterProfiles, finder),
    documentTemplates: cleanTable(school.documentTemplates, finder),
  };
};

/** How many of each category are among them. */
export const countByCategory = (people: Iterable<Person>): Readonly<Record<Category, number>> => {
  const counts = { staff: 0, student: 0, guardian: 0 };
  for (const { category } of people) counts[category] += 1;
  return counts;
};
