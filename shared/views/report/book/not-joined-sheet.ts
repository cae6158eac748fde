import { columnLetters } from '../../../domain/values/column-letters.ts';
import {
  NOTHING,
  notJoinedHeads,
  sheetTitles,
  stateNames,
  withoutClass,
} from '../../../text/report/report.ts';
import { capitalised, roleNoun } from '../../../text/words/roles.ts';
import { type BookColumn, type BookRow, type BookSheet, cell, dateCell } from '../../book.ts';
import type { NotJoined } from '../figures/not-joined.ts';
import type { ReportContext } from './report-context.ts';
import { fittedRow, HEAD_ROWS, headerRow, labelColumn, paragraphRow, sheetHead } from './sheet-head.ts';

const HEADER = HEAD_ROWS + 1;

const NUMBER_COLUMN: BookColumn = { width: 6, style: 'number' };

const columnsAfterLabel: readonly BookColumn[] = [
  { width: 38, style: 'text' },
  { width: 36, style: 'text' },
  { width: 24, style: 'text' },
  { width: 16, style: 'text' },
  { width: 13, style: 'date' },
];

const personRow = (row: NotJoined, index: number, { words }: ReportContext): BookRow => {
  const isStaff = row.category === 'teachers' || row.category === 'employees';
  return {
    cells: [
      cell(index + 1),
      cell(isStaff ? words.staffroom : (row.classLabel ?? withoutClass(words))),
      cell(row.name),
      cell(roleNoun(row.role, words).one),
      cell(row.children.join(', ')),
      cell(stateNames[row.state]),
      row.since === null ? cell(NOTHING, 'center') : dateCell(row.since),
    ],
  };
};

/** By name, for the class teachers: nobody who refused, left or has joined stands here. */
export const notJoinedSheet = (context: ReportContext): BookSheet => {
  const { words, figures } = context;
  const labels = figures.notJoined.map(({ classLabel }) => classLabel ?? words.staffroom);
  const columns = [NUMBER_COLUMN, labelColumn(labels), ...columnsAfterLabel];
  const people = figures.notJoined.map((row, index) => fittedRow(personRow(row, index, context), columns));
  const widths = columns.map(({ width }) => width);
  return {
    name: context.sheetNames.notJoined,
    columns,
    orientation: 'portrait',
    rows: [
      ...sheetHead(sheetTitles(words).notJoined, context, columns.length),
      headerRow([notJoinedHeads.number, capitalised(words.schoolClass.one), ...notJoinedHeads.columns], 30),
      ...(people.length === 0 ? [paragraphRow(notJoinedHeads.nobody, widths, 'text')] : people),
    ],
    frozenRows: HEADER,
    repeatedRows: { first: HEADER, last: HEADER },
    ...(people.length === 0
      ? {}
      : { filter: `A${HEADER}:${columnLetters(columns.length - 1)}${HEADER + people.length}` }),
  };
};
