import type { ClassLabel } from '../../domain/classes/class-label.ts';
import type { Category } from '../../domain/people/role.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type PersonColumns, type RosterColumns, resolveColumns } from '../table/columns.ts';
import { relativesBelow } from '../table/relatives-below.ts';
import type { DataRow, RosterTable } from '../table/roster-table.ts';
import { checkGuardians } from './check-guardians.ts';
import type { CheckedPerson, CheckedRow } from './checked-row.ts';
import type { ClassSource } from './class-source.ts';
import { rejects } from './problem.ts';
import { readName } from './read-person.ts';

type Around = {
  readonly category: Category;
  readonly columns: RosterColumns;
  readonly classOf: ClassSource;
  readonly today: Day;
};

const ownColumns = (table: RosterTable): PersonColumns =>
  resolveColumns(table.columns, 'guardian', () => true).guardians[0] ?? {};

/** The columns of a list with relatives under their children: its phones are theirs. */
export const withRelatives = (columns: RosterColumns, table: RosterTable): RosterColumns => {
  if (relativesBelow(table).size === 0) return columns;
  const own = ownColumns(table);
  const contacts = (['phone', 'email'] as const).flatMap((field) =>
    (own[field] ?? []).map(({ title, index }) => ({ title, index, path: `guardian.${field}` })),
  );
  return {
    ...columns,
    taken: new Map([...columns.taken, ...contacts.map(({ title, path }) => [title, path] as const)]),
    paths: new Map([...columns.paths, ...contacts.map(({ index, path }) => [index, path] as const)]),
    ignored: columns.ignored.filter((title) => contacts.every((contact) => contact.title !== title)),
  };
};

/** The row of a relative under their child, whose row stands before it; null for others. */
export const relativeRow = (row: DataRow, table: RosterTable, around: Around): CheckedRow | null => {
  if (around.category === 'staff') return null;
  const relatives = relativesBelow(table);
  const child = relatives.get(row.row);
  const place = { sheet: table.sheet, row: row.row };
  if (!child)
    return relatives.size > 0 && around.category === 'guardian'
      ? { place, main: null, guardians: [], problems: [], rejected: false }
      : null;
  const columns = { ...ownColumns(table), ...around.columns.main };
  const label: ClassLabel | null = around.classOf(child).value;
  const { name } = readName(child.cells, columns).reading;
  const { guardians, doubts } = checkGuardians(row.cells, [columns], {
    place,
    today: around.today,
    child: name,
    label,
  });
  const rejected = guardians.length === 0;
  const told =
    doubts.length > 0 || !rejected ? doubts : [{ column: '', doubt: { code: 'name-missing' } as const }];
  const problems = told.map(({ column, doubt }) => ({
    ...place,
    column,
    severity: rejected && rejects(doubt) ? ('error' as const) : ('warning' as const),
    doubt,
  }));
  const isNamed = around.category === 'guardian' && name !== null;
  const named: CheckedPerson | null = isNamed
    ? { place, category: 'student', name, ...(label && { label }) }
    : null;
  return { place, main: named, guardians, problems, rejected, isBelowChild: true };
};
