import type { MatchDecision } from '../base/remembered.ts';
import type { Batch } from '../batches/batch.ts';
import { nameKey } from '../names/person-name.ts';
import { type School, tableNames } from '../school.ts';
import { rowsOf, type Table } from '../table.ts';
import { type TellingWords, tellingWords } from './telling-words.ts';

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

/** The same with all texts struck; itself where none tells anything. Ids tell nothing of anybody. */
const struck = (value: unknown, words: TellingWords): unknown => {
  if (typeof value === 'string') return words.struckFrom(value);
  if (typeof value !== 'object' || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, one]) => [key, /^id$|Ids?$/.test(key) ? one : struck(one, words)] as const);
  if (after.every(([, one], place) => one === before[place]?.[1])) return value;
  return Array.isArray(value) ? after.map(([, one]) => one) : Object.fromEntries(after);
};

/** What people who stay say of themselves is left as it is. */
const struckTables = (school: School, words: TellingWords): School => ({
  ...school,
  ...Object.fromEntries(
    tableNames
      .filter((name) => name !== 'persons')
      // The same keys and kinds of values, other words.
      .map((name) => [name, mapped(school[name] as Table<object>, (row) => struck(row, words) as object)]),
  ),
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
  const words = tellingWords(school, ids);
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
    isOne(ids, personId) || (personId === null && words.areIn(text));
  const keys = decisionKeys(school, ids);
  const isDecisionGone = ({ personId, rowKey }: MatchDecision): boolean =>
    ids.has(personId) || keys.has(rowKey.split('|').slice(1, 4).join('|'));
  const left: School = {
    ...school,
    persons,
    classes: mapped(school.classes, (row) => withoutOne(row, 'formMasterId', ids)),
    links: without(school.links, ({ id }) => links.has(id)),
    batches: mapped(school.batches, (batch) => withoutSlips(batch, ids, links)),
    movements: without(school.movements, ({ personId }) => ids.has(personId)),
    joinRequests: without(school.joinRequests, isRequestGone),
    tasks: without(school.tasks, ({ personId, linkId }) => isOne(ids, personId) || isOne(links, linkId)),
    chats: mapped(school.chats, (row) => withoutOne(row, 'ownerId', ids)),
    broadcasts: mapped(school.broadcasts, (row) => withoutOne(row, 'leaderId', ids)),
    appointments: without(school.appointments, ({ personId }) => ids.has(personId)),
    matchDecisions: without(school.matchDecisions, isDecisionGone),
    platformLists: mapped(school.platformLists, (list) =>
      list.memberIds.some((id) => ids.has(id))
        ? { ...list, memberIds: list.memberIds.filter((id) => !ids.has(id)) }
        : list,
    ),
  };
  return struckTables(left, words);
};
