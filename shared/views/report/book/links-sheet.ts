import { columnLetters } from '../../../domain/values/column-letters.ts';
import { joiningWayNames, linkHeads, NOTHING, sheetTitles } from '../../../text/report/report.ts';
import { capitalised, roleNoun } from '../../../text/words/roles.ts';
import { type BookColumn, type BookRow, type BookSheet, cell, dateCell } from '../../book.ts';
import type { LinkRow } from '../figures/link-figures.ts';
import type { ReportContext } from './report-context.ts';
import { fittedRow, HEAD_ROWS, headerRow, labelColumn, sheetHead } from './sheet-head.ts';
import { columnSum } from './tally-cells.ts';

const HEADER = HEAD_ROWS + 1;

const columnsAfterLabel: readonly BookColumn[] = [
  { width: 36, style: 'text' },
  { width: 20, style: 'text' },
  { width: 13, style: 'number' },
  { width: 18, style: 'number' },
  { width: 12, style: 'number' },
  { width: 14, style: 'number' },
  { width: 13, style: 'date' },
  { width: 15, style: 'number' },
  { width: 12, style: 'number' },
  { width: 17, style: 'number' },
  { width: 14, style: 'center' },
];

/** The role is invited by links, somebody is still awaited, and there is no link to give. */
const lacksLink = ({ way, active, notJoined }: LinkRow): boolean =>
  (way === 'link' || way === 'chatLink') && active === 0 && notJoined > 0;

const linkRow = (row: LinkRow, { words }: ReportContext): BookRow => ({
  cells: [
    cell(row.unit.label),
    cell(capitalised(roleNoun(row.role, words).one)),
    cell(joiningWayNames[row.way]),
    cell(row.active),
    cell(row.unused),
    cell(row.expired),
    cell(row.withdrawn),
    row.newestOn === null ? cell(NOTHING, 'center') : dateCell(row.newestOn),
    cell(row.oldestDays ?? NOTHING),
    cell(row.people),
    cell(row.notJoined),
    lacksLink(row) ? cell(linkHeads.lacking, 'bad') : cell('', 'center'),
  ],
});

/** The links of each class and role. The addresses themselves stay in the base: a report is passed around. */
export const linksSheet = (context: ReportContext): BookSheet => {
  const { rows, total, byState, unused, expired } = context.figures.links;
  const columns = [labelColumn([linkHeads.sum, ...rows.map(({ unit }) => unit.label)]), ...columnsAfterLabel];
  const first = HEADER + 1;
  const last = HEADER + rows.length;
  const sum = columnSum(first, last);
  const counts = [byState.active, unused, expired, total - byState.active];
  return {
    name: context.sheetNames.links,
    columns,
    orientation: 'landscape',
    rows: [
      ...sheetHead(sheetTitles(context.words).links, context, columns.length),
      headerRow([capitalised(context.words.schoolClass.one), ...linkHeads.columns], 44),
      ...rows.map((row) => fittedRow(linkRow(row, context), columns)),
      {
        cells: [
          cell(linkHeads.sum, 'total'),
          cell(null, 'total'),
          cell(null, 'total'),
          ...counts.map((count, index) => sum(3 + index, count, 'totalNumber')),
        ],
      },
    ],
    frozenRows: HEADER,
    frozenColumns: 1,
    repeatedRows: { first: HEADER, last: HEADER },
    ...(rows.length === 0 ? {} : { filter: `A${HEADER}:${columnLetters(columns.length - 1)}${last}` }),
  };
};
