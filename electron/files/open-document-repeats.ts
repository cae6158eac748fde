const repeatSign = 'number-(?:columns|rows)-repeated="';
const cellTag = /<(?:[\w-]+:)?table-cell\b([^>]*)>/g;
const columnsRepeated = /number-columns-repeated="(\d+)"/;

/** How many cells the filled cells of a piece of XML stand for; an empty cell is one tag, and repeats for nothing. */
const filledCells = (xml: string): number => {
  let cells = 0;
  for (const [, attributes = ''] of xml.matchAll(cellTag))
    if (!attributes.endsWith('/')) cells += Number(columnsRepeated.exec(attributes)?.[1] ?? 1);
  return cells;
};

/** No tag that repeats something is longer: more is not searched, or a crafted text would be searched again and again. */
const LONGEST_TAG = 2_000;

type Piece = { readonly isRow: boolean; readonly start: number; readonly end: number };

/** The tag around a place; a row's whole content, for it is repeated too. */
const repeatedPiece = (content: string, at: number): Piece => {
  const before = content.slice(Math.max(0, at - LONGEST_TAG), at);
  const start = at - before.length + Math.max(0, before.lastIndexOf('<'));
  const isRow = /^<(?:[\w-]+:)?table-row\b/.test(content.slice(start, at));
  const tagLength = content.slice(at, at + LONGEST_TAG).indexOf('>') + 1;
  const tagEnd = at + Math.max(1, tagLength);
  if (!isRow || content[tagEnd - 2] === '/') return { isRow, start, end: tagEnd };
  const rowEnd = content.indexOf('table-row>', tagEnd);
  return { isRow, start, end: rowEnd < 0 ? content.length : rowEnd };
};

/**
 * How many cells the repeated rows and cells of an OpenDocument's content stand for. The library writes each of
 * them out, so that a file of three kilobytes would become thousands of millions of cells.
 */
export const repeatedCells = (content: string): number => {
  const sign = new RegExp(`${repeatSign}(\\d+)"`, 'g');
  let cells = 0;
  for (let found = sign.exec(content); found; found = sign.exec(content)) {
    const { isRow, start, end } = repeatedPiece(content, found.index);
    const filled = filledCells(content.slice(start, end));
    cells += isRow ? Number(found[1]) * filled : filled;
    sign.lastIndex = Math.max(sign.lastIndex, end);
  }
  return cells;
};
