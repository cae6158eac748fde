import { addDays, type Day, daysBetween } from '../domain/values/calendar.ts';
import type { ClassSlot } from './made-up-classes.ts';
import { type FamilyName, pickFamilyName, pickGivenName } from './made-up-names.ts';
import type { Gender } from './patronymic.ts';
import type { SeededRandom } from './seeded-random.ts';

type Child = {
  readonly slot: ClassSlot;
  readonly gender: Gender;
  readonly givenName: string;
  readonly birthDate: Day;
};

export type Family = { readonly name: FamilyName; readonly children: readonly Child[] };

/** The calendar year in which the made-up school year begins. */
export const SCHOOL_YEAR_START = 2026;

/** A child enters the first class at the age of 6½ to 8. */
const pickBirthDate = (random: SeededRandom, parallel: number): Day => {
  const year = SCHOOL_YEAR_START - 6 - parallel;
  const first = `${year - 1}-11-01`;
  return addDays(first, random.below(daysBetween(first, `${year}-12-20`)));
};

const pickChild = (random: SeededRandom, slot: ClassSlot, name: FamilyName, elder?: Child): Child => {
  const gender: Gender = random.chance(0.5) ? 'male' : 'female';
  let givenName = pickGivenName(random, name.origin, gender);
  while (givenName === elder?.givenName) givenName = pickGivenName(random, name.origin, gender);
  const twin = elder?.slot.parallel === slot.parallel;
  return {
    slot,
    gender,
    givenName,
    birthDate: twin ? elder.birthDate : pickBirthDate(random, slot.parallel),
  };
};

const pickFamily = (random: SeededRandom, slots: readonly ClassSlot[]): Family => {
  const name = pickFamilyName(random);
  const children: Child[] = [];
  for (const slot of slots) children.push(pickChild(random, slot, name, children.at(-1)));
  return { name, children };
};

const familySizes = (random: SeededRandom): number => {
  const fraction = random.fraction();
  if (fraction < 0.75) return 1;
  return fraction < 0.97 ? 2 : 3;
};

/** Gives an only child the name of another one: a namesake, told apart by the birth date alone. */
const asNamesake = (random: SeededRandom, family: Family, other: Family): Family => {
  const [child] = family.children;
  const [model] = other.children;
  if (!child || !model) return family;
  let birthDate = pickBirthDate(random, child.slot.parallel);
  while (birthDate === model.birthDate) birthDate = pickBirthDate(random, child.slot.parallel);
  return {
    name: other.name,
    children: [{ ...child, gender: model.gender, givenName: model.givenName, birthDate }],
  };
};

/** Plants `count` pairs of namesakes in one class and as many over different classes. */
const withNamesakes = (
  random: SeededRandom,
  families: readonly Family[],
  count: number,
): readonly Family[] => {
  const next = [...families];
  const used = new Set<number>();
  const plant = (fits: (one: Child, other: Child) => boolean): void => {
    for (let index = 0; index < next.length; index++) {
      const family = next[index];
      const child = family?.children.length === 1 && !used.has(index) ? family.children[0] : undefined;
      if (!family || !child) continue;
      const twin = next.findIndex(
        ({ children: [only, ...more] }, at) =>
          at > index && !used.has(at) && only !== undefined && more.length === 0 && fits(child, only),
      );
      const found = next[twin];
      if (!found) continue;
      next[twin] = asNamesake(random, found, family);
      used.add(index).add(twin);
      return;
    }
  };
  for (let pair = 0; pair < count; pair++) {
    plant((one, other) => one.slot.label === other.slot.label);
    plant((one, other) => one.slot.label !== other.slot.label);
  }
  return next;
};

/** Families whose children fill every seat of the classes. */
export const pickFamilies = (random: SeededRandom, classes: readonly ClassSlot[]): readonly Family[] => {
  const seats = random.shuffled(classes.flatMap((slot) => Array.from({ length: slot.seats }, () => slot)));
  const families: Family[] = [];
  let taken = 0;
  while (taken < seats.length) {
    const size = familySizes(random);
    families.push(pickFamily(random, seats.slice(taken, taken + size)));
    taken += size;
  }
  return withNamesakes(random, families, Math.max(1, Math.round(seats.length / 300)));
};
