import { tidy } from '../../domain/values/alphabet.ts';
import { cellText, filledTexts, isEmptyCell } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import { isKnownTitle, type Meaning, plainTitle, titleMeaning, whoseTitle } from './column-title.ts';
import { isWholeName } from './person-cell.ts';

export type TitledColumn = {
  readonly index: number;
  /** The title as the file has it, in one line. */
  readonly title: string;
  readonly meaning: Meaning | null;
  /** The path that the user chose for it, in place of what its title says. */
  readonly chosen?: string;
  /** Set where most of its names have the given name first. */
  readonly givenFirst?: boolean;
};

export type Header = {
  /** Counted from 0; the last row is the first one's own when the header has one row. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TitledColumn[];
  /** Everything that the header's rows say, in lower case. */
  readonly texts: ReadonlySet<string>;
  /** False where one known title alone speaks for it. */
  readonly sure: boolean;
  /** Set where no row is a header: the rows up to `lastRow` stand over the table. */
  readonly byValues?: true;
};

const MAX_FILLED_ROWS = 40;
const nameFields = new Set(['fullName', 'surname', 'givenName', 'givenAndPatronymic']);

const titleOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? tidy(cell) : '');

export const singleRowColumns = (row: readonly Cell[]): readonly TitledColumn[] =>
  row.flatMap((cell, index) => {
    const title = tidy(cellText(cell));
    return title === ''
      ? []
      : [{ index, title, meaning: typeof cell === 'string' ? titleMeaning(title) : null }];
  });

/** A title under a group's title: `Мать` over `Телефон`. */
const underGroup = (upper: string, lower: string, before: Meaning | null): Meaning | null => {
  if (lower === '') return titleMeaning(upper);
  const own = titleMeaning(lower);
  if (!own) return upper === '' || isKnownTitle(lower) ? null : titleMeaning(`${upper} ${lower}`);
  if (own.whose !== 'self' || upper === '') return own;
  // `Родители` over `ФИО матери`, `Телефон`: the phone is the mother's.
  if (before && before.whose !== 'self') return { ...own, whose: before.whose, ordinal: before.ordinal };
  const ordinal = titleMeaning(upper)?.ordinal ?? 1;
  return { ...own, whose: whoseTitle(upper), ordinal };
};

const twoRowColumns = (top: readonly Cell[], bottom: readonly Cell[]): readonly TitledColumn[] => {
  const columns: TitledColumn[] = [];
  let group = '';
  let own: Meaning | null = null;
  for (let index = 0; index < Math.max(top.length, bottom.length); index += 1) {
    const lower = titleOf(bottom[index]);
    if (!isEmptyCell(top[index])) group = titleOf(top[index]);
    else if (lower === '') group = '';
    const upper = group === lower ? '' : group;
    const title = lower === '' ? titleOf(top[index]) : lower;
    if (!isEmptyCell(top[index])) own = null;
    if (title === '') continue;
    const meaning = underGroup(upper, lower, own);
    if (titleMeaning(lower)?.whose !== 'self') own = titleMeaning(lower) ?? own;
    columns.push({ index, title, meaning });
  }
  return columns;
};

/** `ФИО: | Иванов | Класс: | 5А`: labels with their values beside them are no titles. */
const areLabels = (columns: readonly TitledColumn[]): boolean => {
  const known = columns.filter(({ meaning }) => meaning !== null);
  const labels = known.filter(({ title, index }) => {
    const beside = columns.find((column) => column.index === index + 1);
    return title.endsWith(':') && beside?.meaning === null;
  });
  return labels.length * 2 > known.length;
};

const score = (columns: readonly TitledColumn[]): number => {
  if (areLabels(columns)) return 0;
  const meanings = columns.flatMap(({ meaning }) => (meaning ? [meaning] : []));
  if (!meanings.some(({ field }) => nameFields.has(field))) return 0;
  const different = new Set(meanings.map(({ field, whose, ordinal }) => `${field} ${whose} ${ordinal}`)).size;
  // Of two readings with as many columns, the one that tells more of them whose they are is right.
  return different + meanings.filter(({ whose }) => whose !== 'self').length / 100;
};

/** The lower row of a header: nearly all of it known titles, so that no person's row is taken for one. */
const areLowerTitles = (row: readonly Cell[]): boolean => {
  const texts = filledTexts(row);
  return texts.length >= 2 && texts.filter(isKnownTitle).length * 3 >= texts.length * 2;
};

/** The upper row of a header: titles and the names of groups of people. */
const areUpperTitles = (row: readonly Cell[]): boolean => {
  const texts = filledTexts(row);
  const known = texts.filter((text) => isKnownTitle(text) || whoseTitle(text) !== 'self');
  return known.length * 2 >= texts.length && !texts.some((text) => /\d{3}/.test(text));
};

/** Titles that the file uses twice get their group's title before them. */
const withDistinctTitles = (
  columns: readonly TitledColumn[],
  top: readonly Cell[],
): readonly TitledColumn[] => {
  let group = '';
  const uses = new Map<string, number>();
  for (const { title } of columns) uses.set(title, (uses.get(title) ?? 0) + 1);
  return columns.map((column) => {
    if (!isEmptyCell(top[column.index])) group = titleOf(top[column.index]);
    const twice = (uses.get(column.title) ?? 0) > 1 && group !== '' && group !== column.title;
    return twice ? { ...column, title: `${group}: ${column.title}` } : column;
  });
};

/** A name for each column that stays the same while its file does: the title, numbered where it is used again. */
export const columnKeys = (columns: readonly TitledColumn[]): readonly string[] => {
  const uses = new Map<string, number>();
  return columns.map(({ title }) => {
    const use = (uses.get(title) ?? 0) + 1;
    uses.set(title, use);
    return use === 1 ? title : `${title} (${use})`;
  });
};

export const textsOf = (...rows: readonly (readonly Cell[])[]): ReadonlySet<string> =>
  new Set(rows.flatMap(filledTexts).map((text) => text.toLowerCase()));

/** The header of a sheet, wherever it stands under titles, in one row or two; null when no row is one. */
export const findHeader = (rows: readonly (readonly Cell[])[]): Header | null => {
  let best: Header | null = null;
  let bestScore = 0;
  let seen = 0;
  for (const [index, row] of rows.entries()) {
    const filled = filledTexts(row).length;
    if (filled === 0) continue;
    seen += 1;
    if (seen > MAX_FILLED_ROWS) break;
    if (row.some(isWholeName)) continue;
    const columns = singleRowColumns(row);
    const found = score(columns);
    if (found > bestScore && (found >= 2 || filled > 1 || isLoneTitle(columns))) {
      best = { firstRow: index, lastRow: index, columns, texts: textsOf(row), sure: found >= 2 };
      bestScore = found;
    }
    const next = rows[index + 1];
    if (!next || filled < 2 || !areUpperTitles(row) || !areLowerTitles(next)) continue;
    const together = twoRowColumns(row, next);
    const foundTogether = score(together);
    if (foundTogether > bestScore && foundTogether > score(singleRowColumns(next))) {
      best = {
        firstRow: index,
        lastRow: index + 1,
        columns: withDistinctTitles(together, row),
        texts: textsOf(row, next),
        sure: true,
      };
      bestScore = foundTogether;
    }
  }
  return best;
};

/** The header in the row that the user names, whatever its titles; a second row of titles under it belongs to it. */
export const headerAt = (rows: readonly (readonly Cell[])[], index: number): Header => {
  const row = rows[index] ?? [];
  const next = rows[index + 1] ?? [];
  const alone = singleRowColumns(row);
  const together =
    areUpperTitles(row) && areLowerTitles(next) ? withDistinctTitles(twoRowColumns(row, next), row) : alone;
  const isDouble = score(together) > score(alone);
  return {
    firstRow: index,
    lastRow: isDouble ? index + 1 : index,
    columns: isDouble ? together : alone,
    texts: isDouble ? textsOf(row, next) : textsOf(row),
    sure: true,
  };
};

/** A column of names alone, as in a sheet for each class. */
const isLoneTitle = (columns: readonly TitledColumn[]): boolean =>
  columns.length === 1 && plainTitle(columns[0]?.title ?? '').split(' ').length <= 4;

const nameTitle = /фамил|имя|ф\.?\s?и\.?\s?о|name/iu;

/** Whether a later row is the header of another table. */
export const startsTable = (row: readonly Cell[]): boolean => {
  if (!row.some((cell) => typeof cell === 'string' && nameTitle.test(cell))) return false;
  return filledTexts(row).every(isKnownTitle) && score(singleRowColumns(row)) >= 2;
};

/** Whether a later row only says the header again. */
export const repeatsHeader = (header: Header, row: readonly Cell[]): boolean => {
  let same = 0;
  let filled = 0;
  for (const cell of row) {
    if (isEmptyCell(cell)) continue;
    filled += 1;
    if (typeof cell === 'string' && header.texts.has(tidy(cell).toLowerCase())) same += 1;
  }
  return same > 0 && same * 2 > filled;
};
