import { ordersByDate } from '../../domain/documents/register-order.ts';
import { organisationName } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { orderKindNames, ordersText as text } from '../../text/screens/documents-screen.ts';
import { type Book, type BookRow, cell, dateCell, emptyRow, mergedRow } from '../book.ts';

const HEADER_ROW = 4;

/** The register of orders as a workbook, newest first. */
export const ordersBook = (school: School, now: string): Book => {
  const titles = [text.number, text.date, text.kind, text.title];
  const rows: readonly BookRow[] = ordersByDate(school).map(({ number, date, kind, title }) => ({
    cells: [cell(number), dateCell(date), cell(orderKindNames[kind]), cell(title)],
  }));
  const organisation = organisationName(school.organisation);
  return {
    properties: {
      title: text.bookTitle,
      subject: text.bookTitle,
      author: fullName(school.organisation.administrator),
      organisation,
      createdAt: now,
    },
    sheets: [
      {
        name: text.bookTitle,
        orientation: 'landscape',
        columns: [
          { width: 14, style: 'text' },
          { width: 12, style: 'date' },
          { width: 36, style: 'text' },
          { width: 64, style: 'text' },
        ],
        rows: [
          mergedRow(cell(text.bookTitle, 'title'), titles.length),
          mergedRow(cell(organisation, 'subtitle'), titles.length),
          emptyRow,
          { cells: titles.map((title) => cell(title, 'header')) },
          ...rows,
        ],
        frozenRows: HEADER_ROW,
        repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
        filter: `A${HEADER_ROW}:D${HEADER_ROW + rows.length}`,
      },
    ],
  };
};
