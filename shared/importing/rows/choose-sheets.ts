import type { Category } from '../../domain/people/role.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import { filledTexts } from '../cells/cell-text.ts';
import type { Workbook } from '../cells/workbook.ts';
import type { CategoryGuess } from '../table/category-guess.ts';
import { hasAnyName, resolveColumns } from '../table/columns.ts';
import { isLabelBlocks } from '../table/label-blocks.ts';
import type { RosterTable } from '../table/roster-table.ts';
import type { Problem } from './problem.ts';

export type GuessedTable = { readonly table: RosterTable; readonly guess: CategoryGuess | null };

/** What is doubtful about a sheet as a whole. */
export const sheetProblem = (sheet: string, row: number, doubt: Problem['doubt']): Problem => ({
  sheet,
  row,
  column: '',
  severity: 'warning',
  doubt,
});

const MAX_SEEN = 8;

export const quotedTitles = (titles: readonly string[]): string =>
  [...new Set(titles)]
    .slice(0, MAX_SEEN)
    .map((text) => `«${text.slice(0, 40)}»`)
    .join(', ');

/** The titles nobody knows, for the sentence about a missing header. */
const seenTitles = (workbook: Workbook): string => {
  for (const { rows } of workbook.sheets) {
    const widest = rows
      .slice(0, 10)
      .map(filledTexts)
      .find((texts) => texts.length > 1);
    const texts = widest ?? rows.map(filledTexts).find((found) => found.length > 0);
    if (texts) return quotedTitles(texts);
  }
  return '«»';
};

/** Why there is no table in any of the sheets. */
export const noTable = (workbook: Workbook, file: string): Result<never> => {
  if (workbook.hasEmptyFormulas) return failed({ code: 'formulas-empty', file });
  const blocks = workbook.sheets.some(({ rows }) => isLabelBlocks(rows));
  return failed(
    blocks ? { code: 'label-blocks', file } : { code: 'header-not-found', file, seen: seenTitles(workbook) },
  );
};

const isFor = (category: Category, table: RosterTable): boolean =>
  hasAnyName(
    resolveColumns(table.columns, category, () => true),
    category,
  );

type Chosen = { readonly tables: readonly RosterTable[]; readonly problems: readonly Problem[] };

/** The sheets that list people of the category; of a file in which none does, all sheets with names. */
export const chooseTables = (tables: readonly GuessedTable[], category: Category, asked: boolean): Chosen => {
  const fits = !asked && tables.some(({ guess }) => guess?.category === category);
  const problems: Problem[] = [];
  const chosen = tables.filter(({ table, guess }) => {
    const wanted = (!fits || !guess || guess.category === category) && isFor(category, table);
    if (!wanted && table.rows.length > 0)
      problems.push(
        sheetProblem(table.sheet, Math.max(1, table.headerRow), {
          code: 'sheet-passed-over',
          sheet: table.sheet,
          category,
        }),
      );
    return wanted;
  });
  return { tables: chosen.map(({ table }) => table), problems };
};

/** More rows with several cells than this are a table, be it read or not. */
const MOST_NOTES = 2;

/** The sheets that hold a table which could not be read, while others were. */
export const unreadSheets = ({ sheets }: Workbook, found: readonly RosterTable[]): readonly Problem[] =>
  sheets
    .filter(({ name, rows }) => {
      const isRead = found.some(({ sheet }) => sheet === name);
      return !isRead && rows.filter((row) => filledTexts(row).length > 1).length > MOST_NOTES;
    })
    .map(({ name }) => sheetProblem(name, 1, { code: 'sheet-unread', sheet: name }));

/** What whoever opens the file does not see. */
export const unseenOf = (
  { sheets, hiddenSheets = [], hasEmptyFormulas = false }: Workbook,
  tables: readonly RosterTable[],
): readonly Problem[] => {
  const hidden = tables.flatMap(({ sheet, rows }) => {
    const numbers = new Set(sheets.find(({ name }) => name === sheet)?.hiddenRows);
    const taken = rows.filter(({ row }) => numbers.has(row));
    const [first] = taken;
    return first ? [sheetProblem(sheet, first.row, { code: 'rows-hidden', rows: taken.length })] : [];
  });
  return [
    ...(hasEmptyFormulas ? [sheetProblem(sheets[0]?.name ?? '', 0, { code: 'formulas-empty' })] : []),
    ...hiddenSheets.map((name) => sheetProblem(name, 1, { code: 'sheet-hidden', sheet: name })),
    ...hidden,
  ];
};

export const sheetsAsked = (workbook: Workbook, asked: readonly string[] | undefined): Result<Workbook> => {
  if (asked === undefined) return ok(workbook);
  const plain = (text: string): string => text.trim().toLowerCase();
  const wanted = new Set(asked.map(plain));
  const sheets = workbook.sheets.filter((sheet) => wanted.has(plain(sheet.name)));
  if (sheets.length > 0) return ok({ ...workbook, sheets });
  const names = workbook.sheets.map((sheet) => `«${sheet.name}»`).join(', ');
  return failed({ code: 'sheet-missing', sheet: asked.join(', '), sheets: names });
};
