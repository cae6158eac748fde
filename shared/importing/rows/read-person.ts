import { type NameReading, parseFullName, parseNameParts } from '../../domain/names/person-name.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import { type AgeBounds, parseBirthDate } from '../../domain/values/birth-date.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Doubt, Reading } from '../../domain/values/doubt.ts';
import { parseEmail } from '../../domain/values/email.ts';
import { parsePhone } from '../../domain/values/phone.ts';
import { cellText, isEmptyCell } from '../cells/cell-text.ts';
import type { Cell } from '../cells/workbook.ts';
import type { Field } from '../table/column-title.ts';
import type { PersonColumns } from '../table/columns.ts';
import type { DataRow } from '../table/roster-table.ts';
import { readWholeName } from './whole-name.ts';

/** What is doubtful, with the title of the column it stands in. */
export type ColumnDoubt = { readonly column: string; readonly doubt: Doubt };

type Cells = DataRow['cells'];

/** The value of a field, with its column's title; the first of several columns that has one. */
const cellOf = (
  cells: Cells,
  columns: PersonColumns,
  field: Field,
): { readonly cell: Cell; readonly title: string } => {
  const all = columns[field] ?? [];
  const [only] = all;
  if (only && all.length === 1) return { cell: cells[only.index] ?? null, title: only.title };
  const filled = all.find(({ index }) => !isEmptyCell(cells[index]));
  return { cell: filled ? (cells[filled.index] ?? null) : null, title: (filled ?? all[0])?.title ?? '' };
};

export const textOf = (cells: Cells, columns: PersonColumns, field: Field): string =>
  cellText(cellOf(cells, columns, field).cell);

export const titleOf = (columns: PersonColumns, ...fields: readonly Field[]): string => {
  for (const field of fields) {
    const title = columns[field]?.[0]?.title;
    if (title !== undefined) return title;
  }
  return '';
};

/** Which of the name's columns a doubt is about. */
const nameColumn = (doubt: Doubt, cells: Cells, columns: PersonColumns): string => {
  if (doubt.code === 'given-name-missing')
    return titleOf(columns, 'givenName', 'givenAndPatronymic', 'fullName', 'surname');
  if (!('text' in doubt)) return titleOf(columns, 'fullName', 'surname', 'givenName', 'givenAndPatronymic');
  const fields = ['surname', 'givenName', 'patronymic', 'givenAndPatronymic', 'fullName'] as const;
  const holder = fields.find((field) => textOf(cells, columns, field).includes(doubt.text));
  return titleOf(columns, ...(holder ? [holder] : []), 'fullName', 'surname');
};

export const hasName = (columns: PersonColumns): boolean =>
  Boolean(columns.fullName ?? columns.surname ?? columns.givenName ?? columns.givenAndPatronymic);

export const readName = (
  cells: Cells,
  columns: PersonColumns,
): { readonly reading: NameReading; readonly doubts: readonly ColumnDoubt[] } => {
  const text = (field: Field): string => textOf(cells, columns, field);
  let reading: NameReading;
  const whole = text('fullName');
  if (columns.fullName && (!isBlank(tidy(whole)) || !columns.surname)) {
    const patronymic = isBlank(tidy(text('patronymic'))) ? '' : text('patronymic');
    reading = readWholeName(
      whole.includes(patronymic) ? whole : `${whole} ${patronymic}`,
      columns.fullName[0]?.givenFirst,
    );
  } else if (columns.givenAndPatronymic) {
    reading = parseFullName(`${text('surname')} ${text('givenAndPatronymic')}`);
  } else {
    reading = parseNameParts({
      surname: text('surname'),
      givenName: text('givenName'),
      patronymic: text('patronymic'),
    });
  }
  const doubts = reading.doubts.map((doubt) => ({ doubt, column: nameColumn(doubt, cells, columns) }));
  return { reading, doubts };
};

type Contacts = { readonly birthDate?: Day; readonly phone?: string; readonly email?: string };

/** Reads the values that every kind of person can have; an unreadable one is left out with its doubt. */
export const readContacts = (
  cells: Cells,
  columns: PersonColumns,
  today: Day,
  usual: AgeBounds,
): { readonly contacts: Contacts; readonly doubts: readonly ColumnDoubt[] } => {
  const doubts: ColumnDoubt[] = [];
  const contacts: { -readonly [F in keyof Contacts]: Contacts[F] } = {};
  const take = (field: keyof Contacts, reading: Reading<string>, title: string): void => {
    for (const doubt of reading.doubts) doubts.push({ column: title, doubt });
    if (reading.value !== null) contacts[field] = reading.value;
  };
  if (columns.birthDate) {
    const { cell, title } = cellOf(cells, columns, 'birthDate');
    if (cell !== null) take('birthDate', parseBirthDate(cell, today, usual), title);
  }
  if (columns.phone) {
    const { cell, title } = cellOf(cells, columns, 'phone');
    if (cell !== null) take('phone', parsePhone(cellText(cell)), title);
  }
  if (columns.email) {
    const { cell, title } = cellOf(cells, columns, 'email');
    if (cell !== null) take('email', parseEmail(cellText(cell)), title);
  }
  return { contacts, doubts };
};
