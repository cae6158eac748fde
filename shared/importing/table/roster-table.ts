import type { ClassLabel } from '../../domain/classes/class-label.ts';
import { namesPost } from '../../domain/people/position.ts';
import type { Doubt } from '../../domain/values/doubt.ts';
import { filledTexts, isEmptyCell } from '../cells/cell-text.ts';
import { type Corrections, correctColumns, headerRowFor } from '../cells/corrections.ts';
import type { Cell, SheetCells } from '../cells/workbook.ts';
import { classAmongWords, classInTitle, classOfHeading } from './class-in-title.ts';
import { titleMeaning } from './column-title.ts';
import { isGroupHeading, isPartOfClass } from './group-heading.ts';
import {
  findHeader,
  type Header,
  headerAt,
  repeatsHeader,
  startsTable,
  type TitledColumn,
} from './header.ts';
import { headerByLetters, headerByValues } from './header-by-values.ts';
import { headerOverNames } from './header-over-names.ts';
import { isLabelBlocks } from './label-blocks.ts';
import { isPersonCell } from './person-cell.ts';
import { withUntitled } from './untitled-columns.ts';

/** A row of the table that speaks of somebody, with the class of the heading line over it. */
export type DataRow = {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly section: ClassLabel | null;
  /** The line over it that names a group of people. */
  readonly heading?: string;
};

/** A row that is nobody's, of which the user has to know. */
type PassedOver = { readonly row: number; readonly doubt: Doubt };

/** A sheet as a table: its titles, its rows, and what stands around them. */
export type RosterTable = {
  readonly sheet: string;
  /** The header's first row as Excel counts; 0 when the columns were told by their values. */
  readonly headerRow: number;
  /** One, or two where titles stand under the titles of groups. */
  readonly headerRows: number;
  readonly columns: readonly TitledColumn[];
  readonly rows: readonly DataRow[];
  readonly passedOver: readonly PassedOver[];
  /** The lines over the header. */
  readonly titles: readonly string[];
  readonly titleClass: ClassLabel | null;
};

const total = /^(?:итого|всего|в том числе|общее количество|количество|кол-во|средн)(?![а-яё])/iu;
const footer =
  /^(?:(?:директор|куратор|исполнитель|дата|подпись|отч[её]т|секретарь|страница|мальчики|девочки|юноши|девушки)(?![а-яё])|зам\.|заместитель |классн\S* руковод|кл\.\s*рук|составил|сформирован|ответственн|примечани|м\.\s*п\.|стр\.|\*)/iu;
const nameFields = new Set(['fullName', 'surname', 'givenName', 'givenAndPatronymic']);

const isNumbering = (texts: readonly string[]): boolean =>
  texts.length >= 3 && texts.every((text, index) => text.replace(/[().]/g, '') === String(index + 1));

/** A line over the pupils of one class, as `5 А класс` or `5А – кл. рук. Иванова М. П.` */
const sectionOf = (text: string): ClassLabel | null =>
  classOfHeading(text) ?? classOfHeading(text.split(/\s+[–—-]\s+|[,;(]/)[0] ?? '');

type RowKind =
  | { readonly kind: 'data' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'section'; readonly label: ClassLabel }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'anotherTable' };

const data: RowKind = { kind: 'data' };
const skip: RowKind = { kind: 'skip' };

/** Columns by what they are to the kinds of rows. */
type Landmarks = {
  readonly names: readonly number[];
  readonly taken: readonly number[];
  readonly classIndex: number;
  readonly positionIndex: number;
  /** Enough rows hold more than a name, so that a text alone may be a heading. */
  readonly isWide: boolean;
};

const landmarksOf = (columns: readonly TitledColumn[], rows: readonly (readonly Cell[])[]): Landmarks => {
  const filled = rows.map((row) => row.filter((cell) => !isEmptyCell(cell)).length);
  const indexOf = (field: string): number =>
    columns.find(({ meaning }) => meaning?.field === field)?.index ?? -1;
  return {
    names: columns.flatMap(({ meaning, index }) => (meaning && nameFields.has(meaning.field) ? [index] : [])),
    taken: columns.flatMap(({ meaning, index }) => (meaning ? [index] : [])),
    classIndex: indexOf('classLabel'),
    positionIndex: indexOf('position'),
    isWide: filled.filter((count) => count > 1).length * 3 > filled.filter((count) => count === 1).length,
  };
};

const kindOfLonelyText = (cells: readonly Cell[], text: string, marks: Landmarks): RowKind => {
  const at = cells.findIndex((cell) => !isEmptyCell(cell));
  const label = sectionOf(text);
  if (label && (at !== marks.classIndex || at === 0)) return { kind: 'section', label };
  if (footer.test(text) && at !== marks.positionIndex) return skip;
  if (!marks.taken.includes(at)) return skip;
  return marks.isWide && isGroupHeading(text) ? { kind: 'heading', text: text.replace(/:$/, '') } : data;
};

/** A row with a name and at least this many cells can be nothing but a person's, unless it counts or repeats titles. */
const MANY_CELLS = 4;

const isPlainlyPerson = (cells: readonly Cell[], header: Header, marks: Landmarks): boolean => {
  let filled = 0;
  let first: Cell = null;
  for (const cell of cells) {
    if (isEmptyCell(cell)) continue;
    filled += 1;
    if (first === null || typeof first === 'number') first = cell;
  }
  if (filled < MANY_CELLS || typeof first !== 'string') return false;
  const name = cells[marks.names[0] ?? -1];
  return (
    typeof name === 'string' &&
    !total.test(first) &&
    !total.test(name) &&
    /\p{L}/u.test(name) &&
    !header.texts.has(name.toLowerCase().trim())
  );
};

const kindOf = (cells: readonly Cell[], header: Header, marks: Landmarks): RowKind => {
  if (isPlainlyPerson(cells, header, marks)) return data;
  const named = marks.names.some((index) => !isEmptyCell(cells[index]));
  const first = cells.findIndex((cell) => !isEmptyCell(cell));
  if (first < 0) return skip;
  const texts = filledTexts(cells);
  const [text = ''] = texts;
  if (texts.length === 0 || texts.some((each) => total.test(each))) return texts.length === 0 ? data : skip;
  if (texts.length === 1) return kindOfLonelyText(cells, text, marks);
  if (isNumbering(texts) || repeatsHeader(header, cells)) return skip;
  if (startsTable(cells)) return { kind: 'anotherTable' };
  const isSigned = footer.test(text) || (isEmptyCell(cells[marks.names[0] ?? -1]) && namesPost(text));
  if (texts.length <= 3 && isSigned && first !== marks.positionIndex) return skip;
  if (named) return data;
  return marks.taken.some((index) => !isEmptyCell(cells[index])) ? data : skip;
};

const readRows = (
  rows: readonly (readonly Cell[])[],
  header: Header,
): Pick<RosterTable, 'rows' | 'passedOver'> => {
  const marks = landmarksOf(header.columns, rows.slice(header.lastRow + 1));
  const found: DataRow[] = [];
  const passedOver: PassedOver[] = [];
  let section: ClassLabel | null = null;
  let heading = '';
  for (let index = header.lastRow + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (cells.length === 0) continue;
    const kind = kindOf(cells, header, marks);
    if (kind.kind === 'anotherTable') {
      passedOver.push({ row: index + 1, doubt: { code: 'another-table' } });
      break;
    }
    if (kind.kind === 'section') {
      section = kind.label;
      heading = '';
    }
    if (kind.kind === 'heading') {
      heading = kind.text;
      if (!isPartOfClass(heading)) section = null;
      passedOver.push({ row: index + 1, doubt: { code: 'heading-passed-over', text: kind.text } });
    }
    if (kind.kind === 'data')
      found.push({ row: index + 1, cells, section, ...(heading !== '' && { heading }) });
  }
  return { rows: found, passedOver };
};

const titleOfNames = ({ meaning, title }: TitledColumn): readonly string[] =>
  meaning?.field === 'fullName' && (meaning.whose === 'self' || meaning.whose === 'child') ? [title] : [];

const onlyClassOf = (titles: readonly string[]): ClassLabel | null => {
  const labels = titles
    .map((title) => classInTitle(title) ?? classAmongWords(title))
    .filter((label) => label !== null);
  return new Set(labels.map(({ key }) => key)).size === 1 ? (labels[0] ?? null) : null;
};

/** Cards without colons: under the first label of a card stand the other labels, not people. */
const labelsStandBelow = (rows: readonly (readonly Cell[])[], header: Header): boolean => {
  const column = header.columns.find(({ meaning }) => meaning !== null)?.index ?? 0;
  const below = rows.slice(header.lastRow + 1).flatMap((row) => {
    const cell = row[column];
    return typeof cell === 'string' && !isEmptyCell(cell) ? [titleMeaning(cell) !== null] : [];
  });
  return below.filter(Boolean).length * 2 > below.length;
};

const namesStandBelow = (rows: readonly (readonly Cell[])[], { columns, lastRow }: Header): boolean => {
  const index = columns.find(({ meaning }) => meaning?.field === 'fullName')?.index ?? -1;
  const cells = rows.slice(lastRow + 1).flatMap((row) => (isEmptyCell(row[index]) ? [] : [row[index]]));
  return cells.filter(isPersonCell).length * 2 > cells.length;
};

const headerFoundIn = ({ rows }: SheetCells): Header | null => {
  const header = findHeader(rows) ?? headerByValues(rows) ?? headerOverNames(rows);
  if (!header) return null;
  const mayBeCards = header.byValues === true || !(header.sure || namesStandBelow(rows, header));
  return isLabelBlocks(rows) && (mayBeCards || labelsStandBelow(rows, header)) ? null : header;
};

const headerOf = (sheet: SheetCells, corrections: Corrections | undefined): Header | null => {
  const row = headerRowFor(corrections, sheet.name);
  const found =
    row === null
      ? headerFoundIn(sheet)
      : row > 0
        ? headerAt(sheet.rows, row - 1)
        : (headerByValues(sheet.rows) ?? headerByLetters(sheet.rows));
  if (!found) return null;
  const told = withUntitled(found.columns, sheet.rows.slice(found.lastRow + 1));
  return { ...found, columns: correctColumns(told, corrections) };
};

/** No roster is wider; thousands of columns would each be tried as a title of every row. */
const WIDEST = 512;

const asWideAsRoster = (sheet: SheetCells): SheetCells =>
  sheet.rows.some((row) => row.length > WIDEST)
    ? { ...sheet, rows: sheet.rows.map((row) => row.slice(0, WIDEST)) }
    : sheet;

/** The sheet's table; null when no row is a header and the values do not tell the columns, and for a sheet of cards. */
export const readTable = (whole: SheetCells, corrections?: Corrections): RosterTable | null => {
  const sheet = asWideAsRoster(whole);
  const header = headerOf(sheet, corrections);
  if (!header) return null;
  const { byValues = false, firstRow, lastRow } = header;
  const titles = sheet.rows.slice(0, byValues ? lastRow + 1 : Math.max(0, firstRow)).flatMap((row) => {
    const texts = filledTexts(row);
    return texts.length === 0 ? [] : [texts.join(' ')];
  });
  return {
    sheet: sheet.name,
    headerRow: byValues || firstRow < 0 ? 0 : firstRow + 1,
    headerRows: lastRow - firstRow + 1,
    columns: header.columns,
    ...readRows(sheet.rows, header),
    titles,
    titleClass: onlyClassOf([...titles, ...header.columns.flatMap(titleOfNames)]),
  };
};
