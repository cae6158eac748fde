import {
  type Cell,
  type CellValue,
  type ConditionalRule,
  type WriteOptions,
  type WriteSheet,
  writeXlsx,
} from 'hucre/xlsx';
import { bookText } from '../../../shared/text/report/book.ts';
import type { Book, BookCell, BookHighlight, BookSheet } from '../../../shared/views/book.ts';
import { quotedSheetName, safeSheetNames } from '../../../shared/views/sheet-name.ts';
import { writtenChart } from './book-chart.ts';
import { cellStyles } from './book-styles.ts';

/** The most characters that a cell holds. */
const LONGEST_TEXT = 32_767;

const CENTIMETRE = 1 / 2.54;

/** Most texts hold none of these and are carried as they are. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden in XML
const SUSPICIOUS = /[\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x/;

/** Text without what XML cannot carry; `_x0041_` would be read back as a letter. */
const carriedText = (text: string): string => {
  if (text.length <= LONGEST_TEXT && !SUSPICIOUS.test(text)) return text;
  return (
    text
      .slice(0, LONGEST_TEXT)
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these are forbidden in XML
      .replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]/g, '')
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  );
};

const carried = (value: BookCell['value']): CellValue =>
  typeof value === 'string' ? carriedText(value) : value;

/** A cell that the look of its column serves, which the library writes with the least memory. */
const isOrdinary = (
  { value, formula, style, leadsTo }: BookCell,
  sheet: BookSheet,
  column: number,
): boolean =>
  formula === undefined &&
  leadsTo === undefined &&
  sheet.columns[column] !== undefined &&
  (style === undefined || style === sheet.columns[column]?.style) &&
  !(typeof value === 'string' && value.startsWith('#'));

const innerLink = (sheet: string): NonNullable<Cell['hyperlink']> => ({
  target: '',
  location: `${quotedSheetName(sheet)}!A1`,
});

const writtenCell = (
  { value, formula, style, leadsTo }: BookCell,
  sheet: BookSheet,
  column: number,
): Partial<Cell> => {
  const look = cellStyles[style ?? sheet.columns[column]?.style ?? 'plain'];
  const content = carried(value);
  if (formula !== undefined) return { formula, formulaResult: content, style: look };
  // The library takes a text like `#REF!` for an error; as a run of rich text it stays text.
  if (typeof content === 'string' && content.startsWith('#'))
    return { richText: [{ text: content }], style: look };
  const hyperlink = leadsTo === undefined ? {} : { hyperlink: innerLink(leadsTo) };
  return { value: content, style: look, ...hyperlink };
};

/** Rows of bare values, and apart from them the cells that need more than their column's look. */
const writtenCells = (sheet: BookSheet): Required<Pick<WriteSheet, 'rows' | 'cells'>> => {
  const cells = new Map<string, Partial<Cell>>();
  const rows = sheet.rows.map((row, index) => {
    const values = row.cells.map((content, column): CellValue => {
      if (isOrdinary(content, sheet, column)) return carried(content.value);
      cells.set(`${index},${column}`, writtenCell(content, sheet, column));
      return null;
    });
    // A merged range draws its borders from all of its cells.
    for (const { from, to } of row.merges ?? []) {
      const first = row.cells[from];
      for (let column = from + 1; first && column <= to; column++)
        cells.set(`${index},${column}`, writtenCell({ ...first, value: null }, sheet, from));
    }
    return values;
  });
  return { rows, cells };
};

const conditionalRule = (highlight: BookHighlight, index: number): ConditionalRule => {
  const { range } = highlight;
  const priority = index + 1;
  if (highlight.kind === 'bars') {
    const cfvo = (['0', '1'] as const).map((value) => ({ type: 'num' as const, value }));
    return { type: 'dataBar', priority, range, dataBar: { cfvo, color: 'FF9DC3E6' } };
  }
  const first = range.split(':')[0] ?? range;
  return {
    type: 'expression',
    priority,
    range,
    // A dash for an empty class is text, which workbooks hold for greater than any number.
    formula: `AND(ISNUMBER(${first}),${first}<${highlight.limit})`,
    style: cellStyles.bad.font ? { font: cellStyles.bad.font } : {},
  };
};

const writtenSheet = (sheet: BookSheet, name: string): WriteSheet => {
  const heights = sheet.rows.flatMap(({ height }, row) =>
    height === undefined ? [] : [[row, { height }] as const],
  );
  const frozen = {
    ...(sheet.frozenRows ? { rows: sheet.frozenRows } : {}),
    ...(sheet.frozenColumns ? { columns: sheet.frozenColumns } : {}),
  };
  return {
    name,
    columns: sheet.columns.map(({ width, style }) => ({ width, style: cellStyles[style] })),
    ...writtenCells(sheet),
    rowDefs: new Map(heights),
    merges: sheet.rows.flatMap(({ merges = [] }, row) =>
      merges.map(({ from, to }) => ({ startRow: row, startCol: from, endRow: row, endCol: to })),
    ),
    conditionalRules: (sheet.highlights ?? []).map(conditionalRule),
    ...(sheet.charts === undefined ? {} : { charts: sheet.charts.map(writtenChart) }),
    view: { showGridLines: false },
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: {
        left: 1.5 * CENTIMETRE,
        right: CENTIMETRE,
        top: 1.2 * CENTIMETRE,
        bottom: 1.5 * CENTIMETRE,
        header: 0.6 * CENTIMETRE,
        footer: 0.7 * CENTIMETRE,
      },
    },
    headerFooter: { oddFooter: bookText.footer },
    ...(Object.keys(frozen).length > 0 ? { freezePane: frozen } : {}),
    ...(sheet.filter === undefined ? {} : { autoFilter: { range: sheet.filter } }),
  };
};

const repeatedRows = (sheet: BookSheet, name: string): NonNullable<WriteOptions['namedRanges']> => {
  if (!sheet.repeatedRows) return [];
  const { first, last } = sheet.repeatedRows;
  return [{ name: '_xlnm.Print_Titles', scope: name, range: `${quotedSheetName(name)}!$${first}:$${last}` }];
};

/** A book as the library takes it. */
export const bookOptions = ({ properties, sheets }: Book): WriteOptions => {
  const names = safeSheetNames(sheets.map(({ name }) => name));
  const named = sheets.map((sheet, index) => ({ sheet, name: names[index] ?? '' }));
  const created = new Date(properties.createdAt);
  return {
    sheets: named.map(({ sheet, name }) => writtenSheet(sheet, name)),
    namedRanges: named.flatMap(({ sheet, name }) => repeatedRows(sheet, name)),
    defaultFont: { name: 'Arial', size: 10 },
    properties: {
      title: carriedText(properties.title),
      subject: carriedText(properties.subject),
      creator: carriedText(properties.author),
      lastModifiedBy: carriedText(properties.author),
      company: carriedText(properties.organisation),
      created,
      modified: created,
    },
  };
};

/** The bytes of an .xlsx file. */
export const writeBook = async (book: Book): Promise<Uint8Array> => writeXlsx(bookOptions(book));
