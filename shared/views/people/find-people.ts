import { type Standing, standings } from '../../domain/membership/standing.ts';
import { type Category, categories, type StaffFunction, staffFunctions } from '../../domain/people/role.ts';
import { findWords } from './find-words.ts';
import type { PeopleIndex } from './people-index.ts';
import { soughtWords } from './search-words.ts';

export type PeopleFilter = {
  readonly category: Category | null;
  readonly classId: string | null;
  /** Null: everybody who is at the school. */
  readonly standing: Standing | null;
  readonly staffFunction: StaffFunction | null;
};

export const noFilter: PeopleFilter = { category: null, classId: null, standing: null, staffFunction: null };

/** The columns of the table; each can be sorted by. */
export const sortKeys = [
  'name',
  'role',
  'class',
  'standing',
  'day',
  'position',
  'functions',
  'birthDate',
  'phone',
  'sheets',
] as const;
export type SortKey = (typeof sortKeys)[number];
export type PeopleSort = { readonly by: SortKey; readonly descending: boolean };

/** The columns of which the table consists until the user chooses others. */
export const usualColumns: readonly SortKey[] = ['name', 'role', 'class', 'standing', 'day'];

export const byName: PeopleSort = { by: 'name', descending: false };

const NO_CLASS = 10_000;

const byTextOf =
  (texts: readonly string[]) =>
  (one: number, other: number): number => {
    const [left = '', right = ''] = [texts[one], texts[other]];
    if (left === right) return 0;
    return left < right ? -1 : 1;
  };

/** All rows in the order of a column; equal ones by name. */
const orderBy = ({ table, orders }: PeopleIndex, { by, descending }: PeopleSort): Int32Array => {
  const key = `${by} ${descending}`;
  const known = orders.get(key);
  if (known) return known;
  const compared: Readonly<Record<SortKey, (one: number, other: number) => number>> = {
    name: (one, other) => one - other,
    role: (one, other) => (table.roles[one] ?? 0) - (table.roles[other] ?? 0),
    class: (one, other) =>
      (table.classesOf[one]?.[0] ?? NO_CLASS) - (table.classesOf[other]?.[0] ?? NO_CLASS),
    standing: (one, other) => (table.standings[one] ?? 0) - (table.standings[other] ?? 0),
    day: byTextOf(table.days),
    position: byTextOf(table.positions),
    functions: (one, other) => (table.functions[one] ?? 0) - (table.functions[other] ?? 0),
    birthDate: byTextOf(table.birthDates),
    phone: byTextOf(table.phones),
    sheets: byTextOf(table.sheetDays),
  };
  const compare = compared[by];
  const order = Int32Array.from(table.ids.keys()).sort((one, other) => {
    return (descending ? compare(other, one) : compare(one, other)) || one - other;
  });
  orders.set(key, order);
  return order;
};

type Hits = { readonly count: Uint8Array; readonly bySurname: Uint8Array; readonly needed: number };

const hitsOf = (index: PeopleIndex, sought: readonly (readonly string[])[], withTypos: boolean): Hits => {
  const people = index.table.ids.length;
  const count = new Uint8Array(people);
  const bySurname = new Uint8Array(people);
  for (const [place, readings] of sought.entries()) {
    for (const word of findWords(index, readings, withTypos)) {
      for (const row of index.rowsOf[word] ?? []) {
        if (count[row] === place) count[row] = place + 1;
        if (index.surnames[row] === word) bySurname[row] = 1;
      }
    }
  }
  return { count, bySurname, needed: sought.length };
};

type Test = (row: number) => boolean;

const filterTest = ({ table }: PeopleIndex, filter: PeopleFilter): Test => {
  const category = filter.category === null ? -1 : categories.indexOf(filter.category);
  const standing = filter.standing === null ? -1 : standings.indexOf(filter.standing);
  const gone = standings.indexOf('gone');
  const classAt = filter.classId === null ? -1 : table.classes.findIndex(({ id }) => id === filter.classId);
  const bit = filter.staffFunction === null ? 0 : 1 << staffFunctions.indexOf(filter.staffFunction);
  return (row) =>
    (standing === -1 ? table.standings[row] !== gone : table.standings[row] === standing) &&
    (category === -1 || table.categories[row] === category) &&
    (filter.classId === null || (table.classesOf[row] ?? []).includes(classAt)) &&
    (bit === 0 || ((table.functions[row] ?? 0) & bit) !== 0);
};

const collect = (order: Int32Array, test: Test, hits: Hits, surnamesFirst: boolean): readonly number[] => {
  const first: number[] = [];
  const rest: number[] = [];
  for (const row of order) {
    if (hits.count[row] !== hits.needed || !test(row)) continue;
    if (surnamesFirst && hits.bySurname[row] === 0) rest.push(row);
    else first.push(row);
  }
  return rest.length === 0 ? first : first.concat(rest);
};

/**
 * The rows that fit what is typed and chosen, in the order to show. Words may come in any order and be
 * unfinished; typos are forgiven where nothing fits without.
 */
export const findPeople = (
  index: PeopleIndex,
  typed: string,
  filter: PeopleFilter = noFilter,
  sort: PeopleSort = byName,
): readonly number[] => {
  const sought = soughtWords(typed);
  const order = orderBy(index, sort);
  const test = filterTest(index, filter);
  const surnamesFirst = sought.length > 0 && sort.by === 'name' && !sort.descending;
  const found = collect(order, test, hitsOf(index, sought, false), surnamesFirst);
  if (found.length > 0 || sought.length === 0) return found;
  return collect(order, test, hitsOf(index, sought, true), surnamesFirst);
};
