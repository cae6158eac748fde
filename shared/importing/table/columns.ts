import type { Category } from '../../domain/people/role.ts';
import {
  contactFields,
  isNameField,
  joinContacts,
  type OwnedColumn,
  ownColumns,
  ownerFor,
} from './column-owners.ts';
import { ownerOfPath, pathOf } from './column-path.ts';
import type { Field } from './column-title.ts';
import type { TitledColumn } from './header.ts';

/** Where the values of one person of a row stand: the column's index for each field, the main one first. */
export type PersonColumns = { readonly [F in Field]?: readonly TitledColumn[] };

/** The columns of a table as they will be read. */
export type RosterColumns = {
  /** The student or staff member of the row; a guardians' child in their file. */
  readonly main: PersonColumns;
  readonly guardians: readonly PersonColumns[];
  /** Title → field, as `--json` shows it: `surname`, `mother.phone`. */
  readonly taken: ReadonlyMap<string, string>;
  readonly ignored: readonly string[];
  /** The same by the column's index. */
  readonly paths: ReadonlyMap<number, string>;
  /** Titles that say the same of the same person, both with values. */
  readonly twice: string | null;
  readonly passedOver: readonly { readonly title: string; readonly taken: string }[];
};

type Sorting = {
  readonly persons: Map<string, Map<Field, readonly TitledColumn[]>>;
  readonly taken: Map<string, string>;
  readonly ignored: string[];
  readonly paths: Map<number, string>;
  readonly passedOver: { readonly title: string; readonly taken: string }[];
  twice: string | null;
};

/** Of several phones, the one by which the platform knows a person. */
const mobile = /моб|сотов/i;

/** Puts a column to its person's field; of two columns for one field the first that has values wins. */
const place = (
  sorting: Sorting,
  column: OwnedColumn,
  owner: string,
  field: Field,
  hasValues: (column: TitledColumn) => boolean,
): boolean => {
  const fields = sorting.persons.get(owner) ?? new Map<Field, readonly TitledColumn[]>();
  sorting.persons.set(owner, fields);
  const [first, ...more] = fields.get(field) ?? [];
  if (!first || (!hasValues(first) && hasValues(column))) {
    fields.set(field, [column]);
    return true;
  }
  const sameTitle = first.title === column.title;
  if (hasValues(column) && sameTitle) sorting.twice ??= column.title;
  if (contactFields.has(field)) {
    fields.set(field, mobile.test(column.title) ? [column, first, ...more] : [first, ...more, column]);
    return true;
  }
  if (hasValues(column) && !sameTitle) sorting.passedOver.push({ title: column.title, taken: first.title });
  return sameTitle;
};

/** In a list of staff a column of groups or circles names those whom one leads; a teacher's classes are those taught. */
const asLed = (column: OwnedColumn, category: Category): OwnedColumn =>
  category === 'staff' &&
  column.meaning?.field === 'classLabel' &&
  /групп|объединени|кружок|секци|коллектив/i.test(column.title)
    ? { ...column, meaning: { ...column.meaning, field: 'formMasterOf' } }
    : column;

/** Sorts a table's columns by person and field for rows of one category; `hasValues` tells whether a column has any. */
export const resolveColumns = (
  titled: readonly TitledColumn[],
  category: Category,
  hasValues: (column: TitledColumn) => boolean,
): RosterColumns => {
  const columns = joinContacts(ownColumns(titled)).map((column) => asLed(column, category));
  const named = columns.filter(({ meaning }) => meaning && isNameField(meaning.field));
  const owners = new Set(named.map(({ owner }) => owner));
  const sorting: Sorting = {
    persons: new Map(),
    taken: new Map(),
    ignored: [],
    paths: new Map(),
    passedOver: [],
    twice: null,
  };
  for (const column of columns) {
    const owner =
      column.chosen === undefined ? ownerFor(column, category, owners) : ownerOfPath(column.chosen, category);
    const field = column.meaning?.field;
    if (owner !== null && field && place(sorting, column, owner, field, hasValues)) {
      const path = pathOf(owner, field, category);
      sorting.taken.set(column.title, path);
      sorting.paths.set(column.index, path);
    } else sorting.ignored.push(column.title);
  }
  const personOf = (owner: string): PersonColumns => Object.fromEntries(sorting.persons.get(owner) ?? []);
  const guardians = [...sorting.persons.keys()].filter((owner) => owner !== 'main').map(personOf);
  const { taken, ignored, paths, twice, passedOver } = sorting;
  return { main: personOf('main'), guardians, taken, ignored, paths, twice, passedOver };
};

/** Whether the columns name anybody whom a list of the category would hold. */
export const hasAnyName = (columns: RosterColumns, category: Category): boolean => {
  const isNamed = (person: PersonColumns): boolean =>
    [person.fullName, person.surname, person.givenName, person.givenAndPatronymic].some(Boolean);
  return category === 'guardian' ? columns.guardians.some(isNamed) : isNamed(columns.main);
};
