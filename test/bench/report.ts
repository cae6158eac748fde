import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { bookOptions, writeBook } from '../../electron/documents/xlsx/write-book.ts';
import type { Book } from '../../shared/views/book.ts';
import { reportBook } from '../../shared/views/report/book/report-book.ts';
import { reportFigures } from '../../shared/views/report/figures/figures.ts';
import type { BenchFigure } from './figure.ts';
import { reportSchool } from './report-school.ts';

const DAY = '2026-11-21';
const PEOPLE = 2500;
const MANY = 20_000;
const ROUNDS = 81;

/** The lower quartile: what else the machine does only adds. */
const usual = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 4)] ?? Number.NaN;

/** Wall clock and processor time, both in milliseconds; the latter leaves out what else the machine does. */
const timed = async (
  work: () => Promise<unknown>,
): Promise<{ readonly wall: number; readonly busy: number }> => {
  const [started, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - started, busy: (user + system) / 1000 };
};

const inOwnProcess = (people: number): { readonly ms: number; readonly megabytes: number } => {
  const child = fileURLToPath(new URL('./report-child.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [child, String(people)], { encoding: 'utf8' }));
};

export const benchReport = async (): Promise<readonly BenchFigure[]> => {
  const school = reportSchool(PEOPLE, DAY);
  const made = { on: DAY, at: '2026-11-21T09:00:00.000Z' };
  const bookOf = (): Book => reportBook(school.organisation, reportFigures(school, DAY), made);
  // The library alone, handed the very same book ready: cells, looks, widths, charts, data bars.
  const ready = bookOptions(bookOf());
  const [whole, wholeBusy, bareBusy]: [number[], number[], number[]] = [[], [], []];
  // In turns, so that both meet the same machine.
  for (let round = 0; round < ROUNDS; round++) {
    bareBusy.push((await timed(() => writeXlsx(ready))).busy);
    const { wall, busy } = await timed(() => writeBook(bookOf()));
    whole.push(wall);
    wholeBusy.push(busy);
  }
  const many = inOwnProcess(MANY);
  return [
    { name: 'report, 2,500 people', value: usual(whole) / 1000, unit: 's', bound: 1 },
    {
      name: 'report, 2,500 people, first of a process',
      value: inOwnProcess(PEOPLE).ms / 1000,
      unit: 's',
      bound: 1,
    },
    {
      name: 'report ÷ bare writer',
      value: usual(wholeBusy) / usual(bareBusy),
      unit: '×',
      bound: 1.3,
      reference: `the library putting out the same book: ${usual(bareBusy).toFixed(0)} ms of the processor`,
    },
    { name: 'report, 20,000 people', value: many.ms / 1000, unit: 's', bound: 3 },
    { name: 'report, 20,000 people, peak memory', value: many.megabytes, unit: 'MB', bound: 250 },
  ];
};
