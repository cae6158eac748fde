import type { SchoolDifference, TableDifference } from './difference.ts';
import { type School, type TableName, tableNames } from './school.ts';
import type { Table } from './table.ts';

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

/** How the row stood right after the step: as the first later step found it, or as it stands now. */
const afterStep = (
  later: readonly SchoolDifference[],
  table: TableName,
  id: string,
  now: Row | undefined,
): Row | undefined => {
  for (const back of later) {
    const difference = differenceOf(back, table);
    const found = difference?.put.find((row) => row.id === id);
    if (found) return found;
    if (difference?.removed.includes(id)) return undefined;
  }
  return now;
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
  const restored: { table: TableName; id: string }[] = [];
  const kept: LaterTouched[] = [];
  const made = new Map<TableName, ReadonlySet<string>>();
  const tables: Record<TableName, Rows> = Object.fromEntries(
    tableNames.map((name) => [name, school[name]]),
  ) as Record<TableName, Rows>;
  for (const table of tableNames) {
    const difference = differenceOf(back, table);
    if (!difference) continue;
    const next = new Map<string, Row>(tables[table]);
    for (const before of difference.put) {
      const now = next.get(before.id);
      const after = afterStep(later, table, before.id, now);
      if (!now || !after) {
        kept.push({ table, id: before.id, fields: [] });
        continue;
      }
      const { row, fields } = mergedBack(before, after, now);
      if (fields.length > 0) kept.push({ table, id: before.id, fields });
      if (!same(row, now)) restored.push({ table, id: before.id });
      next.set(before.id, row);
    }
    const untouched = difference.removed.filter((id) => {
      const now = next.get(id);
      if (!now) return false;
      const isSame = same(afterStep(later, table, id, now), now);
      if (!isSame) kept.push({ table, id, fields: [] });
      return isSame;
    });
    made.set(table, new Set(untouched));
    tables[table] = next;
  }
  const going = unneeded(tables, made);
  const removed: { table: TableName; id: string }[] = [];
  for (const [table, ids] of made) {
    const next = new Map(tables[table]);
    for (const id of ids) {
      if (going.has(id)) {
        next.delete(id);
        removed.push({ table, id });
      } else kept.push({ table, id, fields: [] });
    }
    tables[table] = next;
  }
  return { school: { ...school, ...tables } as School, restored, removed, kept };
};
