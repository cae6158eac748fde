import { organisationName } from '../domain/organisation/organisation.ts';
import type { School } from '../domain/school.ts';
import { type Book, cell, emptyRow, mergedRow } from './book.ts';
import { fittedRow } from './report/book/sheet-head.ts';

const HEADER_ROW = 4;
/** The widest takes the hash of a journal's entry in one line. */
const [NARROWEST, WIDEST] = [8, 68];

type PlainList = {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly now: string;
};

/** A table of the window as a book of one sheet. */
export const plainList = (school: School, { title, columns, rows, now }: PlainList): Book => {
  const name = organisationName(school.organisation);
  const { administrator } = school.organisation;
  const widthOf = (at: number): number =>
    Math.min(WIDEST, Math.max(NARROWEST, ...[columns, ...rows].map((row) => (row[at] ?? '').length + 2)));
  const bookColumns = columns.map((_, at) => ({ width: widthOf(at), style: 'text' as const }));
  return {
    properties: {
      title,
      subject: title,
      author: [administrator.surname, administrator.givenName].join(' ').trim(),
      organisation: name,
      createdAt: now,
    },
    sheets: [
      {
        name: title.slice(0, 31).replace(/[\\/*?:[\]]/g, ' '),
        orientation: 'landscape',
        columns: bookColumns,
        rows: [
          mergedRow(cell(title, 'title'), columns.length),
          mergedRow(cell(name, 'subtitle'), columns.length),
          emptyRow,
          { cells: columns.map((one) => cell(one, 'header')) },
          ...rows.map((row) =>
            fittedRow({ cells: columns.map((_, at) => cell(row[at] ?? '')) }, bookColumns),
          ),
        ],
        frozenRows: HEADER_ROW,
        repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
      },
    ],
  };
};
