import { columnLetters } from '../../../domain/values/column-letters.ts';
import { NOTHING, stateNames } from '../../../text/report/report.ts';
import { classListText as text } from '../../../text/report/report-sheets.ts';
import { capitalised, roleTitle } from '../../../text/words/roles.ts';
import { type BookColumn, type BookRow, type BookSheet, cell, dateCell } from '../../book.ts';
import type { ClassList, ListedPerson } from '../figures/class-lists.ts';
import type { ReportContext } from './report-context.ts';
import { fittedRow, HEAD_ROWS, headerRow, headLine, paragraphRow, sheetHead } from './sheet-head.ts';

const HEADER = HEAD_ROWS + 1;

const columns: readonly BookColumn[] = [
  { width: 6, style: 'number' },
  { width: 38, style: 'text' },
  { width: 36, style: 'text' },
  { width: 24, style: 'text' },
  { width: 17, style: 'text' },
  { width: 13, style: 'date' },
];

const personRow = (person: ListedPerson, index: number, { words }: ReportContext): BookRow => ({
  cells: [
    cell(index + 1),
    cell(person.name),
    cell(roleTitle(person.role, words)),
    cell(person.children.join(', ')),
    cell(stateNames[person.state]),
    person.since === null ? cell(NOTHING, 'center') : dateCell(person.since),
  ],
});

/** Everybody of one class with their states, for the class teacher. */
export const classListSheet = (list: ClassList, name: string, context: ReportContext): BookSheet => {
  const { words } = context;
  const title = text.title(capitalised(words.schoolClass.one), list.schoolClass.label);
  const [first, , blank] = sheetHead(title, context, columns.length);
  const widths = columns.map(({ width }) => width);
  const teacher = text.teacher(capitalised(words.classTeacher.one), list.classTeacher || NOTHING);
  const people = list.people.map((person, index) => fittedRow(personRow(person, index, context), columns));
  return {
    name,
    columns,
    orientation: 'portrait',
    rows: [
      ...(first && blank
        ? [first, paragraphRow(`${teacher} · ${headLine(context)}`, widths, 'note'), blank]
        : []),
      headerRow(text.heads, 20),
      ...(people.length === 0 ? [paragraphRow(text.nobody, widths, 'text')] : people),
    ],
    frozenRows: HEADER,
    repeatedRows: { first: HEADER, last: HEADER },
    ...(people.length === 0
      ? {}
      : { filter: `A${HEADER}:${columnLetters(columns.length - 1)}${HEADER + people.length}` }),
  };
};
