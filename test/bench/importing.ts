// What an import costs beyond the parse of its file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableReader } from '../../electron/files/table-reader.ts';
import { machineClock, randomIds } from '../../electron/machine.ts';
import { openBase } from '../../electron/storage/base-folder.ts';
import { createBase } from '../../electron/storage/create-base.ts';
import { commitImport, planImport } from '../../shared/application/importing/import-roster.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import { applyPlan } from '../../shared/importing/plan/apply-plan.ts';
import type { RosterPlan } from '../../shared/importing/plan/plan.ts';
import { encodeSheets } from '../support/roster-corpus-files.ts';
import { type CorpusCell, pick, seeded } from '../support/roster-corpus-people.ts';
import { aStaffroom, buildSchool } from '../support/school-builder.ts';
import type { BenchFigure } from './figure.ts';

const ROWS = 10_000;
const RUNS = 7;
const clock = { today: () => '2026-11-21', now: () => '2026-11-21T09:00:00.000Z' };

/** Ten thousand pupils; with `guardians`, a mother and her phone beside each. */
const roster = (guardians: boolean): readonly (readonly CorpusCell[])[] => {
  const random = seeded(7);
  const more = guardians ? ['Мать', 'Телефон матери'] : [];
  const titles = ['№', 'Фамилия', 'Имя', 'Отчество', 'Класс', 'Дата рождения', ...more];
  const people = Array.from({ length: ROWS }, (_, index) => {
    const number = String(index).padStart(5, '0');
    // Letters for digits: ten thousand different surnames without a figure in them.
    const tail = [...number].map((digit) => 'абвгдежзик'.charAt(Number(digit))).join('');
    const klass = `${1 + (index % 11)} «${pick(random, ['А', 'Б', 'В', 'Г', 'Д', 'Е'])}»`;
    const birth = `0${1 + (index % 9)}.0${1 + (index % 8)}.${2009 + (index % 10)}`;
    const phone = `8 (900) ${number.slice(0, 3)}-${number.slice(3)}-00`;
    const mother = guardians ? [`Кор${tail}ина Мария Петровна`, phone] : [];
    return [index + 1, `Кор${tail}ин`, 'Пётр', 'Ильич', klass, birth, ...mother];
  });
  return [['Список обучающихся'], titles, ...people];
};

const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(result.failure.code);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const timed = async <T>(run: () => T | Promise<T>): Promise<{ readonly ms: number; readonly value: T }> => {
  const times: number[] = [];
  let value = await run();
  for (let index = 0; index < RUNS; index += 1) {
    const started = performance.now();
    value = await run();
    times.push(performance.now() - started);
  }
  return { ms: median(times), value };
};

const plan = (workbook: Workbook, school: School): RosterPlan =>
  unwrap(
    planImport(
      workbook,
      { file: 'школа.xlsx' },
      { store: { current: () => school, dataRevision: () => 1 }, clock, ids: randomIds },
    ),
  );

const bareParse = async (path: string): Promise<void> => {
  const { readFileSync } = await import('node:fs');
  const { read, utils } = await import('xlsx');
  const book = read(readFileSync(path), { dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (sheet) utils.sheet_to_json(sheet, { header: 1 });
};

const benchRoster = async (folder: string, guardians: boolean): Promise<readonly BenchFigure[]> => {
  const stem = guardians ? 'школа-с-родителями' : 'школа';
  const { name, bytes } = encodeSheets(stem, 'xlsx', [{ sheet: 'Школа', rows: roster(guardians) }]);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const empty = buildSchool({ classes: [aStaffroom()] });
  const parse = await timed(() => bareParse(path));
  const workbook = unwrap(await tableReader.read(path));
  const first = await timed(() => plan(workbook, empty));
  const full = applyPlan(first.value, empty);
  const again = await timed(() => plan(workbook, full));
  const whole = await timed(async () => applyPlan(plan(unwrap(await tableReader.read(path)), full), full));
  const what = guardians ? '10,000 pupils with guardians' : '10,000 pupils';
  const reference = `bare parse ${Math.round(parse.ms)} ms`;
  const bound = Math.round(parse.ms * 1.5);
  // A guardian beside each pupil doubles the people of the file, so the whole is bounded for pupils alone.
  const wholeBound = guardians ? {} : { bound: 1.5 };
  return [
    { name: `plan of ${what}, empty base`, value: first.ms, unit: 'ms', bound, reference },
    { name: `plan of ${what}, all in the base`, value: again.ms, unit: 'ms', bound, reference },
    { name: `read, plan and apply ${what}`, value: whole.ms / parse.ms, unit: '×', ...wholeBound, reference },
  ];
};

/** The twelve columns of which an electronic diary's export consists; half of them are left out. */
const wideRoster = (): readonly (readonly CorpusCell[])[] =>
  roster(false).map((cells, index) => {
    if (index === 0) return cells;
    const more = [
      'м',
      '8 (900) 000-00-00',
      `user${index}@example.org`,
      'английский',
      'очная',
      `дело ${index}`,
    ];
    return [
      ...cells,
      ...(index === 1 ? ['Пол', 'Телефон', 'E-mail', 'Язык', 'Форма обучения', 'Примечание'] : more),
    ];
  });

/** From the file to a new base on the disk, which is what a person waits for. */
const benchSaved = async (
  folder: string,
  what: string,
  rows: readonly (readonly CorpusCell[])[],
): Promise<BenchFigure> => {
  const services = { clock: machineClock, user: 'bench', host: 'bench' };
  const { name, bytes } = encodeSheets(what, 'xlsx', [{ sheet: 'Школа', rows }]);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const parse = await timed(() => bareParse(path));
  const times: number[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    const place = join(mkdtempSync(join(folder, 'base-')), 'base');
    unwrap(await createBase(place, buildSchool({ classes: [aStaffroom()] }), services));
    const base = unwrap(await openBase(place, services));
    const started = performance.now();
    const workbook = unwrap(await tableReader.read(path));
    const made = unwrap(planImport(workbook, { file: name }, { store: base, clock, ids: randomIds }));
    unwrap(await commitImport(made, base));
    times.push(performance.now() - started);
    await base.close();
  }
  const reference = `bare parse ${Math.round(parse.ms)} ms`;
  return {
    name: `import of 10,000 rows, ${what}, saved`,
    value: median(times) / parse.ms,
    unit: '×',
    bound: 1.5,
    reference,
  };
};

/** Plans of 10,000 rows against an empty base and against the same people, held against the bare parse of the file. */
export const benchImporting = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  try {
    return [
      await benchSaved(folder, 'six columns', roster(false)),
      await benchSaved(folder, 'twelve columns', wideRoster()),
      ...(await benchRoster(folder, false)),
      ...(await benchRoster(folder, true)),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
