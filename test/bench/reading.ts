import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { read, utils, write } from 'xlsx';
import { tableReader } from '../../electron/files/table-reader.ts';
import type { BenchFigure } from './figure.ts';

const ROWS = 10_000;
const RUNS = 9;

const surnames = ['Соколова', 'Ёлкин', 'Мамедов', 'Кузнецова', 'Щукин', 'Петренко', 'Ильина', 'Яковлев'];

/** 10,000 made-up people in 8 columns, as a web diary would give them. */
const roster = (): string[][] => [
  ['Фамилия', 'Имя', 'Отчество', 'Класс', 'Дата рождения', 'Телефон', 'E-mail', 'Примечание'],
  ...Array.from({ length: ROWS }, (_, index) => [
    `${surnames[index % surnames.length]}-${index}`,
    index % 2 ? 'Александр' : 'Екатерина',
    index % 2 ? 'Николаевич' : 'Дмитриевна',
    `${(index % 11) + 1}${'АБВГ'[index % 4]}`,
    `${String((index % 28) + 1).padStart(2, '0')}.09.${2008 + (index % 10)}`,
    `+7916${String(1_000_000 + index * 7)}`,
    `pupil${index}@example.ru`,
    `личное дело № ${index}`,
  ]),
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

/** What the bare library takes for the same file: reading it, and turning its sheet into rows. */
const bareRead = (path: string): unknown => {
  const book = read(readFileSync(path));
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet && utils.sheet_to_json(sheet, { header: 1 });
};

const readAll = async (path: string): Promise<void> => {
  const result = await tableReader.read(path);
  if (!result.ok || result.value.sheets[0]?.rows.length !== ROWS + 1)
    throw new Error('the roster was not read');
};

/** Reading 10,000 rows from .xlsx against the bare SheetJS, run in turns in one process. */
export const benchReading = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-reading-'));
  try {
    const path = join(folder, 'roster.xlsx');
    const book = utils.book_new(utils.aoa_to_sheet(roster()), 'Ученики');
    writeFileSync(path, write(book, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }));
    const first = await timed(() => readAll(path));
    const own: number[] = [];
    const bare: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      bare.push(await timed(() => bareRead(path)));
      own.push(await timed(() => readAll(path)));
    }
    const [ours, reference] = [median(own), median(bare)];
    return [
      { name: 'read 10,000 rows of .xlsx, thread started with the first', value: first, unit: 'ms' },
      {
        name: 'read 10,000 rows of .xlsx',
        value: ours,
        unit: 'ms',
        reference: `${reference.toFixed(0)} ms bare`,
      },
      { name: 'reading, share of the bare reader', value: ours / reference, unit: '×', bound: 1 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
