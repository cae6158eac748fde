import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { dayOf } from '../../shared/domain/values/calendar.ts';
import type { Cell, SheetCells, TableFormat, Workbook } from '../../shared/importing/cells/workbook.ts';
import { bookText } from '../../shared/text/report/book.ts';
import { cut, visibleText } from '../../shared/text/words/outside-text.ts';
import { readLimits } from './read-limits.ts';
import { finishRows, type Tally, withinLimits } from './sheet-rows.ts';
import type { SheetJs, SheetJsBook, SheetJsCell, SheetJsSheet } from './sheetjs.ts';

const DAY_MS = 86_400_000;
/** Excel counts a 29 February 1900 that never was: up to it, serials are one day ahead. */
const FALSE_LEAP_DAY = 60;
/** 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** The day of an Excel serial number, or null where it names none (a time of day, the false leap day). */
const serialDay = (serial: number, from1904: boolean): string | null => {
  const whole = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (whole < 1 || whole > LAST_SERIAL || whole === FALSE_LEAP_DAY) return null;
  const start = Date.UTC(1899, 11, whole < FALSE_LEAP_DAY ? 31 : 30);
  const at = new Date(start + whole * DAY_MS);
  return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
};

/** A format that names a day or a year, be it in Russian letters; a format of the time alone is none. */
const namesDay = (format: string, sheetJs: SheetJs): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (/[дг]{2,4}/i.test(bare) && /м{2,4}|г{2,4}/i.test(bare)) return true;
  return /[dy]|mmm/i.test(bare) && sheetJs.SSF.is_date(format);
};

type CellReader = (cell: SheetJsCell) => Cell;

const cellReader = (sheetJs: SheetJs, from1904: boolean): CellReader => {
  const known = new Map<string, boolean>();
  const isDayFormat = (format: unknown): boolean => {
    if (typeof format !== 'string' || format === 'General') return false;
    const seen = known.get(format);
    if (seen !== undefined) return seen;
    const found = namesDay(format, sheetJs);
    known.set(format, found);
    return found;
  };
  return (cell) => {
    if (cell.t === 'e' || cell.t === 'z') return null;
    const { v: value } = cell;
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean') return value ? bookText.true : bookText.false;
    if (typeof value !== 'number' || !Number.isFinite(value)) return null;
    const day = isDayFormat(cell.z) ? serialDay(value, from1904) : null;
    return day === null ? value : { day };
  };
};

type Sorted = { readonly shown: readonly string[]; readonly hidden: readonly string[] };

/** The sheets that Excel shows and those that it hides; all are shown in a file that hides every one. */
const sortSheets = (book: SheetJsBook, hidden: ReadonlySet<string>): Sorted => {
  const tables = book.SheetNames.filter((name) => (book.Sheets[name]?.['!type'] ?? 'sheet') === 'sheet');
  const isHidden = (name: string): boolean =>
    Boolean(book.Workbook?.Sheets?.[book.SheetNames.indexOf(name)]?.Hidden) || hidden.has(name);
  const shown = tables.filter((name) => !isHidden(name));
  return shown.length === 0
    ? { shown: book.SheetNames, hidden: [] }
    : { shown, hidden: tables.filter(isHidden).filter((name) => book.Sheets[name]?.['!data']?.length) };
};

const hiddenRowsOf = (rows: SheetJsSheet['!rows'] = []): readonly number[] => {
  const found: number[] = [];
  // `forEach` passes over the holes.
  rows.forEach((row, index) => {
    if (row?.hidden) found.push(index + 1);
  });
  return found;
};

/** Excel allows 31 signs, others a few more. */
const LONGEST_NAME = 120;

const nameOf = (name: string): string => visibleText(cut(name, LONGEST_NAME));

type BookSource = {
  readonly file: string;
  readonly format: TableFormat;
  readonly sheetJs: SheetJs;
  /** Hidden sheets that SheetJS does not know of. */
  readonly hidden?: ReadonlySet<string>;
  readonly hasEmptyFormulas?: boolean;
};

/** What SheetJS has read, as the program's own table of cells. */
export const workbookOf = (book: SheetJsBook, source: BookSource): Result<Workbook> => {
  const { file } = source;
  const readCell = cellReader(source.sheetJs, Boolean(book.Workbook?.WBProps?.date1904));
  const tally: Tally = { rows: 0, cells: 0 };
  const sheets: SheetCells[] = [];
  const { shown, hidden } = sortSheets(book, source.hidden ?? new Set());
  for (const name of shown) {
    const sheet = book.Sheets[name];
    // SheetJS passes over a sheet that it could not read, and the user would miss a whole class.
    if (!sheet) return failed({ code: 'file-damaged', file });
    const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      bottom: e.r,
      left: s.c,
      right: e.c,
    }));
    const hiddenRows = hiddenRowsOf(sheet['!rows']);
    sheets.push({
      name: nameOf(name),
      rows: finishRows(sheet['!data'] ?? [], merges, tally, readCell),
      ...(hiddenRows.length > 0 && { hiddenRows }),
    });
    const excess = withinLimits(tally);
    if (excess === 'file-too-many-rows') return failed({ code: excess, file, limit: readLimits.filledRows });
    if (excess !== null) return failed({ code: excess, file });
  }
  if (tally.rows === 0) return failed({ code: 'file-empty', file });
  return ok({
    format: source.format,
    sheets,
    ...(hidden.length > 0 && { hiddenSheets: hidden.map(nameOf) }),
    ...(source.hasEmptyFormulas && { hasEmptyFormulas: true }),
  });
};
