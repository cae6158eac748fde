import { tidy } from '../domain/values/alphabet.ts';
import { cut, LONGEST_VALUE } from '../text/words/outside-text.ts';
import type { ListLine } from './reconciliation.ts';

/** A line of a text or a row of a table; a text's line is one cell until a tab or a semicolon parts it. */
export type ListRow = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Where a cell holds a date, by its place: the class that Excel may have made it of. */
  readonly classes?: ReadonlyMap<number, string>;
};

/** Columns in the order in which their cells make up a line: the name, then what stands beside it. */
type NameColumns = { readonly name: readonly number[]; readonly beside: readonly number[] };

const titles = {
  surname: /^фамилия$|^surname$|^last\s*name$/i,
  givenName: /^имя$|^first\s*name$|^given\s*name$/i,
  patronymic: /^отчество$|^middle\s*name$/i,
  fullName:
    /^ф\.?\s*и\.?\s*о\.?(?:\s|$)|^имя\s+и\s+фамилия|^фамилия\s*,?\s+имя|^имя\s+(?:участника|пользователя|в\s)|^участник$|^пользователь$|^(?:full\s*)?name$|^имя$/i,
  beside: /^класс|^групп|^роль$|^статус$|^категория|^должность$|^role$/i,
};

const LAST_HEADER_ROW = 15;

/** Where the name stands, when the row is a table's header. */
const nameColumns = (cells: readonly string[]): NameColumns | null => {
  const names = cells.map(tidy);
  const find = (title: RegExp): number => names.findIndex((name) => title.test(name));
  const surname = find(titles.surname);
  const fullName = find(titles.fullName);
  if (surname < 0 && fullName < 0) return null;
  const name = surname >= 0 ? [surname, find(titles.givenName), find(titles.patronymic)] : [fullName];
  const beside = names.flatMap((title, at) => (titles.beside.test(title) && !name.includes(at) ? [at] : []));
  return { name: name.filter((at) => at >= 0), beside };
};

const joined = (cells: readonly string[]): string => tidy(cut(cells.join(' '), LONGEST_VALUE));

const wholeLine = ({ line, cells }: ListRow): ListLine => ({ line, text: joined(cells) });

const separators = [/[\t;]/, /\|/, /,/] as const;
const quoted = /^\s*"(.*)"\s*$/u;

const partedBy =
  (separator: RegExp) =>
  (row: ListRow): ListRow => {
    const [only, ...others] = row.cells;
    if (only === undefined || others.length > 0) return row;
    return { ...row, cells: only.split(separator).map((cell) => cell.replace(quoted, '$1')) };
  };

/** The place of a table's header and what parts its cells; a comma parts a table only under such a header. */
const findHeader = (
  rows: readonly ListRow[],
): { readonly at: number; readonly separator: RegExp; readonly columns: NameColumns } | null => {
  for (const separator of separators) {
    for (const [at, row] of rows.slice(0, LAST_HEADER_ROW).entries()) {
      const { cells } = partedBy(separator)(row);
      const columns = nameColumns(cells);
      // One word alone is a column's title only over everything: below names it is what the platform writes under each.
      const alone = cells.filter((cell) => tidy(cell) !== '').length <= 1;
      const isFirst = rows.slice(0, at).every((above) => joined(above.cells) === '');
      if (columns && (alone ? isFirst : cells.length > 1)) return { at, separator, columns };
    }
  }
  return null;
};

const tag = /<\/?(?:li|ul|ol|tr|td|th|div|p|br|span|table|tbody|thead|b|strong|i|em|a|img|h\d)\b[^<>]*>/giu;
const lineTag = /<(?:\/?(?:li|ul|ol|tr|div|p|h\d)|br)\b[^<>]*>/iu;
const entity = /&(nbsp|quot|amp|lt|gt|#39);/gu;
const entities: Readonly<Record<string, string>> = { quot: '"', amp: '&', lt: '<', gt: '>', '#39': "'" };

const withoutTags = (row: ListRow): readonly ListRow[] => {
  const [only, ...others] = row.cells;
  if (only === undefined || others.length > 0 || only.search(tag) < 0) return [row];
  return only.split(lineTag).map((piece) => ({
    ...row,
    cells: [piece.replace(tag, ' ').replace(entity, (_, name: string) => entities[name] ?? ' ')],
  }));
};

const FEWEST_IN_A_ROW = 3;
const LONGEST_NAME = 100;
const leadIn = /^[^:,;]{1,60}:/u;
/** From two to four words, the first with a capital, perhaps a class: what may stand between two commas as a person. */
const nameAlike =
  /^\s*(?:\d{1,4}[.)]\s*)?\p{Lu}[\p{L}'’-]*\.?(?:\s*[\p{L}'’.-]+){1,3}(?:\s*\(?\s*\d{1,2}\s*[«"]?\p{L}?[»"]?\s*\)?)?\s*$/u;

/** Several people in one line, with commas between them, each on a row of their own. */
const oneByOne = (row: ListRow): readonly ListRow[] => {
  const [only, ...others] = row.cells;
  if (only === undefined || others.length > 0) return [row];
  const parts = only
    .replace(leadIn, '')
    .split(/[,;]/)
    .filter((part) => part.trim() !== '');
  return parts.length >= FEWEST_IN_A_ROW &&
    parts.every((part) => part.length <= LONGEST_NAME && nameAlike.test(part))
    ? parts.map((part) => ({ line: row.line, cells: [part] }))
    : [row];
};

const besideOf = ({ cells, classes }: ListRow, { beside }: NameColumns): readonly string[] =>
  beside.map((at) => classes?.get(at) ?? cells[at] ?? '');

/** What a row says of a member; the whole row where the name is left out. */
const memberOf = (row: ListRow, columns: NameColumns): ListLine => {
  const { line } = row;
  const name = columns.name.map((at) => row.cells[at] ?? '');
  const beside = besideOf(row, columns);
  if (joined(name) !== '') return { line, text: joined([...name, ...beside]) };
  return joined(beside) === '' ? { line, text: '' } : { ...wholeLine(row), isUnnamed: true };
};

const isFilled = ({ text }: ListLine): boolean => text !== '';

/** A pasted list, each of its lines that are not empty in one of the two. */
type ReadList = {
  /** Of a table with a header only the cells that tell who it is. */
  readonly lines: readonly ListLine[];
  /** The header, what stands above it, rows without a name. */
  readonly nobody: readonly ListLine[];
};

export const readList = (rows: readonly ListRow[]): ReadList => {
  const bare = rows.flatMap(withoutTags);
  const header = findHeader(bare);
  if (!header) {
    const lines = bare.flatMap(oneByOne).map(partedBy(separators[0])).map(wholeLine);
    return { lines: lines.filter(isFilled), nobody: [] };
  }
  const told = bare
    .slice(header.at + 1)
    .map(partedBy(header.separator))
    .map((row) => ({ whole: wholeLine(row), named: memberOf(row, header.columns) }));
  return {
    lines: told.map(({ named }) => named).filter(isFilled),
    nobody: [
      ...bare.slice(0, header.at + 1).map(wholeLine),
      ...told.flatMap(({ whole, named }) => (isFilled(named) ? [] : [whole])),
    ].filter(isFilled),
  };
};
