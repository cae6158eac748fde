import { decodeEntities } from './html-entities.ts';
import { readLimits } from './read-limits.ts';
import type { Merge, SparseRows } from './sheet-rows.ts';

type Table = {
  readonly rows: (string | undefined)[][];
  readonly merges: Merge[];
  /** By column, the last row that a cell from above reaches into. */
  readonly coveredTo: number[];
  cell: Cell | null;
  readonly claims: Claims;
};
/** How many cells the page's tables have, those counted that a cell covers beside itself or has to pass by. */
type Claims = { cells: number };
type Cell = { readonly row: number; readonly column: number; readonly merge: Merge; text: string };

const MOST_COLUMNS = 1_000;
const MOST_ROWS = 100_000;

const span = (attributes: string, name: string, most: number): number => {
  const value = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(value, 1), most);
};

/** The first column of the row that no cell above reaches into. */
const freeColumn = (table: Table, row: number): number => {
  const first = table.rows[row]?.length ?? 0;
  let column = first;
  while ((table.coveredTo[column] ?? -1) >= row) column += 1;
  table.claims.cells += column - first;
  return column;
};

const closeCell = (table: Table): void => {
  const { cell } = table;
  if (cell === null) return;
  table.cell = null;
  const row = table.rows[cell.row];
  if (!row) return;
  row[cell.column] = decodeEntities(cell.text)
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  // The cells that it covers are holes: they cost nothing, however many it claims.
  row.length = Math.max(row.length, cell.merge.right + 1);
};

const openRow = (table: Table): void => {
  closeCell(table);
  table.rows.push([]);
};

const openCell = (table: Table, attributes: string): void => {
  closeCell(table);
  if (table.rows.length === 0) table.rows.push([]);
  const row = table.rows.length - 1;
  const column = freeColumn(table, row);
  const merge = {
    top: row,
    bottom: row + span(attributes, 'rowspan', MOST_ROWS) - 1,
    left: column,
    right: column + span(attributes, 'colspan', MOST_COLUMNS) - 1,
  };
  table.claims.cells +=
    merge.right < readLimits.lastColumn ? merge.right - merge.left + 1 : readLimits.cells + 1;
  if (merge.bottom > merge.top) {
    table.merges.push(merge);
    for (let covered = merge.left; covered <= merge.right; covered++) table.coveredTo[covered] = merge.bottom;
  }
  table.cell = { row, column, merge, text: '' };
};

type Page = {
  readonly rows: (readonly (string | undefined)[])[];
  readonly merges: Merge[];
  readonly open: Table[];
  tables: number;
  /** The text of a heading outside all tables that is open: «Класс: 5А» over its pupils. */
  heading: string | null;
  readonly claims: Claims;
};

/** A table's rows follow those of the tables before it, as when Excel opens the page. */
const closeTable = (page: Page): void => {
  const table = page.open.pop();
  if (!table) return;
  closeCell(table);
  const start = page.rows.length;
  for (const row of table.rows) page.rows.push(row);
  for (const merge of table.merges)
    page.merges.push({ ...merge, top: merge.top + start, bottom: merge.bottom + start });
};

const breaksLine = new Set(['br', 'p', 'div', 'li']);

const isHeading = (name: string): boolean => /^(?:h[1-6]|caption)$/.test(name);

const closeHeading = (page: Page): void => {
  const text = decodeEntities(page.heading ?? '').trim();
  page.heading = null;
  if (text !== '') page.rows.push([text]);
};

const handleTag = (page: Page, name: string, attributes: string): void => {
  const table = page.open.at(-1);
  if (!table && isHeading(name)) page.heading = '';
  else if (page.heading !== null && (isHeading(name.slice(1)) || name === 'table')) closeHeading(page);
  if (name === 'table') {
    page.tables += 1;
    page.open.push({ rows: [], merges: [], coveredTo: [], cell: null, claims: page.claims });
  } else if (name === '/table') closeTable(page);
  else if (!table) return;
  else if (name === 'tr') openRow(table);
  else if (name === 'td' || name === 'th') openCell(table, attributes);
  else if (name === '/td' || name === '/th' || name === '/tr') closeCell(table);
  else if (table.cell && breaksLine.has(name.replace('/', ''))) table.cell.text += '\n';
};

const takeText = (page: Page, text: string): void => {
  const cell = page.open.at(-1)?.cell;
  const piece = text.replace(/[^\S\u00a0]+/g, ' ');
  if (cell) cell.text += piece;
  else if (page.heading !== null) page.heading += piece;
};

const takeTag = (page: Page, tag: string): void => {
  const [, name, attributes = ''] = /^(\/?[a-z0-9:]+)([\s\S]*)$/i.exec(tag) ?? [];
  if (name !== undefined) handleTag(page, name.toLowerCase(), attributes);
};

/** Elements whose content is no text of the page. */
const silent = new Set(['script', 'style', 'title', 'noscript', 'xml']);

/** Where the next piece of markup ends, and what it is; comments and silent elements give no name. */
const nextTag = (html: string, start: number): { readonly tag: string; readonly end: number } => {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return { tag: '', end: end < 0 ? html.length : end + 3 };
  }
  const close = html.indexOf('>', start);
  if (close < 0) return { tag: '', end: html.length };
  const tag = html.slice(start + 1, close);
  const name = /^[a-z]+/i.exec(tag)?.[0].toLowerCase() ?? '';
  if (!silent.has(name) || tag.endsWith('/')) return { tag, end: close + 1 };
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = close;
  return { tag: '', end: closing.test(html) ? closing.lastIndex : html.length };
};

export type HtmlTable = { readonly rows: SparseRows<string>; readonly merges: readonly Merge[] };

/**
 * The rows of all tables of a page, one after another; null when there is no table, `heavy` when the spans
 * of its cells claim more than a file may hold.
 * Web diaries leave tags open, nest tables for layout and put markup into cells, which SheetJS does not follow.
 */
export const readHtmlTables = (html: string): HtmlTable | 'heavy' | null => {
  const page: Page = { rows: [], merges: [], open: [], tables: 0, heading: null, claims: { cells: 0 } };
  for (let at = 0; at < html.length; ) {
    const start = html.indexOf('<', at);
    const end = start < 0 ? html.length : start;
    const cell = page.open.at(-1)?.cell;
    if (end > at) takeText(page, html.slice(at, end));
    if (start < 0) break;
    const isMarkup = /[a-z/!?]/i.test(html[start + 1] ?? '');
    if (!isMarkup && cell) cell.text += '<';
    const next = isMarkup ? nextTag(html, start) : { tag: '', end: start + 1 };
    takeTag(page, next.tag);
    if (page.claims.cells > readLimits.cells) return 'heavy';
    at = next.end;
  }
  while (page.open.length > 0) closeTable(page);
  if (page.tables === 0) return null;
  return { rows: page.rows, merges: page.merges };
};
