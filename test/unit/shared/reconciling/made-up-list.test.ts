import { expect, it } from 'vitest';
import { classKey } from '../../../../shared/domain/classes/class-label.ts';
import { pickLines } from '../../../../shared/made-up/made-up-lists.ts';
import { madeUpSchool } from '../../../../shared/made-up/made-up-school.ts';
import { seededRandom } from '../../../../shared/made-up/seeded-random.ts';
import { reconcile } from '../../../../shared/reconciling/reconcile.ts';
import { madeUpRoster } from '../../../support/made-up-roster.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const MEMBERS = 900;
const STRANGERS = 20;

type Figures = { readonly matched: number; readonly wrong: number; readonly found: number };

const measure = (seed: number): Figures => {
  const school = madeUpSchool(seed);
  const random = seededRandom(seed + 1000);
  const everybody = [...school.staff, ...school.students, ...school.guardians];
  const members = random.shuffled(everybody).slice(0, MEMBERS);
  const pasted = pickLines(random, everybody, members, STRANGERS, { latin: 0.15, typo: 0.3 });
  const known = new Set(school.classes.map(({ label }) => classKey(label)));
  const lines = pasted.map(({ text }, index) => ({ line: index + 1, text }));
  const { matched, strangers } = reconcile(lines, madeUpRoster(school), (key) => known.has(key));
  const truth = (line: number): number | null => pasted[line - 1]?.personNumber ?? null;
  return {
    matched: matched.filter(({ line, personId }) => String(truth(line)) === personId).length,
    wrong: matched.filter(({ line, personId }) => String(truth(line)) !== personId).length,
    found: strangers.filter(({ line }) => truth(line) === null).length,
  };
};

it('finds every stranger and nearly all of 900 members with typos, swapped order and Latin spelling', () => {
  const figures = SEEDS.map(measure);
  const sum = (pick: (figure: Figures) => number): number =>
    figures.reduce((total, figure) => total + pick(figure), 0);
  const share = sum(({ matched }) => matched) / (SEEDS.length * MEMBERS);
  const wrong = sum(({ wrong: count }) => count);
  const found = sum(({ found: count }) => count);
  console.log(
    `reconciling ${SEEDS.length} lists of ${MEMBERS}: ${(share * 100).toFixed(2)} % matched without asking, ` +
      `${wrong} wrongly, ${found} of ${SEEDS.length * STRANGERS} strangers found`,
  );
  expect(wrong).toBe(0);
  expect(found).toBe(SEEDS.length * STRANGERS);
  expect(share).toBeGreaterThanOrEqual(0.97);
});
