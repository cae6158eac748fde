import type { Organisation } from '../organisation/organisation.ts';
import { type School, type TableName, tableNames } from '../school.ts';
import type { Table } from '../table.ts';

type RowOf<N extends TableName> = School[N] extends Table<infer Row> ? Row : never;

export type TableDifference<Row> = {
  /** Rows to add, or to put in place of those with the same ids. */
  readonly put: readonly Row[];
  readonly removed: readonly string[];
  /** All ids in their order; absent where putting and removing already give it. */
  readonly order?: readonly string[];
};

/** What turns one state of a school into another; the way back is the difference the other way round. */
export type SchoolDifference = {
  readonly organisation?: Organisation;
  readonly tables: { readonly [N in TableName]?: TableDifference<RowOf<N>> };
};

type IsSame = (left: unknown, right: unknown) => boolean;

/** True when the rows that both tables hold stand first in `to`, in the order that they have in `from`. */
const keepsOrder = (from: Table<unknown>, to: Table<unknown>): boolean => {
  const ids = to.keys();
  for (const id of from.keys()) if (to.has(id) && ids.next().value !== id) return false;
  return true;
};

const applyToTable = <Row extends { readonly id: string }>(
  table: Table<Row>,
  { put, removed, order }: TableDifference<Row>,
): Table<Row> => {
  const next = new Map(table);
  for (const id of removed) next.delete(id);
  for (const row of put) next.set(row.id, row);
  if (!order) return next;
  const ordered = new Map<string, Row>();
  // Ids that the order does not know were added since: they keep their place at the end.
  for (const id of new Set([...order, ...next.keys()])) {
    const row = next.get(id);
    if (row) ordered.set(id, row);
  }
  return ordered;
};

/** What was put, where no row moved or went: by far the most changes. Null for any other, which takes longer. */
const putInPlace = <Row extends { readonly id: string }>(
  from: Table<Row>,
  to: Table<Row>,
  isSame: IsSame,
): readonly Row[] | null => {
  if (to.size < from.size) return null;
  const put: Row[] = [];
  const before = from.values();
  let compared = 0;
  for (const row of to.values()) {
    const old = before.next().value;
    compared += 1;
    if (old === row) continue;
    if (compared <= from.size && old?.id !== row.id) return null;
    if (!isSame(old, row)) put.push(row);
  }
  return put;
};

const betweenTables = <Row extends { readonly id: string }>(
  from: Table<Row>,
  to: Table<Row>,
  isSame: IsSame,
): TableDifference<Row> | null => {
  if (from === to) return null;
  const inPlace = putInPlace(from, to, isSame);
  if (inPlace) return inPlace.length === 0 ? null : { put: inPlace, removed: [] };
  const put = [...to.values()].filter((row) => !isSame(from.get(row.id), row));
  const removed = [...from.keys()].filter((id) => !to.has(id));
  const difference = { put, removed };
  if (!keepsOrder(from, to)) return { ...difference, order: [...to.keys()] };
  return put.length + removed.length === 0 ? null : difference;
};

/** Compares rows by reference unless told otherwise: a row that was not touched is the same object in both. */
export const differenceBetween = (from: School, to: School, isSame: IsSame = Object.is): SchoolDifference => {
  const tables: Record<string, unknown> = {};
  const compare = <N extends TableName>(name: N): void => {
    // A table's row type follows from its name, which TypeScript cannot carry through the record.
    const difference = betweenTables(
      from[name] as Table<{ id: string }>,
      to[name] as Table<{ id: string }>,
      isSame,
    );
    if (difference) tables[name] = difference;
  };
  for (const name of tableNames) compare(name);
  return isSame(from.organisation, to.organisation) ? { tables } : { organisation: to.organisation, tables };
};

export const applyDifference = (school: School, { organisation, tables }: SchoolDifference): School => {
  const changed = tableNames.flatMap((name) => {
    const difference = tables[name] as TableDifference<{ id: string }> | undefined;
    return difference ? [[name, applyToTable(school[name] as Table<{ id: string }>, difference)]] : [];
  });
  return { ...school, ...Object.fromEntries(changed), ...(organisation ? { organisation } : {}) };
};

export const isNoDifference = ({ organisation, tables }: SchoolDifference): boolean =>
  organisation === undefined && Object.keys(tables).length === 0;
