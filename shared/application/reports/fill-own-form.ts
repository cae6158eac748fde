import type { OwnForm } from '../../domain/reports/report-records.ts';
import type { Result } from '../../domain/result.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { ownFormText } from '../../text/report/own-form.ts';
import type { Book } from '../../views/book.ts';
import { delimitedText } from '../../views/delimited-text.ts';
import { reportMembers } from '../../views/report/figures/comparison.ts';
import { reportFigures } from '../../views/report/figures/figures.ts';
import { ownFormBook } from '../../views/report/own-form/own-form-book.ts';
import { type OwnFormTable, ownFormTable, shownCell } from '../../views/report/own-form/own-form-table.ts';
import { type HandedOver, type HandOverServices, handOver } from './hand-over.ts';

export type FormServices = HandOverServices & {
  readonly writeBook: (book: Book) => Promise<Uint8Array>;
};

const delimited = ({ head, rows }: OwnFormTable): string =>
  delimitedText([head, ...rows.map((row) => row.map(shownCell))]);

/** What no folder takes in a file's name, and what would make it too long for some. */
const namedSafely = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{C}]+/gu, '-')
    .trim()
    .slice(0, 100);

/** Hands over a district's own table with the figures of a day, as a workbook or as delimited text. */
export const fillOwnForm = async (
  services: FormServices,
  form: OwnForm,
  { day, kind, name }: { readonly day: Day; readonly kind: 'xlsx' | 'csv'; readonly name?: string },
): Promise<Result<HandedOver>> => {
  const { store, clock, writeBook, textBytes } = services;
  const school = store.current();
  const table = ownFormTable(form, reportFigures(school, day), school.organisation);
  const made = { on: clock.today(), at: clock.now() };
  const bytes =
    kind === 'csv'
      ? textBytes.bytesOf(delimited(table))
      : await writeBook(ownFormBook(table, form, school.organisation, made));
  return handOver(services, {
    asOf: day,
    files: [{ name: name ?? ownFormText.fileName(namedSafely(form.name), day, kind), bytes }],
    members: reportMembers(school, day),
    act: 'report-made',
    counts: {},
  });
};
