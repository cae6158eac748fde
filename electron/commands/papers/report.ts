import { basename, dirname } from 'node:path';
import { findClasses } from '../../../shared/application/invitations/find-classes.ts';
import type { ComparedReport } from '../../../shared/application/reports/earlier-report.ts';
import { fillOwnForm } from '../../../shared/application/reports/fill-own-form.ts';
import { makeReport } from '../../../shared/application/reports/make-report.ts';
import { ownFormNamed } from '../../../shared/domain/reports/own-form.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { rowsOf } from '../../../shared/domain/table.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { formLine, reportOptions } from '../../../shared/text/commands/report-command.ts';
import type { DirectorPage } from '../../../shared/views/report/director-page.ts';
import { firstReportDay } from '../../../shared/views/report/figures/first-day.ts';
import { writeBook } from '../../documents/xlsx/write-book.ts';
import { textBytes } from '../../files/text-bytes.ts';
import { localDay, machineUser } from '../../machine.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import { readJournal } from '../../storage/journal/read-journal.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';
import { reportOutcome } from './report-outcome.ts';

const badOption = (option: string, value: string, expected: string): Result<never> =>
  failed({ code: 'bad-option-value', option, value, expected });

const requestedDay = (call: Call, today: Day): Result<Day> => {
  const value = call.text('as-of') ?? today;
  return value > today ? badOption('--as-of', value, reportOptions.notLater) : ok(value);
};

const firstDay = async (base: OpenBase, folder: string): Promise<Day | null> => {
  const entries = await readJournal(base, folder);
  const dated = entries.toReversed().map(({ kind, at }) => ({ kind, day: localDay(new Date(at)) }));
  return firstReportDay(base.current(), dated);
};

type FileKind = 'xlsx' | 'pdf' | 'csv';
type RequestedFile = { readonly path: string; readonly kind: FileKind };

/** A workbook, the director's page alone, or, of an own form, delimited text. */
const requestedFile = (call: Call, context: Context): Result<RequestedFile> => {
  const value = call.text('out') ?? '';
  const kinds: readonly FileKind[] = call.text('form') === undefined ? ['xlsx', 'pdf'] : ['xlsx', 'csv'];
  const kind = kinds.find((known) => new RegExp(`[^/\\\\]\\.${known}$`, 'i').test(value));
  return kind === undefined
    ? badOption('--out', value, reportOptions.file(kinds))
    : ok({ path: context.path(value), kind });
};

/** The last report that was handed over, one by its number, or none. */
const requestedComparison = (call: Call, store: OpenBase): Result<ComparedReport> => {
  const value = call.text('against') ?? 'last';
  if (value === 'last') return ok('last');
  if (value === 'none') return ok(null);
  const number = Number(value);
  const known = rowsOf(store.current().frozenReports).some((report) => report.number === number);
  return known ? ok(number) : badOption('--against', value, reportOptions.against);
};

const servicesOf = (store: OpenBase, { clock, ids, output }: Context, folder: string) => ({
  store,
  clock,
  ids,
  ...machineUser(),
  output: output(folder),
  textBytes,
  writeBook,
  // Printing takes a large library of its own.
  writePage: async (page: DirectorPage) =>
    (await import('../../documents/pdf/print-director-page.ts')).printDirectorPage(page),
});

type Wanted = { readonly day: Day; readonly file: RequestedFile };

const fillForm = async (
  store: OpenBase,
  context: Context,
  name: string,
  { day, file }: Wanted,
): Promise<Result<Outcome>> => {
  const form = ownFormNamed(store.current(), name);
  if (!form) {
    const known = rowsOf(store.current().ownForms).map((own) => own.name);
    return badOption('--form', name, reportOptions.form(known));
  }
  const services = servicesOf(store, context, dirname(file.path));
  const kind = file.kind === 'csv' ? 'csv' : 'xlsx';
  const filled = await fillOwnForm(services, form, { day, kind, name: basename(file.path) });
  if (!filled.ok) return filled;
  const [path = file.path] = filled.value.files;
  return ok({
    exit: 0,
    lines: [formLine(form.name, path)],
    problems: [],
    json: { file: path, form: form.name, asOf: day, number: filled.value.number },
  });
};

const makeFiles = async (
  store: OpenBase,
  call: Call,
  context: Context,
  { day, file }: Wanted,
): Promise<Result<Outcome>> => {
  const classIds = findClasses(store.current(), call.many('class'));
  if (!classIds.ok) return classIds;
  const against = requestedComparison(call, store);
  if (!against.ok) return against;
  const name = basename(file.path);
  const book = file.kind === 'xlsx' ? name : null;
  const beside = call.flag('page') ? name.replace(/\.xlsx$/i, '.pdf') : null;
  const page = file.kind === 'pdf' ? name : beside;
  const made = await makeReport(servicesOf(store, context, dirname(file.path)), {
    day,
    book,
    page,
    classIds: classIds.value,
    against: against.value,
  });
  if (!made.ok) return made;
  const { files } = made.value;
  return ok(
    reportOutcome(made.value, {
      file: book === null ? null : (files[0] ?? null),
      page: page === null ? null : (files.at(-1) ?? null),
    }),
  );
};

export const report: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    'as-of': { kind: 'day' },
    page: { kind: 'flag' },
    class: { kind: 'many' },
    against: { kind: 'text' },
    form: { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const day = requestedDay(call, context.clock.today());
    if (!day.ok) return day;
    const file = requestedFile(call, context);
    if (!file.ok) return file;
    const folder = context.path(call.text('base') ?? '');
    return context.withBase(folder, async (store) => {
      const first = day.value < context.clock.today() ? await firstDay(store, folder) : null;
      if (first !== null && day.value < first)
        return badOption('--as-of', day.value, reportOptions.notEarlier(first));
      const wanted = { day: day.value, file: file.value };
      const form = call.text('form');
      return form === undefined
        ? makeFiles(store, call, context, wanted)
        : fillForm(store, context, form, wanted);
    });
  },
};
