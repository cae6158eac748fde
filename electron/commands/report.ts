import { basename, dirname } from 'node:path';
import { type MadeReport, makeReport } from '../../shared/application/make-report.ts';
import { type Day, isDay } from '../../shared/domain/calendar.ts';
import { reportCategories } from '../../shared/domain/report-records.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { reportFileKind, reportLine, reportOptions } from '../../shared/text/report-command.ts';
import { firstReportDay } from '../../shared/views/report/first-day.ts';
import {
  baseOf,
  joinedOf,
  notYetOf,
  onListOf,
  shareOf,
  type Tally,
} from '../../shared/views/report/tally.ts';
import { writeBook } from '../documents/xlsx/write-book.ts';
import { localDay } from '../machine.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import { readJournal } from '../storage/read-journal.ts';
import type { Call, Command, Context, Outcome } from './command.ts';

const requestedDay = (call: Call, today: Day): Result<Day> => {
  const value = call.text('as-of') ?? today;
  const bad = (expected: string): Result<never> =>
    failed({ code: 'bad-option-value', option: '--as-of', value, expected });
  if (!isDay(value)) return bad(reportOptions.day);
  return value > today ? bad(reportOptions.notLater) : ok(value);
};

const firstDay = async (base: OpenBase, folder: string): Promise<Day | null> => {
  const entries = await readJournal(base, folder);
  const dated = entries.toReversed().map(({ kind, at }) => ({ kind, day: localDay(new Date(at)) }));
  return firstReportDay(base.current(), dated);
};

const requestedFile = (call: Call, context: Context): Result<string> => {
  const value = call.text('out') ?? '';
  return /[^/\\]\.xlsx$/i.test(value)
    ? ok(context.path(value))
    : failed({ code: 'bad-option-value', option: '--out', value, expected: reportFileKind });
};

const tallyJson = (tally: Tally) => {
  const { notInvited, invited, requested, confirmed, refused, left, newlyJoined } = tally;
  return {
    onList: onListOf(tally),
    notInvited,
    invited,
    requested,
    joined: joinedOf(tally),
    confirmed,
    refused,
    left,
    base: baseOf(tally),
    share: shareOf(tally),
    notJoined: notYetOf(tally),
    newlyJoined,
  };
};

const outcome = ({ file, sheets, figures }: MadeReport): Outcome => {
  const { day, total, categories, classes, links, notJoined } = figures;
  return {
    exit: 0,
    lines: [reportLine(file, day, { joined: joinedOf(total), base: baseOf(total) })],
    problems: [],
    json: {
      file,
      asOf: day,
      sheets,
      totals: tallyJson(total),
      categories: Object.fromEntries(reportCategories.map((key) => [key, tallyJson(categories[key])])),
      classes: classes.map(({ schoolClass, students, guardians }) => ({
        classLabel: schoolClass?.label ?? null,
        students: tallyJson(students),
        guardians: tallyJson(guardians),
      })),
      links: { total: links.total, ...links.byState, unused: links.unused, expired: links.expired },
      notJoined: notJoined.length,
    },
  };
};

export const report: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    'as-of': { kind: 'text' },
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
        return failed({
          code: 'bad-option-value',
          option: '--as-of',
          value: day.value,
          expected: reportOptions.notEarlier(first),
        });
      const output = context.output(dirname(file.value));
      const services = { store, clock: context.clock, output, writeBook };
      const made = await makeReport(services, { day: day.value, name: basename(file.value) });
      return made.ok ? ok(outcome(made.value)) : made;
    });
  },
};
