import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { cellStyles } from '../../electron/documents/xlsx/book-styles.ts';
import { writeBook } from '../../electron/documents/xlsx/write-book.ts';
import type { Book } from '../../shared/views/book.ts';
import { reportFigures } from '../../shared/views/report/figures.ts';
import { reportBook } from '../../shared/views/report/report-book.ts';
import type { BenchFigure } from './figure.ts';
import { reportSchool } from './report-school.ts';

const DAY = '2026-11-21';
const PEOPLE = 2500;
const MANY = 20_000;
const ROUNDS = 41;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** The library alone, handed the report's cells with their values, formulas and looks ready. */
const writeBare = (book: Book): Promise<Uint8Array> =>
  writeXlsx({
    sheets: book.sheets.map(({ name, rows, columns }) => ({
      name,
      cells: new Map(
        rows.flatMap(({ cells }, row) =>
          cells.map(({ value, formula, style }, column) => {
            const look = { style: cellStyles[style ?? columns[column]?.style ?? 'plain'] };
            const content = formula === undefined ? { value } : { formula, formulaResult: value };
            return [`${row},${column}`, { ...content, ...look }];
          }),
        ),
      ),
    })),
  });

const inOwnProcess = (people: number): { readonly ms: number; readonly megabytes: number } => {
  const child = fileURLToPath(new URL('./report-child.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [child, String(people)], { encoding: 'utf8' }));
};

export const benchReport = async (): Promise<readonly BenchFigure[]> => {
  const school = reportSchool(PEOPLE, DAY);
  const made = { on: DAY, at: '2026-11-21T09:00:00.000Z' };
  const bookOf = (): Book => reportBook(school.organisation, reportFigures(school, DAY), made);
  const book = bookOf();
  const whole: number[] = [];
  const bare: number[] = [];
  // In turns, so that both meet the same machine.
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await timed(() => writeBare(book)));
    whole.push(await timed(() => writeBook(bookOf())));
  }
  const many = inOwnProcess(MANY);
  return [
    { name: 'report, 2,500 people', value: median(whole) / 1000, unit: 's', bound: 1 },
    {
      name: 'report, 2,500 people, first of a process',
      value: inOwnProcess(PEOPLE).ms / 1000,
      unit: 's',
      bound: 1,
    },
    {
      name: 'report ÷ bare writer',
      value: median(whole) / median(bare),
      unit: '×',
      bound: 1.3,
      reference: `the library putting out the same cells: ${median(bare).toFixed(0)} ms`,
    },
    { name: 'report, 20,000 people', value: many.ms / 1000, unit: 's', bound: 3 },
    { name: 'report, 20,000 people, peak memory', value: many.megabytes, unit: 'MB', bound: 250 },
  ];
};
