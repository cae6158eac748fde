import { tidy } from '../domain/alphabet.ts';
import { looksLikeClass } from '../domain/class-label.ts';
import { columnLetters } from '../domain/column-letters.ts';
import { parseEmail } from '../domain/email.ts';
import { parsePhone } from '../domain/phone.ts';
import { cellText, isEmptyCell } from './cell-text.ts';
import type { Field } from './column-title.ts';
import type { Header, TitledColumn } from './header.ts';
import type { Cell } from './workbook.ts';

const SAMPLE_ROWS = 50;
const MIN_SHARE = 0.8;
const numericDate = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2})$/;

const word = '[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?';
const fullName = new RegExp(`^${word} ${word}(?: ${word}(?: (?:оглы|кызы))?)$`, 'u');

const tests: readonly (readonly [Field, (cell: Cell) => boolean])[] = [
  ['fullName', (cell) => typeof cell === 'string' && fullName.test(tidy(cell))],
  ['classLabel', (cell) => typeof cell === 'string' && looksLikeClass(cell)],
  [
    'birthDate',
    (cell) =>
      (typeof cell === 'object' && cell !== null) ||
      (typeof cell === 'string' && numericDate.test(tidy(cell))),
  ],
  ['email', (cell) => typeof cell === 'string' && parseEmail(cell).value !== null],
  ['phone', (cell) => !isEmptyCell(cell) && parsePhone(cellText(cell)).value !== null],
];

/** The columns of a table without titles by their letters, none of them understood. */
export const headerByLetters = (rows: readonly (readonly Cell[])[]): Header => {
  const sample = rows.slice(0, SAMPLE_ROWS);
  const width = Math.max(0, ...sample.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index)
    .filter((index) => sample.some((row) => !isEmptyCell(row[index])))
    .map((index): TitledColumn => ({ index, title: `Столбец ${columnLetters(index)}`, meaning: null }));
  return { firstRow: -1, lastRow: -1, columns, texts: new Set(), sure: true };
};

/**
 * The columns of a table that has no titles, told by its values alone.
 * Only where the very first row is already a person's: an unknown header is never taken for a row.
 */
export const headerByValues = (rows: readonly (readonly Cell[])[]): Header | null => {
  const first = rows.findIndex((row) => row.some((cell) => !isEmptyCell(cell)));
  const sample = rows
    .slice(first, first + SAMPLE_ROWS)
    .filter((row) => row.some((cell) => !isEmptyCell(cell)));
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
    const title = `Столбец ${columnLetters(index)}`;
    if (fits) columns.push({ index, title, meaning: { field: fits[0], whose: 'self', ordinal: 1 } });
    else if (cells.length > 0) columns.push({ index, title, meaning: null });
  }
  const known = columns.filter(({ meaning }) => meaning !== null);
  const named = known.find(({ meaning }) => meaning?.field === 'fullName');
  const startsWithPerson =
    typeof rows[first]?.[named?.index ?? -1] === 'string' &&
    fullName.test(tidy(cellText(rows[first]?.[named?.index ?? -1])));
  if (!named || known.length < 2 || !startsWithPerson) return null;
  return { firstRow: first - 1, lastRow: first - 1, columns, texts: new Set(), sure: true };
};
