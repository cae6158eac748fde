import { type School, type TableName, tableNames } from '../school.ts';
import type { Table } from '../table.ts';
import type { SchoolDifference, TableDifference } from './difference.ts';

type Row = { readonly id: string };
type Rows = Table<Row>;

/** A row that the step touched and that later steps touched as well: they are told, and what is theirs stays. */
export type LaterTouched = {
  readonly table: TableName;
  readonly id: string;
  /** `kept`: the row or some of its fields stay as they are now. */
  readonly fields: readonly string[];
};

export type TakenBack = {
  readonly school: School;
  readonly restored: readonly { readonly table: TableName; readonly id: string }[];
  readonly removed: readonly { readonly table: TableName; readonly id: string }[];
  readonly kept: readonly LaterTouched[];
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const differenceOf = (back: SchoolDifference, table: TableName): TableDifference<Row> | undefined =>
  back.tables[table] as TableDifference<Row> | undefined;

/** How rows stood right after the step: as the first later step found them; rows that none touched stand so now. */
const foundLater = (
  later: readonly SchoolDifference[],
  table: TableName,
): ReadonlyMap<string, Row | undefined> => {
  const found = new Map<string, Row | undefined>();
  for (const back of later) {
    const difference = differenceOf(back, table);
    for (const row of difference?.put ?? []) if (!found.has(row.id)) found.set(row.id, row);
    for (const id of difference?.removed ?? []) if (!found.has(id)) found.set(id, undefined);
  }
  return found;
};

type Fields = Readonly<Record<string, unknown>>;

/** The row as it was before the step, but for fields that were changed since. */
const mergedBack = (
  before: Row,
  after: Row,
  now: Row,
): { readonly row: Row; readonly fields: readonly string[] } => {
  const [old, made, present]: readonly Fields[] = [before, after, now] as readonly Fields[];
  const merged: Record<string, unknown> = { ...present };
  const fields: string[] = [];
  for (const field of new Set([...Object.keys(old ?? {}), ...Object.keys(made ?? {})])) {
    if (same(old?.[field], made?.[field])) continue;
    if (!same(made?.[field], present?.[field])) fields.push(field);
    else if (old?.[field] === undefined) delete merged[field];
    else merged[field] = old[field];
  }
  return { row: merged as Row, fields };
};

/** Every id that the rows name, wherever in them. */
const namedIn = (value: unknown, into: Set<string>): void => {
  if (typeof value === 'string') into.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const [field, each] of Object.entries(value)) if (field !== 'id') namedIn(each, into);
};

const isNew = (tables: ReadonlyMap<TableName, ReadonlySet<string>>, table: TableName, id: string): boolean =>
  tables.get(table)?.has(id) ?? false;

/** Of the rows that the step made, those that nothing else names any more. */
const unneeded = (
  tables: Readonly<Record<TableName, Rows>>,
  made: ReadonlyMap<TableName, ReadonlySet<string>>,
): ReadonlySet<string> => {
  let going = new Set([...made.values()].flatMap((ids) => [...ids]));
  for (;;) {
    const named = new Set<string>();
    for (const table of tableNames)
      for (const row of tables[table].values())
        if (!(isNew(made, table, row.id) && going.has(row.id))) namedIn(row, named);
    const left = new Set([...going].filter((id) => !named.has(id)));
    if (left.size === going.size) return left;
    going = left;
  }
};

type Told = {
  readonly restored: { readonly table: TableName; readonly id: string }[];
  readonly removed: { readonly table: TableName; readonly id: string }[];
  readonly kept: LaterTouched[];
};

/** Gives the rows of one table back what the step changed in them, and says which that it made may go. */
const restoreTable = (
  table: TableName,
  rows: Map<string, Row>,
  {
    difference,
    later,
  }: { readonly difference: TableDifference<Row>; readonly later: readonly SchoolDifference[] },
  told: Told,
): ReadonlySet<string> => {
  const found = foundLater(later, table);
  const afterOf = (id: string): Row | undefined => (found.has(id) ? found.get(id) : rows.get(id));
  for (const before of difference.put) {
    const [now, after] = [rows.get(before.id), afterOf(before.id)];
    const merged = now && after ? mergedBack(before, after, now) : null;
    if (!merged || merged.fields.length > 0)
      told.kept.push({ table, id: before.id, fields: merged?.fields ?? [] });
    if (!merged || same(merged.row, now)) continue;
    told.restored.push({ table, id: before.id });
    rows.set(before.id, merged.row);
  }
  const made = difference.removed.filter((id) => rows.has(id));
  const changed = made.filter((id) => !same(afterOf(id), rows.get(id)));
  for (const id of changed) told.kept.push({ table, id, fields: [] });
  return new Set(made.filter((id) => !changed.includes(id)));
};

/**
 * Takes back one step among others: rows get back what the step changed in them, rows that it made go. What later
 * steps changed in the same rows stays, and so does a row that something later names. `later` holds the ways back
 * of the steps since, the earliest first.
 */
export const takeBackStep = (
  school: School,
  back: SchoolDifference,
  later: readonly SchoolDifference[],
): TakenBack => {
  const told: Told = { restored: [], removed: [], kept: [] };
  const made = new Map<TableName, ReadonlySet<string>>();
  // A table's rows have their type by its name; here all that counts is that each has an id.
  const tables = Object.fromEntries(tableNames.map((name) => [name, school[name] as Rows])) as Record<
    TableName,
    Rows
  >;
  for (const table of tableNames) {
    const difference = differenceOf(back, table);
    if (!difference) continue;
    const rows = new Map(tables[table]);
    made.set(table, restoreTable(table, rows, { difference, later }, told));
    tables[table] = rows;
  }
  const going = unneeded(tables, made);
  for (const [table, ids] of made) {
    const rows = new Map(tables[table]);
    for (const id of ids) {
      if (going.has(id)) rows.delete(id);
      if (going.has(id)) told.removed.push({ table, id });
      else told.kept.push({ table, id, fields: [] });
    }
    tables[table] = rows;
  }
  return { school: Object.assign({}, school, tables), ...told };
};
