import { sheetTitles } from '../../../text/report/report.ts';
import { definitions, methodHeads } from '../../../text/report/report-method.ts';
import { type BookColumn, type BookSheet, cell } from '../../book.ts';
import type { ReportContext } from './report-context.ts';
import { fittedRow, HEAD_ROWS, headerRow, sheetHead } from './sheet-head.ts';

const columns: readonly BookColumn[] = [
  { width: 32, style: 'text' },
  { width: 112, style: 'text' },
];

/** What each figure means. */
export const methodSheet = (context: ReportContext): BookSheet => ({
  name: context.sheetNames.method,
  columns,
  orientation: 'landscape',
  rows: [
    ...sheetHead(sheetTitles(context.words).method, context, columns.length),
    headerRow(methodHeads, 20),
    ...definitions(context.organisation.kind, context.words).map(({ name, meaning }) =>
      fittedRow({ cells: [cell(name), cell(meaning)] }, columns),
    ),
  ],
  frozenRows: HEAD_ROWS + 1,
  repeatedRows: { first: HEAD_ROWS + 1, last: HEAD_ROWS + 1 },
});
