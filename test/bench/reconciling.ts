import { classKey } from '../../shared/domain/classes/class-label.ts';
import { pickLines } from '../../shared/made-up/made-up-lists.ts';
import { madeUpSchool } from '../../shared/made-up/made-up-school.ts';
import { seededRandom } from '../../shared/made-up/seeded-random.ts';
import { reconcile } from '../../shared/reconciling/reconcile.ts';
import { madeUpRoster } from '../support/made-up-roster.ts';
import type { BenchFigure } from './figure.ts';

const RUNS = 7;
const STUDENTS_FOR_10_000_PEOPLE = 4150;

const median = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

/** 2,000 pasted lines against 10,000 people, the roster made ready anew in every run. */
export const benchReconciling = async (): Promise<readonly BenchFigure[]> => {
  const school = madeUpSchool(1, STUDENTS_FOR_10_000_PEOPLE);
  const random = seededRandom(2);
  const everybody = [...school.staff, ...school.students, ...school.guardians];
  const members = random.shuffled(everybody).slice(0, 1950);
  const lines = pickLines(random, everybody, members, 50, { latin: 0.15, typo: 0.3 }).map(
    ({ text }, index) => ({ line: index + 1, text }),
  );
  const roster = madeUpRoster(school);
  const known = new Set(school.classes.map(({ label }) => classKey(label)));
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now();
    reconcile(lines, roster, (key) => known.has(key));
    return (performance.now() - started) / 1000;
  });
  const first = times[0] ?? 0;
  return [
    { name: 'reconcile 2,000 lines with 10,000 people', value: median(times), unit: 's', bound: 0.5 },
    { name: 'the same, first run of a fresh process', value: first, unit: 's' },
  ];
};
