import { ok, type Result } from '../../domain/result.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Book } from '../../views/book.ts';
import { reportBook, reportContext } from '../../views/report/book/report-book.ts';
import { type DirectorPage, directorPage } from '../../views/report/director-page.ts';
import { classLists } from '../../views/report/figures/class-lists.ts';
import { reportMembers } from '../../views/report/figures/comparison.ts';
import { type ReportFigures, reportFigures } from '../../views/report/figures/figures.ts';
import { baseOf, joinedOf, onListOf } from '../../views/report/figures/tally.ts';
import type { ResultFile } from '../ports.ts';
import { type ComparedReport, compareReports } from './earlier-report.ts';
import { type HandOverServices, handOver } from './hand-over.ts';

export type ReportServices = HandOverServices & {
  readonly writeBook: (book: Book) => Promise<Uint8Array>;
  readonly writePage: (page: DirectorPage) => Promise<Uint8Array>;
};

type ReportOrder = {
  /** As of its end. */
  readonly day: Day;
  /** Names of the files; null: not wanted. */
  readonly book: string | null;
  readonly page: string | null;
  /** A sheet for each of these classes. */
  readonly classIds?: readonly string[];
  readonly against?: ComparedReport;
};

export type MadeReport = {
  readonly files: readonly string[];
  readonly number: number;
  readonly sheets: readonly string[];
  readonly figures: ReportFigures;
};

/** Hands over the director's report, page or both and enters them in the journal (R27), or nothing of it. */
export const makeReport = async (
  services: ReportServices,
  { day, book: bookName, page: pageName, classIds = [], against = 'last' }: ReportOrder,
): Promise<Result<MadeReport>> => {
  const { store, clock, writeBook, writePage } = services;
  const school = store.current();
  const { organisation } = school;
  const kept = { attachments: store.attachments, textBytes: services.textBytes };
  const comparison = await compareReports(kept, school, day, against);
  if (!comparison.ok) return comparison;
  const figures = reportFigures(school, day);
  const made = { on: clock.today(), at: clock.now() };
  const files: ResultFile[] = [];
  let sheets: readonly string[] = [];
  if (bookName !== null) {
    const extras = { comparison: comparison.value, classLists: classLists(school, day, classIds) };
    const book = reportBook(organisation, figures, made, extras);
    sheets = book.sheets.map((sheet) => sheet.name);
    files.push({ name: bookName, bytes: await writeBook(book) });
  }
  if (pageName !== null) {
    const page = directorPage(reportContext(organisation, figures, made.on, comparison.value));
    files.push({ name: pageName, bytes: await writePage(page) });
  }
  const { total } = figures;
  const handed = await handOver(services, {
    asOf: day,
    files,
    members: reportMembers(school, day),
    act: 'report-made',
    counts: { onList: onListOf(total), base: baseOf(total), joined: joinedOf(total) },
  });
  return handed.ok ? ok({ ...handed.value, sheets, figures }) : handed;
};
