import type { Day } from '../domain/calendar.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Book } from '../views/book.ts';
import { type ReportFigures, reportFigures } from '../views/report/figures.ts';
import { reportBook } from '../views/report/report-book.ts';
import { baseOf, joinedOf, onListOf } from '../views/report/tally.ts';
import type { Clock, OutputFolder, SchoolStore } from './ports.ts';

export type ReportServices = {
  readonly store: SchoolStore;
  readonly clock: Clock;
  readonly output: Pick<OutputFolder, 'deliver'>;
  readonly writeBook: (book: Book) => Promise<Uint8Array>;
};

export type MadeReport = {
  readonly file: string;
  readonly sheets: readonly string[];
  readonly figures: ReportFigures;
};

/** Hands over the director's report as of the end of `day` under `name` and enters it in the journal (R27), or neither. */
export const makeReport = async (
  { store, clock, output, writeBook }: ReportServices,
  { day, name }: { readonly day: Day; readonly name: string },
): Promise<Result<MadeReport>> => {
  const school = store.current();
  const figures = reportFigures(school, day);
  const book = reportBook(school.organisation, figures, { on: clock.today(), at: clock.now() });
  const { total } = figures;
  const counts = { onList: onListOf(total), base: baseOf(total), joined: joinedOf(total) };
  const delivered = await output.deliver([{ name, bytes: await writeBook(book) }], () =>
    store.note({ kind: 'report-made', subject: name, counts }),
  );
  if (!delivered.ok) return delivered;
  const [file = name] = delivered.value;
  return ok({ file, sheets: book.sheets.map((sheet) => sheet.name), figures });
};
