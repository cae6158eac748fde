import type { RosterProfile } from '../../domain/base/remembered.ts';
import type { School } from '../../domain/school.ts';
import { folded, tidy } from '../../domain/values/alphabet.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { filledTexts } from '../cells/cell-text.ts';
import type { Corrections } from '../cells/corrections.ts';
import type { SheetCells, Workbook } from '../cells/workbook.ts';
import { readTable } from './roster-table.ts';

/** How a file is read is set for the file as a whole; what was said of single rows is of that file alone. */
type ReadingCorrections = Pick<Corrections, 'category' | 'sheets' | 'headerRows' | 'columns'> & {
  readonly encoding?: string;
};

const LOOKED_AT = 12;
const MOST_SHEETS = 3;

const plain = (text: string): string => folded(tidy(text));

/** The titles of the columns; where no header is found, the first of the widest rows, which may be it. */
const titlesOf = (sheet: SheetCells): string => {
  const table = readTable(sheet);
  if (table && table.headerRow > 0) return table.columns.map(({ title }) => plain(title)).join('|');
  if (table) return `${table.columns.map(({ meaning, index }) => meaning?.field ?? index).join('|')}`;
  const rows = sheet.rows.slice(0, LOOKED_AT).map(filledTexts);
  const widest = Math.max(0, ...rows.map(({ length }) => length));
  return `? ${
    rows
      .find(({ length }) => length === widest && widest > 1)
      ?.map(plain)
      .join('|') ?? ''
  }`;
};

/** Equal for files that look the same: the same titles in the same order, whatever stands below them. */
export const signatureOf = ({ format, sheets }: Workbook): string => {
  const tables = sheets.filter(({ rows }) => rows.length > 0).slice(0, MOST_SHEETS);
  const titles = [...new Set(tables.map(titlesOf))];
  return [format === 'csv' || format === 'tsv' ? 'text' : format, ...titles].join('\n');
};

export const isAnyCorrection = ({
  category,
  encoding,
  sheets,
  headerRows,
  columns,
}: ReadingCorrections): boolean =>
  [category, encoding, sheets].some((given) => given !== undefined) ||
  (headerRows ?? []).length + (columns ?? []).length > 0;

export const profileFor = (school: School, signature: string): RosterProfile | null =>
  [...school.rosterProfiles.values()].find((profile) => profile.signature === signature) ?? null;

/** What the profile says of this file, in its own sheets' names. */
export const correctionsOf = (profile: RosterProfile, { sheets }: Workbook): ReadingCorrections => {
  const { category, encoding, headerRow, skippedSheets, columns } = profile;
  const taken = sheets.map(({ name }) => name).filter((name) => !skippedSheets.includes(name));
  const skips = taken.length > 0 && taken.length < sheets.length;
  const paths = Object.entries(columns).map(([key, path]) => ({ key, path: path === '' ? null : path }));
  return {
    ...(category === undefined ? {} : { category }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(skips ? { sheets: taken } : {}),
    ...(headerRow === undefined
      ? {}
      : {
          headerRows: (skips ? taken : sheets.map(({ name }) => name)).map((sheet) => ({
            sheet,
            row: headerRow,
          })),
        }),
    ...(paths.length === 0 ? {} : { columns: paths }),
  };
};

/** What the user said of this file, to be said of files that look the same. */
export const profileOf = (
  corrections: ReadingCorrections,
  {
    id,
    signature,
    workbook,
    today,
  }: {
    readonly id: string;
    readonly signature: string;
    readonly workbook: Workbook;
    readonly today: Day;
  },
): RosterProfile => {
  const { category, encoding, sheets, headerRows, columns = [] } = corrections;
  const headerRow = headerRows?.at(-1)?.row;
  const names = workbook.sheets.map(({ name }) => name);
  return {
    id,
    signature,
    ...(category === undefined ? {} : { category }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(headerRow === undefined ? {} : { headerRow }),
    skippedSheets: sheets === undefined ? [] : names.filter((name) => !sheets.includes(name)),
    columns: Object.fromEntries(columns.map(({ key, path }) => [key, path ?? ''])),
    usedOn: today,
  };
};
