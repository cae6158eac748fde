import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { classKey } from '../../../../shared/domain/classes/class-label.ts';
import { pickLines } from '../../../../shared/made-up/made-up-lists.ts';
import type { MadeUpLine, MadeUpPerson } from '../../../../shared/made-up/made-up-person.ts';
import { madeUpSchool } from '../../../../shared/made-up/made-up-school.ts';
import { type SeededRandom, seededRandom } from '../../../../shared/made-up/seeded-random.ts';
import { reconcile } from '../../../../shared/reconciling/reconcile.ts';
import { rarerSurnames } from '../../../../shared/text/words/rarer-surnames.ts';
import { commonSurnames } from '../../../../shared/text/words/surnames.ts';
import { typedInHaste } from '../../../support/hasty-typist.ts';
import { madeUpRoster } from '../../../support/made-up-roster.ts';

const MEMBERS = 900;
const STRANGERS = 20;
/** Stands where others have a person's number: the line is a heading, neither a member nor a stranger. */
const HEADING = -1;

type Figures = {
  readonly lines: number;
  readonly matched: number;
  readonly wrong: number;
  readonly asked: number;
  readonly strangers: number;
  readonly found: number;
};

type List = (
  random: SeededRandom,
  everybody: readonly MadeUpPerson[],
  members: readonly MadeUpPerson[],
) => readonly MadeUpLine[];

const measure = (seed: number, list: List): Figures => {
  const school = madeUpSchool(seed);
  const random = seededRandom(seed + 1000);
  const everybody = [...school.staff, ...school.students, ...school.guardians];
  const pasted = list(random, everybody, random.shuffled(everybody).slice(0, MEMBERS));
  const known = new Set(school.classes.map(({ label }) => classKey(label)));
  const lines = pasted.map(({ text }, index) => ({ line: index + 1, text }));
  const found = reconcile(lines, madeUpRoster(school), (key) => known.has(key));
  const truth = (line: number): number | null => pasted[line - 1]?.personNumber ?? null;
  const right = found.matched.filter(({ line, personId }) => String(truth(line)) === personId).length;
  return {
    lines: pasted.filter(({ personNumber }) => personNumber !== null && personNumber !== HEADING).length,
    matched: right,
    wrong: found.matched.length - right,
    asked: found.ambiguous.filter(({ line }) => truth(line) === null).length,
    strangers: pasted.filter(({ personNumber }) => personNumber === null).length,
    found: found.strangers.filter(({ line }) => truth(line) === null).length,
  };
};

/** The figures of all seeds together, printed: they are what the program promises. */
const measureAll = (name: string, seeds: number, list: List): Figures => {
  const figures = Array.from({ length: seeds }, (_, seed) => measure(seed + 1, list));
  const sum = (pick: (figure: Figures) => number): number =>
    figures.reduce((total, figure) => total + pick(figure), 0);
  const all = {
    lines: sum(({ lines }) => lines),
    matched: sum(({ matched }) => matched),
    wrong: sum(({ wrong }) => wrong),
    asked: sum(({ asked }) => asked),
    strangers: sum(({ strangers }) => strangers),
    found: sum(({ found }) => found),
  };
  const share =
    all.lines === 0
      ? ''
      : `${((all.matched / all.lines) * 100).toFixed(2)} % of the members matched without asking, `;
  const strangers =
    all.strangers === 0 ? '' : `; of ${all.strangers} strangers ${all.found} found, ${all.asked} asked about`;
  console.log(`reconciling ${seeds} lists, ${name}: ${share}${all.wrong} lines matched wrongly${strangers}`);
  return all;
};

/** As teachers hand their lists in: class after class under its heading, staff and guardians at the end. */
const membersByClass = (random: SeededRandom, members: readonly MadeUpPerson[]): readonly MadeUpLine[] => {
  const placeOf = ({ category, classLabel }: MadeUpPerson): string =>
    category === 'student' ? (classLabel ?? '') : category === 'staff' ? 'Учителя' : 'Родители';
  return [...Map.groupBy(members, placeOf)].flatMap(([place, people]) => [
    { text: place, personNumber: HEADING },
    ...people.map(({ name, number }) => ({ text: typedInHaste(random, name), personNumber: number })),
  ]);
};

const LIST_SEEDS = 40;
const SHARE = 0.97;

describe('900 members and 20 strangers', () => {
  it('with typos, swapped order and Latin spelling', () => {
    const figures = measureAll('names as made up', LIST_SEEDS, (random, everybody, members) =>
      pickLines(random, everybody, members, STRANGERS, { latin: 0.15, typo: 0.3 }),
    );
    expect(figures.wrong).toBe(0);
    expect(figures.found + figures.asked).toBe(figures.strangers);
    expect(figures.found / figures.strangers).toBeGreaterThan(0.99);
    expect(figures.matched / figures.lines).toBeGreaterThanOrEqual(SHARE);
  });

  it('as another hand misspells them', () => {
    const figures = measureAll('names typed in haste', LIST_SEEDS / 4, (random, _everybody, members) =>
      membersByClass(random, members),
    );
    expect(figures.wrong).toBe(0);
    expect(figures.matched / figures.lines).toBeGreaterThanOrEqual(SHARE);
  });
});

const realSurnames = [...Object.values(commonSurnames).flat(), ...rarerSurnames];
const spelled = (surname: string): string => surname.toLowerCase().replaceAll('ё', 'е');
const hasGenders = /(?:ов|[её]в|ин)а?$/;
const firstLetters = [...'БВГДЗКЛМНПРСТФХЧШ'];

/** Surnames of other families a letter away from one: real ones, and such as may be: Шубкин, Лубин beside Шубин. */
const surnamesBeside = (random: SeededRandom, surname: string): readonly string[] => [
  ...realSurnames.filter(
    (other) => hasGenders.test(other) && distance(spelled(other), spelled(surname)) === 1,
  ),
  ...(/[аеиоуыя][бвджзлмнпрстчш](?:ов|ев|ин)$/.test(surname) ? [surname.replace(/(..)$/, 'к$1')] : []),
  ...(/^[бвгдзклмнпрстфхчш][аеиоуыя]/i.test(surname) ? [random.pick(firstLetters) + surname.slice(1)] : []),
];

/** People with a member's given name, but of other families whose name is one letter away. */
const strangersBeside = (
  random: SeededRandom,
  everybody: readonly MadeUpPerson[],
  { name, gender }: MadeUpPerson,
): readonly MadeUpLine[] => {
  if (!hasGenders.test(name.surname)) return [];
  const bare = gender === 'female' ? name.surname.replace(/а$/, '') : name.surname;
  return surnamesBeside(random, bare)
    .map((surname) => (gender === 'female' ? `${surname}а` : surname))
    .filter((surname) =>
      everybody.every(
        (other) =>
          other.name.givenName !== name.givenName || spelled(other.name.surname) !== spelled(surname),
      ),
    )
    .map((surname) => ({ text: `${surname} ${name.givenName}`, personNumber: null }));
};

it('matches nobody whose surname is another one by a single letter', () => {
  const figures = measureAll('strangers beside a surname', 2, (random, everybody, members) =>
    members.flatMap((member) => strangersBeside(random, everybody, member)),
  );
  expect(figures.strangers).toBeGreaterThan(1900);
  expect(figures.wrong).toBe(0);
});
