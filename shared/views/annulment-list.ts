import { placeKey } from '../domain/classes/classes-of-person.ts';
import type { UnclaimedLink } from '../domain/links/annul-links.ts';
import { organisationName } from '../domain/organisation/organisation.ts';
import type { School } from '../domain/school.ts';
import { annulmentText } from '../text/annulment.ts';
import { capitalised, roleTitle } from '../text/words/roles.ts';
import { vocabularyOf } from '../text/words/vocabulary.ts';
import { type Book, type BookRow, cell, dateCell, emptyRow, mergedRow } from './book.ts';
import { waitingCounts } from './waiting-people.ts';

const HEADER_ROW = 5;
const LINK_WIDTH = 76;
/** Points that one line of text takes. */
const LINE_HEIGHT = 16;

type AnnulmentListOptions = {
  readonly title: string;
  /** What to do with the list, under its title. */
  readonly note: string;
  readonly now: string;
};

/** The list of links to annul, with a column to tick as the work on the platform goes (R20). */
export const annulmentList = (
  school: School,
  unclaimed: readonly UnclaimedLink[],
  { title, note, now }: AnnulmentListOptions,
): Book => {
  const words = vocabularyOf(school.organisation);
  const waiting = waitingCounts(school);
  const titles = annulmentText.columns(words);
  const rows: readonly BookRow[] = unclaimed.map(({ link, days }) => ({
    height: LINE_HEIGHT * Math.ceil(link.url.length / (LINK_WIDTH - 6)),
    cells: [
      cell(school.classes.get(link.classId)?.label ?? ''),
      cell(roleTitle(link.role, words)),
      cell(link.url),
      dateCell(link.addedOn),
      cell(days),
      cell(waiting.get(placeKey(link.classId, link.role)) ?? 0),
      cell(''),
    ],
  }));
  const name = organisationName(school.organisation);
  const { administrator } = school.organisation;
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
        name: annulmentText.listSheet,
        orientation: 'landscape',
        columns: [
          { width: 14, style: 'text' },
          { width: 24, style: 'text' },
          { width: LINK_WIDTH, style: 'text' },
          { width: 12, style: 'date' },
          { width: 8, style: 'number' },
          { width: 14, style: 'number' },
          { width: 14, style: 'text' },
        ],
        rows: [
          mergedRow(cell(capitalised(title), 'title'), titles.length),
          mergedRow(cell(name, 'subtitle'), titles.length),
          mergedRow(cell(note, 'note'), titles.length, 30),
          emptyRow,
          { height: 2 * LINE_HEIGHT, cells: titles.map((name) => cell(name, 'header')) },
          ...rows,
        ],
        frozenRows: HEADER_ROW,
        repeatedRows: { first: HEADER_ROW, last: HEADER_ROW },
        filter: `A${HEADER_ROW}:G${HEADER_ROW + rows.length}`,
      },
    ],
  };
};
