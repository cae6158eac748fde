// One saved change on a big school, beside the least that any safe saving of the same bytes must do.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open as openFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBase, type OpenBase, type Opening, openBase } from '../../electron/storage/base-folder.ts';
import { derive, newDerivation, presentCost } from '../../electron/storage/sealing/key-derivation.ts';
import { withRow } from '../../shared/domain/table.ts';
import { aClass, aPerson, buildSchool } from '../support/school-builder.ts';
import type { BenchFigure } from './figure.ts';

const PERSONS = 10_000;
const ROUNDS = 25;
const PASSWORD = 'сосна у школы';
const TIMES_BARE = 2;
const OPENING_BESIDE_KEY_MS = 150;

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
  const file = await openFile(`${path}.part`, 'w');
  await file.writeFile(bytes);
  await file.sync();
  await file.close();
  await rename(`${path}.part`, path);
};

type Kind = { readonly name: string; readonly password: string | null };

const open = async (folder: string, opening: Opening): Promise<OpenBase> => {
  const base = await openBase(folder, services, opening);
  if (!base.ok) throw new Error(base.failure.code);
  return base.value;
};

const measured = async (rounds: number, work: () => Promise<unknown>): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(work));
  return median(times);
};

const benchKind = async ({ name, password }: Kind): Promise<readonly BenchFigure[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-bench-'));
  const opening: Opening = password === null ? {} : { secret: { kind: 'password', password } };
  try {
    const made = await createBase(folder, bigSchool(), services, password);
    if (!made.ok) throw new Error(made.failure.code);
    const base = await open(folder, opening);
    // The first change of a day makes a backup: measured alone.
    const first = await timed(() => changeOne(base, ROUNDS));
    const bytes = readFileSync(join(folder, 'school.sferum'));
    const [changes, bare]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      await base.settled();
      changes.push(await timed(() => changeOne(base, round)));
      await base.settled();
      bare.push(await timed(() => saveBare(join(folder, '.bare'), bytes)));
    }
    const burst = await timed(() =>
      Promise.all(Array.from({ length: ROUNDS }, (_, round) => changeOne(base, round + ROUNDS))),
    );
    await base.close();
    const derivation = newDerivation(presentCost);
    const key = password === null ? 0 : await measured(5, () => derive(password, derivation));
    const openings = await measured(5, async () => {
      const again = await open(folder, opening);
      await again.close();
    });
    const megabytes = (bytes.length / 1_000_000).toFixed(1);
    return [
      {
        name: `one saved change on ${PERSONS} people, ${name}`,
        value: median(changes),
        unit: 'ms',
        bound: Math.round(TIMES_BARE * median(bare) * 10) / 10,
        reference: `bare write, fsync and rename of the same ${megabytes} MB: ${median(bare).toFixed(1)} ms`,
      },
      { name: `${ROUNDS} changes at once, ${name}`, value: burst, unit: 'ms' },
      { name: `first change of a day with its verified backup, ${name}`, value: first, unit: 'ms' },
      {
        name: `opening a base of ${PERSONS} people, ${name}`,
        value: openings,
        unit: 'ms',
        bound: Math.round(key) + OPENING_BESIDE_KEY_MS,
        reference: `key derivation alone: ${key.toFixed(0)} ms`,
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

export const benchStorage = async (): Promise<readonly BenchFigure[]> => [
  ...(await benchKind({ name: 'plain', password: null })),
  ...(await benchKind({ name: 'encrypted', password: PASSWORD })),
];
