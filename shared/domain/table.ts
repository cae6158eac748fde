/** The rows of one kind by id, in the order in which they were added. */
export type Table<T> = ReadonlyMap<string, T>;

type Row = { readonly id: string };

/** The rows by their ids; an empty table without any. */
export const tableOf = <T extends Row>(rows: Iterable<T> = []): Table<T> =>
  new Map(Array.from(rows, (row) => [row.id, row]));

/** The table with these rows added, or put in place of those with the same ids. */
export const withRows = <T extends Row>(table: Table<T>, rows: Iterable<T>): Table<T> => {
  const next = new Map(table);
  for (const row of rows) next.set(row.id, row);
  return next;
};

export const withRow = <T extends Row>(table: Table<T>, row: T): Table<T> => withRows(table, [row]);

/** The rows' values, for filtering and mapping. */
export const rowsOf = <T>(table: Table<T>): readonly T[] => [...table.values()];
