import { type Organisation, organisationName } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import { dataSheetText as text } from '../../text/documents/data-sheet.ts';
import { type Book, type BookRow, cell, emptyRow, mergedRow } from '../book.ts';
import { questionRows, type SchoolCounts } from './question-rows.ts';

const LINE_HEIGHT = 16;

const LABEL_WIDTH = 42;
const VALUE_WIDTH = 60;

/** Cells are copied into other programs, where no-break spaces are in the way. */
const plainSpaces = (value: string): string => value.replaceAll('\u00A0', ' ');

/** A long value wraps; viewers differ in fitting rows by themselves, so the height is given. */
const fieldRow = (label: string, value: string): BookRow => ({
  cells: [cell(label, 'label'), cell(plainSpaces(value), 'text')],
  height:
    LINE_HEIGHT *
    Math.max(Math.ceil(value.length / (VALUE_WIDTH - 2)), Math.ceil(label.length / LABEL_WIDTH)),
});

const noCounts: SchoolCounts = { classes: 0, students: 0, staff: 0 };

/** The organisation's and the administrator's data as label and value pairs (R4); unknown ones are left out. */
export const dataSheet = (organisation: Organisation, createdAt: string, counts = noCounts): Book => ({
  properties: {
    title: text.title,
    subject: text.subject,
    author: fullName(organisation.administrator),
    organisation: organisationName(organisation),
    createdAt,
  },
  sheets: [
    {
      name: text.title,
      orientation: 'portrait',
      columns: [
        { width: LABEL_WIDTH, style: 'label' },
        { width: VALUE_WIDTH, style: 'text' },
      ],
      rows: [
        mergedRow(cell(text.title, 'title'), 2),
        ...questionRows(organisation, counts).flatMap(({ source, label, answer }): readonly BookRow[] => {
          if (source === 'heading') return [emptyRow, mergedRow(cell(label, 'section'), 2)];
          return answer === '' ? [] : [fieldRow(label, answer)];
        }),
      ],
    },
  ],
});
