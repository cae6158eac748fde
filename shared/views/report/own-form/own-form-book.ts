import { type Organisation, organisationName } from '../../../domain/organisation/organisation.ts';
import { fullName } from '../../../domain/people/person.ts';
import { NOTHING } from '../../../text/report/report.ts';
import {
  type Book,
  type BookCell,
  type BookColumn,
  type BookStyle,
  cell,
  emptyRow,
  mergedRow,
} from '../../book.ts';
import type { ReportMade } from '../book/report-book.ts';
import { headerRow, paragraphRow } from '../book/sheet-head.ts';
import type { FormCell, OwnFormTable } from './own-form-table.ts';

const FIRST_WIDTH = { least: 18, most: 44 };
const WIDTH = { least: 12, most: 26 };

const between = ({ least, most }: typeof WIDTH, wanted: number): number =>
  Math.min(most, Math.max(least, wanted));

/** In letters: a word that is wider than its column would be cut anywhere. */
const longestWord = (text: string): number => Math.max(...text.split(/\s/).map(({ length }) => length));

const columnsOf = ({ head, rows }: OwnFormTable): readonly BookColumn[] =>
  head.map((name, index) => {
    const first = rows.map((row) => row[index]);
    const longest = Math.max(0, ...first.map((own) => (own?.kind === 'text' ? own.text.length : 0)));
    return index === 0
      ? { width: between(FIRST_WIDTH, Math.max(name.length, longest) + 3), style: 'text' }
      : {
          width: between(WIDTH, Math.max(Math.ceil(name.length / 2), longestWord(name)) + 3),
          style: 'number',
        };
  });

const written = (own: FormCell, isTotal: boolean): BookCell => {
  const look = (usual: BookStyle, total: BookStyle): BookStyle => (isTotal ? total : usual);
  if (own === null) return cell(NOTHING, look('number', 'totalNumber'));
  if (own.kind === 'text') return cell(own.text, look('text', 'total'));
  return own.kind === 'count'
    ? cell(own.value, look('number', 'totalNumber'))
    : cell(own.value, look('percent', 'totalPercent'));
};

/** The form as a workbook of one sheet. */
export const ownFormBook = (
  table: OwnFormTable,
  { sideways }: { readonly sideways: boolean },
  organisation: Organisation,
  made: ReportMade,
): Book => {
  const columns = columnsOf(table);
  const widths = columns.map(({ width }) => width);
  const name = organisationName(organisation);
  const isTotal = (row: number, column: number): boolean =>
    table.hasTotal && (sideways ? column === table.head.length - 1 : row === table.rows.length - 1);
  return {
    properties: {
      title: `${table.title}, ${table.data}`,
      subject: table.title,
      author: fullName(organisation.administrator),
      organisation: name,
      createdAt: made.at,
    },
    sheets: [
      {
        name: table.title,
        columns,
        orientation: 'landscape',
        rows: [
          mergedRow(cell(table.title, 'title'), columns.length, 24),
          paragraphRow([name, table.data].filter((part) => part !== '').join(' · '), widths, 'note'),
          emptyRow,
          headerRow(table.head, 46),
          ...table.rows.map((row, rowIndex) => ({
            cells: row.map((own, column) => written(own, isTotal(rowIndex, column))),
          })),
        ],
        frozenRows: 4,
        frozenColumns: 1,
        repeatedRows: { first: 4, last: 4 },
      },
    ],
  };
};
