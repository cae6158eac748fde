import { type Organisation, organisationName } from '../../domain/organisation.ts';
import { fullName } from '../../domain/person.ts';
import { dataSheetText as text } from '../../text/papers/data-sheet.ts';
import { fieldLabels } from '../../text/papers/field-labels.ts';
import { platformNames } from '../../text/platform-names.ts';
import { type Book, type BookRow, cell, emptyRow, mergedRow } from '../book.ts';
import { administratorFields, type Field, organisationFields } from './organisation-fields.ts';

const LINE_HEIGHT = 16;

const VALUE_WIDTH = 60;

/** A long value wraps; viewers differ in fitting rows by themselves, so the height is given. */
const fieldRow = ([label, value]: Field): BookRow => ({
  cells: [cell(label, 'label'), cell(plainSpaces(value), 'text')],
  height: LINE_HEIGHT * Math.max(Math.ceil(value.length / (VALUE_WIDTH - 2)), Math.ceil(label.length / 42)),
});

/** Cells are copied into other programs, where no-break spaces are in the way. */
const plainSpaces = (value: string): string => value.replaceAll('\u00A0', ' ');

/** The organisation's and the administrator's data as label and value pairs (R4). */
export const dataSheet = (organisation: Organisation, createdAt: string): Book => ({
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
        { width: 42, style: 'label' },
        { width: VALUE_WIDTH, style: 'text' },
      ],
      rows: [
        mergedRow(cell(text.title, 'title'), 2),
        emptyRow,
        mergedRow(cell(text.organisation, 'section'), 2),
        ...organisationFields(organisation).map(fieldRow),
        fieldRow([fieldLabels.platform, platformNames[organisation.platform]]),
        emptyRow,
        mergedRow(cell(text.administrator, 'section'), 2),
        ...administratorFields(organisation).map(fieldRow),
      ],
    },
  ],
});
