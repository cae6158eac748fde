import { looksLikeClass } from '../../domain/classes/class-label.ts';
import { namesPost } from '../../domain/people/position.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { columnLetters } from '../../domain/values/column-letters.ts';
import { parseEmail } from '../../domain/values/email.ts';
import { parsePhone } from '../../domain/values/phone.ts';
import { bookText } from '../../text/report/book.ts';
import { cellText, filledTexts, isEmptyCell } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import type { Field } from './column-title.ts';
import type { Header, TitledColumn } from './header.ts';
import { bareName, isFullName, isLikelyName } from './person-cell.ts';

const SAMPLE_ROWS = 50;
const MIN_SHARE = 0.8;
const numericDate = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

const tests: readonly (readonly [Field, (cell: Cell) => boolean])[] = [
  ['fullName', isFullName],
  ['classLabel', (cell) => typeof cell === 'string' && looksLikeClass(cell)],
  [
    'birthDate',
    (cell) =>
      (typeof cell === 'object' && cell !== null) ||
      (typeof cell === 'string' && numericDate.test(tidy(cell))),
  ],
  ['email', (cell) => typeof cell === 'string' && parseEmail(cell).value !== null],
  ['phone', (cell) => !isEmptyCell(cell) && parsePhone(cellText(cell)).value !== null],
  ['position', (cell) => typeof cell === 'string' && namesPost(cell)],
];

/** The columns of a table without titles by their letters, none of them understood. */
export const headerByLetters = (rows: readonly (readonly Cell[])[]): Header => {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const width = Math.max(0, ...sample.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => sample.some((row) => !isEmptyCell(row[index])))
    .map((index): TitledColumn => ({ index, title: bookText.column(columnLetters(index)), meaning: null }));
  return { firstRow: -1, lastRow: -1, columns, texts: new Set(), sure: true };
};

/** More lines than these stand over no table. */
const MOST_TITLES = 3;

/** The first row of the table itself: lines with one text alone may stand over it. */
const firstRowOf = (rows: readonly (readonly Cell[])[]): number => {
  let titles = 0;
  for (const [index, row] of rows.entries()) {
    const [text, more] = filledTexts(row);
    if (text === undefined) continue;
    if (more !== undefined || isFullName(text) || titles === MOST_TITLES) return index;
    titles += 1;
  }
  return -1;
};

/** `5А класс` alone over its pupils. */
const isClassHeading = (row: readonly Cell[]): boolean => {
  const [text, more] = filledTexts(row);
  return text !== undefined && more === undefined && looksLikeClass(text);
};

/** Names with nothing beside them: at least two, and most of them as names end. */
const areNames = (cells: readonly Cell[]): boolean =>
  cells.length > 1 && cells.filter((cell) => isLikelyName(tidy(cellText(cell)))).length * 2 >= cells.length;

/** Two words with capitals may be a title as well: then the row's other values tell, or how the words end. */
const isPersonsRow = (row: readonly Cell[], named: TitledColumn, known: readonly TitledColumn[]): boolean => {
  const name = bareName(cellText(row[named.index]));
  if (!isFullName(name)) return false;
  const isFact = ({ meaning, index }: TitledColumn): boolean =>
    index !== named.index &&
    tests.some(([field, fits]) => field === meaning?.field && fits(row[index] ?? null));
  return name.split(' ').length > 2 || isLikelyName(name) || known.some(isFact);
};

/**
 * The columns of a table that has no titles, told by its values alone.
 * Only where the very first row is already a person's, save for lone lines over it: an unknown header is never
 * taken for a row.
 */
export const headerByValues = (rows: readonly (readonly Cell[])[]): Header | null => {
  const first = firstRowOf(rows);
  const sample = rows
    .slice(first, first + SAMPLE_ROWS)
    .filter((row) => row.some((cell) => !isEmptyCell(cell)) && !isClassHeading(row));
  if (first < 0 || sample.length === 0) return null;
  const columns: TitledColumn[] = [];
  const width = Math.max(...sample.map((row) => row.length));
  for (let index = 0; index < width; index += 1) {
    const cells = sample.map((row) => row[index] ?? null).filter((cell) => !isEmptyCell(cell));
    const fits = tests.find(
      ([field, test]) =>
        !columns.some(({ meaning }) => meaning?.field === field) &&
        cells.length * 2 > sample.length &&
        cells.filter(test).length >= cells.length * MIN_SHARE,
    );
    const title = bookText.column(columnLetters(index));
    if (fits) columns.push({ index, title, meaning: { field: fits[0], whose: 'self', ordinal: 1 } });
    else if (cells.length > 0) columns.push({ index, title, meaning: null });
  }
  const known = columns.filter(({ meaning }) => meaning !== null);
  const named = known.find(({ meaning }) => meaning?.field === 'fullName');
  const top = rows[first] ?? [];
  if (!named || !isPersonsRow(top, named, known)) return null;
  if (known.length < 2 && !areNames(sample.flatMap((row) => row[named.index] ?? []))) return null;
  return { firstRow: first - 1, lastRow: first - 1, columns, texts: new Set(), sure: true, byValues: true };
};
