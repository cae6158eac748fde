import { parseClassLabel } from '../../domain/classes/class-label.ts';
import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import { type Category, categories } from '../../domain/people/role.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { isEmptyCell } from '../cells/cell-text.ts';
import type { Corrections } from '../cells/corrections.ts';
import { repairedBook } from '../cells/repair-cells.ts';
import type { Cell, Workbook } from '../cells/workbook.ts';
import { type CategoryGuess, type GuessReason, guessCategory } from '../table/category-guess.ts';
import { type RosterColumns, resolveColumns } from '../table/columns.ts';
import { type DataRow, type RosterTable, readTable } from '../table/roster-table.ts';
import { checkRow } from './check-row.ts';
import type { CheckedRow } from './checked-row.ts';
import {
  chooseTables,
  type GuessedTable,
  noTable,
  quotedTitles,
  sheetProblem,
  sheetsAsked,
  unreadSheets,
  unseenOf,
} from './choose-sheets.ts';
import { classSource } from './class-source.ts';
import { goneRow } from './gone-rows.ts';
import { otherRoleRow } from './other-role.ts';
import type { Place, Problem } from './problem.ts';
import { relativeRow, withRelatives } from './relative-row.ts';

export type RosterOptions = {
  /** The file's name, which may name the class. */
  readonly file: string;
  readonly category?: Category;
  readonly sheet?: string;
  readonly corrections?: Corrections;
  readonly kind: OrganisationKind;
  readonly today: Day;
};

/** One sheet as it was understood. */
export type ReadSheet = {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: RosterColumns;
};

/** A roster file with its rows checked, before anybody was looked up in the base. */
export type ReadRoster = {
  readonly category: Category;
  readonly reason: GuessReason;
  readonly sheets: readonly ReadSheet[];
  readonly rows: readonly CheckedRow[];
  readonly problems: readonly Problem[];
  /** Checks one row again with other cells, as though the file had them. */
  readonly recheck: (place: Place, cells: readonly Cell[]) => CheckedRow | null;
};

/** Whether nothing in the file tells any pupil's class. */
const lacksClass = (sheets: readonly ReadSheet[], rows: readonly CheckedRow[]): boolean =>
  sheets.every(({ columns: { main } }) => !(main.classLabel ?? main.parallel ?? main.letter)) &&
  rows.every(({ problems }) => problems.some(({ doubt }) => doubt.code === 'class-missing'));

/** The category of the file: as asked, or that of most rows whose category is told. */
const chooseCategory = (
  tables: readonly GuessedTable[],
  asked: Category | undefined,
): CategoryGuess | null => {
  if (asked) return { category: asked, reason: 'asked' };
  const rowsOf = (category: Category): number =>
    tables.reduce(
      (sum, { table, guess }) => sum + (guess?.category === category ? table.rows.length + 1 : 0),
      0,
    );
  const best = [...categories].sort((one, other) => rowsOf(other) - rowsOf(one))[0];
  return tables.find(({ guess }) => guess?.category === best)?.guess ?? null;
};

const checkTable = (
  table: RosterTable,
  category: Category,
  options: RosterOptions,
): Result<{
  readonly sheet: ReadSheet;
  readonly rows: readonly CheckedRow[];
  readonly problems: readonly Problem[];
  readonly check: (row: DataRow) => CheckedRow;
}> => {
  const columns = resolveColumns(table.columns, category, ({ index }) =>
    table.rows.some(({ cells }) => !isEmptyCell(cells[index])),
  );
  if (columns.twice !== null)
    return failed({ code: 'column-twice', file: options.file, sheet: table.sheet, column: columns.twice });
  const { file, corrections } = options;
  const given = parseClassLabel(corrections?.classLabel ?? '');
  const classOf = classSource(table, columns.main, file.replace(/\.[^.]+$/, ''), given);
  const context = {
    sheet: table.sheet,
    category,
    columns,
    classOf,
    kind: options.kind,
    today: options.today,
  };
  const problems = columns.passedOver.map(({ title, taken }): Problem => {
    const doubt = { code: 'column-passed-over', title, taken } as const;
    return { ...sheetProblem(table.sheet, table.headerRow, doubt), column: title };
  });
  for (const { row, doubt } of table.passedOver) {
    const severity = doubt.code === 'another-table' ? 'error' : 'warning';
    problems.push({ ...sheetProblem(table.sheet, row, doubt), severity });
  }
  const check = (row: DataRow): CheckedRow =>
    goneRow(row, table, options.today) ??
    relativeRow(row, table, context) ??
    otherRoleRow(row, table, category) ??
    checkRow(row, context);
  const shown = category === 'student' ? withRelatives(columns, table) : columns;
  const sheet = { sheet: table.sheet, headerRow: table.headerRow, columns: shown };
  return ok({ sheet, rows: table.rows.map(check), problems, check });
};

/** Whether the table names pupils, each with a class. */
const listsPupils = (table: RosterTable): boolean => {
  const { main } = resolveColumns(table.columns, 'student', () => true);
  return Boolean(main.fullName ?? main.surname) && Boolean(main.classLabel ?? main.parallel);
};

/** What the file says of itself against the category that was asked for: the user may have taken the wrong file. */
const unlikeAsked = (
  tables: readonly GuessedTable[],
  { category: asked, reason }: CategoryGuess,
): readonly Problem[] => {
  const own = reason === 'asked' ? chooseCategory(tables, undefined) : null;
  const table = tables.find(({ guess }) => guess === own)?.table;
  if (!own || !table || own.category === asked) return [];
  // Pupils with their classes beside their parents: the list serves for both.
  if (asked === 'student' && own.category === 'guardian' && listsPupils(table)) return [];
  // A class stands beside guardians as well; a date of birth does only beside children.
  const isMeagre =
    own.reason === 'class' && !table.columns.some(({ meaning }) => meaning?.field === 'birthDate');
  if (asked === 'guardian' && isMeagre) return [];
  const doubt = { code: 'category-unlike', asked, looks: own.category } as const;
  return [sheetProblem(table.sheet, Math.max(1, table.headerRow), doubt)];
};

/** Finds the tables of a workbook, whom they list, and checks every row. */
export const readRoster = (whole: Workbook, options: RosterOptions): Result<ReadRoster> => {
  const { file, corrections } = options;
  const names = options.sheet === undefined ? corrections?.sheets : [options.sheet];
  const asked = sheetsAsked(whole, names);
  if (!asked.ok) return asked;
  const workbook = repairedBook(asked.value, corrections?.cells);
  const found = workbook.sheets.flatMap((sheet) => readTable(sheet, corrections) ?? []);
  if (found.length === 0) return noTable(workbook, file);
  const guessed = found.map((table) => ({ table, guess: guessCategory(table, file) }));
  const guess = chooseCategory(guessed, options.category ?? corrections?.category);
  if (!guess) return failed({ code: 'category-unclear', file });
  const { tables, problems } = chooseTables(guessed, guess.category, corrections?.sheets !== undefined);
  if (tables.length === 0) return noTable(workbook, file);
  const sheets: ReadSheet[] = [];
  const rows: CheckedRow[] = [];
  const all: Problem[] = [
    ...unseenOf(workbook, tables),
    ...unreadSheets(workbook, found),
    ...problems,
    ...unlikeAsked(guessed, guess),
  ];
  const checks = new Map<string, (row: DataRow) => CheckedRow>();
  for (const table of tables) {
    const checked = checkTable(table, guess.category, options);
    if (!checked.ok) return checked;
    sheets.push(checked.value.sheet);
    checks.set(table.sheet, checked.value.check);
    for (const row of checked.value.rows) rows.push(row);
    for (const problem of checked.value.problems) all.push(problem);
  }
  if (rows.length === 0)
    return failed({ code: workbook.hasEmptyFormulas ? 'formulas-empty' : 'no-rows', file });
  if (guess.category === 'student' && lacksClass(sheets, rows)) {
    const titles = sheets.flatMap(({ columns }) => [...columns.taken.keys(), ...columns.ignored]);
    return failed({ code: 'class-column-missing', file, seen: quotedTitles(titles) });
  }
  const recheck: ReadRoster['recheck'] = ({ sheet, row }, cells) => {
    const known = tables.find((table) => table.sheet === sheet)?.rows.find((each) => each.row === row);
    return known ? (checks.get(sheet)?.({ ...known, cells }) ?? null) : null;
  };
  return ok({ category: guess.category, reason: guess.reason, sheets, rows, problems: all, recheck });
};
