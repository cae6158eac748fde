import { tidy } from '../domain/alphabet.ts';
import { cut, LONGEST_VALUE } from '../text/outside-text.ts';
import type { ListLine } from './reconcile.ts';

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

const parted = (row: ListRow): ListRow =>
  row.cells.length === 1 ? { ...row, cells: (row.cells[0] ?? '').split(/[\t;]/) } : row;

const textOf = ({ cells, classes }: ListRow, { name, beside }: NameColumns): string =>
  joined([...name.map((at) => cells[at] ?? ''), ...beside.map((at) => classes?.get(at) ?? cells[at] ?? '')]);

/** The lines of a pasted list; of a table with a header only the cells that tell who it is. */
export const readList = (rows: readonly ListRow[]): readonly ListLine[] => {
  const cellRows = rows.map(parted);
  const header = cellRows.slice(0, LAST_HEADER_ROW).findIndex(({ cells }) => nameColumns(cells) !== null);
  const columns = nameColumns(cellRows[header]?.cells ?? []);
  const lines = columns
    ? cellRows.slice(header + 1).map((row) => ({ line: row.line, text: textOf(row, columns) }))
    : cellRows.map(({ line, cells }) => ({ line, text: joined(cells) }));
  return lines.filter(({ text }) => text !== '');
};
