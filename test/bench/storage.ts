// One saved change on a big school, beside the least that any safe saving of the same bytes must do.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBase, type OpenBase, openBase } from '../../electron/storage/base-folder.ts';
import { withRow } from '../../shared/domain/table.ts';
import { aClass, aPerson, buildSchool } from '../support/school-builder.ts';
import type { BenchFigure } from './figure.ts';

const PERSONS = 6000;
const ROUNDS = 25;
const BOUND_MS = 60;

const services = {
  clock: { today: () => '2026-11-12', now: () => new Date().toISOString() },
  user: 'bench',
  host: 'bench',
};

const median = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const bigSchool = () =>
  buildSchool({
    classes: [aClass('5А')],
    persons: Array.from({ length: PERSONS }, (_, number) =>
      aPerson({
        id: `person-${number}`,
        name: { surname: `Лесная-${number}`, givenName: 'Александра', patronymic: 'Константиновна' },
        classId: 'class-5А',
        birthDate: '2014-03-09',
        phone: '+79161234567',
        states: [{ state: 'invited', on: '2026-09-01', source: 'hand' }],
      }),
    ),
  });

const changeOne = async (base: OpenBase, round: number): Promise<void> => {
  const school = base.current();
  const person = school.persons.get(`person-${round * 7}`);
  if (!person) throw new Error('the made-up school is too small');
  const persons = withRow(school.persons, { ...person, email: `${round}@example.org` });
  const saved = await base.commit(
    school,
    { ...school, persons },
    { kind: 'members-matched', subject: '', counts: {} },
  );
  if (!saved.ok) throw new Error(saved.failure.code);
};

const saveBare = async (path: string, bytes: Uint8Array): Promise<void> => {
  const file = await open(`${path}.part`, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.part`, path);
};

export const benchStorage = async (): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  try {
    const made = await createBase(folder, bigSchool(), services);
    const opened = made.ok ? await openBase(folder, services) : made;
    if (!opened.ok) throw new Error(opened.failure.code);
    const base = opened.value;
    // The first change of a day makes a backup: measured alone.
    const first = await timed(() => changeOne(base, ROUNDS));
    const bytes = readFileSync(join(folder, 'school.sferum'));
    const [changes, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      changes.push(await timed(() => changeOne(base, round)));
      bare.push(await timed(() => saveBare(join(folder, '.bare'), bytes)));
    }
    await base.close();
    const openings: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      openings.push(
        await timed(async () => {
          const again = await openBase(folder, services);
          if (again.ok) await again.value.close();
        }),
      );
    }
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    return [
      {
        name: `one saved change on ${PERSONS} people`,
        value: median(changes),
        unit: 'ms',
        bound: BOUND_MS,
        reference: `bare write, fsync and rename of the same ${megabytes} MB: ${median(bare).toFixed(1)} ms`,
      },
      { name: 'first change of a day, with its verified backup', value: first, unit: 'ms' },
      { name: `opening a base of ${PERSONS} people`, value: median(openings), unit: 'ms' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
