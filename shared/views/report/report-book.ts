import type { Day } from '../../domain/calendar.ts';
import { shortDate } from '../../domain/calendar.ts';
import { type Organisation, organisationName } from '../../domain/organisation.ts';
import { fullName } from '../../domain/person.ts';
import { bookTitle, hasParallels, sheetTitles, summaryText } from '../../text/report.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import type { Book } from '../book.ts';
import { safeSheetNames } from '../sheet-name.ts';
import { classesSheet } from './classes-sheet.ts';
import type { ReportFigures } from './figures.ts';
import { linksSheet } from './links-sheet.ts';
import { methodSheet } from './method-sheet.ts';
import { notJoinedSheet } from './not-joined-sheet.ts';
import { parallelsSheet } from './parallels-sheet.ts';
import type { ReportContext } from './report-context.ts';
import { summarySheet } from './summary-sheet.ts';

export type ReportMade = {
  readonly on: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
};

const contextOf = (organisation: Organisation, figures: ReportFigures, madeOn: Day): ReportContext => {
  const words = vocabularyOf(organisation);
  const titles = sheetTitles(words);
  const order = ['summary', 'classes', 'parallels', 'links', 'notJoined', 'method'] as const;
  const safe = safeSheetNames(order.map((key) => titles[key]));
  const name = (key: (typeof order)[number]): string => safe[order.indexOf(key)] ?? titles[key];
  const sheetNames = {
    summary: name('summary'),
    classes: name('classes'),
    parallels: name('parallels'),
    links: name('links'),
    notJoined: name('notJoined'),
    method: name('method'),
  };
  return { organisation, words, figures, madeOn, sheetNames };
};

/** The director's report as a workbook (R27). */
export const reportBook = (organisation: Organisation, figures: ReportFigures, made: ReportMade): Book => {
  const context = contextOf(organisation, figures, made.on);
  const name = organisationName(organisation);
  const isGraded =
    hasParallels(organisation.kind) && figures.parallels.some(({ parallel }) => parallel !== null);
  return {
    properties: {
      title: bookTitle(name, shortDate(figures.day)),
      subject: summaryText.subject,
      author: fullName(organisation.administrator),
      organisation: name,
      createdAt: made.at,
    },
    sheets: [
      summarySheet(context),
      classesSheet(context),
      ...(isGraded ? [parallelsSheet(context)] : []),
      linksSheet(context),
      notJoinedSheet(context),
      methodSheet(context),
    ],
  };
};
