import { joiningCategories } from '../../../domain/membership/who-joins.ts';
import { type Organisation, organisationName } from '../../../domain/organisation/organisation.ts';
import { fullName } from '../../../domain/people/person.ts';
import type { Day } from '../../../domain/values/calendar.ts';
import { shortDate } from '../../../domain/values/calendar.ts';
import { bookTitle, hasParallels, sheetTitles, summaryText } from '../../../text/report/report.ts';
import { vocabularyOf } from '../../../text/words/vocabulary.ts';
import type { Book, BookSheet } from '../../book.ts';
import { safeSheetNames } from '../../sheet-name.ts';
import type { ClassList } from '../figures/class-lists.ts';
import type { ReportComparison } from '../figures/comparison.ts';
import { sumOverCategories } from '../figures/day-tallies.ts';
import type { ReportFigures } from '../figures/figures.ts';
import { onListOf } from '../figures/tally.ts';
import { activitySheet } from './activity-sheet.ts';
import { chatsSheet } from './chats-sheet.ts';
import { classListSheet } from './class-list-sheet.ts';
import { classesSheet } from './classes-sheet.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { type ContentsEntry, contentsSheet } from './contents-sheet.ts';
import { growthSheet } from './growth-sheet.ts';
import { linksSheet } from './links-sheet.ts';
import { methodSheet } from './method-sheet.ts';
import { notJoinedSheet } from './not-joined-sheet.ts';
import { parallelsSheet } from './parallels-sheet.ts';
import { type ReportContext, type ReportSheet, reportSheets } from './report-context.ts';
import { summarySheet } from './summary-sheet.ts';
import { toldOf } from './units-table.ts';

export type ReportMade = {
  readonly on: Day;
  /** ISO 8601 in UTC. */
  readonly at: string;
};

/** What a report may hold beside the figures of its day. */
type ReportExtras = {
  readonly comparison?: ReportComparison | null;
  /** A sheet for each of these classes. */
  readonly classLists?: readonly ClassList[];
};

/** Which sheets the data give: a school without chats has no sheet of them, an empty one hardly any. */
const sheetsOf = ({
  organisation,
  figures,
  comparison,
  categories,
}: ReportContext): readonly ReportSheet[] => {
  const hasUnits = toldOf({ categories }).length > 0;
  const present: Readonly<Partial<Record<ReportSheet, boolean>>> = {
    classes: hasUnits && figures.classes.length > 0,
    parallels:
      hasUnits &&
      hasParallels(organisation.kind) &&
      figures.parallels.some(({ parallel }) => parallel !== null),
    growth: figures.growth.some(({ joined }) => sumOverCategories((category) => joined[category]) > 0),
    links: figures.links.rows.length > 0,
    notJoined: onListOf(figures.total) > 0,
    comparison: comparison !== null,
    activity: figures.activity.length > 0,
    chats: figures.chats.total > 0,
  };
  return reportSheets.filter((sheet) => present[sheet] ?? true);
};

type Named = { readonly context: ReportContext; readonly classNames: readonly string[] };

/** The names of all sheets, safe and unique together: formulas and links must name them as the book will. */
const namedContext = (
  organisation: Organisation,
  figures: ReportFigures,
  madeOn: Day,
  { comparison = null, classLists = [] }: ReportExtras,
): Named => {
  const words = vocabularyOf(organisation);
  const titles = sheetTitles(words);
  const labels = classLists.map(({ schoolClass }) => schoolClass.label);
  const safe = safeSheetNames([...reportSheets.map((sheet) => titles[sheet]), ...labels]);
  const sheetNames = { ...titles };
  for (const [index, sheet] of reportSheets.entries()) sheetNames[sheet] = safe[index] ?? titles[sheet];
  return {
    context: {
      organisation,
      words,
      figures,
      categories: joiningCategories(organisation),
      comparison,
      classLists,
      madeOn,
      sheetNames,
    },
    classNames: safe.slice(reportSheets.length),
  };
};

type SheetMaker = (context: ReportContext) => BookSheet | null;

const makers: Readonly<Record<Exclude<ReportSheet, 'contents'>, SheetMaker>> = {
  summary: summarySheet,
  classes: classesSheet,
  parallels: parallelsSheet,
  growth: growthSheet,
  comparison: (context) => context.comparison && comparisonSheet(context, context.comparison),
  activity: activitySheet,
  links: linksSheet,
  chats: chatsSheet,
  notJoined: notJoinedSheet,
  method: methodSheet,
};

const bookSheets = ({ context, classNames }: Named): readonly BookSheet[] => {
  const { classLists } = context;
  const sheets = sheetsOf(context);
  const classes = classLists.map((list, index) => ({ list, name: classNames[index] ?? '' }));
  const entries: readonly ContentsEntry[] = [
    ...sheets.map((sheet) => ({ sheet })),
    ...classes.map(({ list, name }) => ({ classLabel: list.schoolClass.label, name })),
  ];
  const own = sheets.flatMap((sheet) =>
    sheet === 'contents' ? contentsSheet(context, entries) : (makers[sheet](context) ?? []),
  );
  return [...own, ...classes.map(({ list, name }) => classListSheet(list, name, context))];
};

/** The director's report as a workbook (R27). */
export const reportBook = (
  organisation: Organisation,
  figures: ReportFigures,
  made: ReportMade,
  extras: ReportExtras = {},
): Book => {
  const name = organisationName(organisation);
  return {
    properties: {
      title: bookTitle(name, shortDate(figures.day)),
      subject: summaryText.subject,
      author: fullName(organisation.administrator),
      organisation: name,
      createdAt: made.at,
    },
    sheets: bookSheets(namedContext(organisation, figures, made.on, extras)),
  };
};

/** What the sentences and lists of a report are made from, where no book is written. */
export const reportContext = (
  organisation: Organisation,
  figures: ReportFigures,
  madeOn: Day,
  comparison: ReportComparison | null = null,
): ReportContext => namedContext(organisation, figures, madeOn, { comparison }).context;
