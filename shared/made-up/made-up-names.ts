import type { PersonName } from '../domain/organisation/organisation.ts';
import { commonGivenNames, type NameOrigin } from '../text/words/given-names.ts';
import { commonSurnames, feminineSurname } from '../text/words/surnames.ts';
import { type Gender, patronymicOf } from './patronymic.ts';
import type { SeededRandom } from './seeded-random.ts';

/** What the members of a family have in common. */
export type FamilyName = {
  readonly origin: NameOrigin;
  /** In the masculine form. */
  readonly surname: string;
  readonly fatherName: string;
  /** The children bear no patronymic. */
  readonly bare: boolean;
};

const originShares: readonly (readonly [NameOrigin, number])[] = [
  ['russian', 0.74],
  ['ukrainian', 0.05],
  ['tatar', 0.07],
  ['caucasian', 0.06],
  ['armenian', 0.04],
  ['azerbaijani', 0.02],
  ['german', 0.02],
];

const pickOrigin = (random: SeededRandom): NameOrigin => {
  let left = random.fraction();
  for (const [origin, share] of originShares) {
    left -= share;
    if (left < 0) return origin;
  }
  return 'russian';
};

/** Families of these origins often take the names that are usual in Russia. */
const besideRussian: ReadonlySet<NameOrigin> = new Set(['ukrainian', 'german']);

export const pickGivenName = (random: SeededRandom, origin: NameOrigin, gender: Gender): string => {
  const russian = besideRussian.has(origin) && random.chance(0.6);
  return random.pick(commonGivenNames[russian ? 'russian' : origin][gender]);
};

/** Rarer surnames on the stems of common ones: half of a school's surnames stand in no list of common ones. */
const rarerForms: readonly ((surname: string) => string)[] = [
  (surname) => `${surname}ский`,
  (surname) => surname.replace(/[оеё]в$/, 'енков'),
  (surname) => surname.replace(/[оеё]в$/, 'ушкин'),
];

const pickSurname = (random: SeededRandom, origin: NameOrigin): string => {
  const picked = random.pick(commonSurnames[origin]);
  const rarer = origin === 'russian' && /(?<![аеиоуыэюяь])[ое]в$/.test(picked) && random.chance(0.6);
  const surname = rarer ? random.pick(rarerForms)(picked) : picked;
  const second = random.pick(commonSurnames.russian);
  return random.chance(0.03) && second !== surname ? `${surname}-${second}` : surname;
};

export const pickFamilyName = (random: SeededRandom): FamilyName => {
  const origin = pickOrigin(random);
  return {
    origin,
    surname: pickSurname(random, origin),
    fatherName: pickGivenName(random, origin, 'male'),
    bare: random.chance(origin === 'russian' ? 0.005 : 0.12),
  };
};

/** Typists leave out the dots of ё about half of the time. */
const typed = (random: SeededRandom, surname: string): string =>
  random.chance(0.5) ? surname.replaceAll('ё', 'е') : surname;

const surnameFor = (random: SeededRandom, surname: string, gender: Gender): string =>
  typed(random, gender === 'female' ? feminineSurname(surname) : surname);

export const childName = (
  random: SeededRandom,
  family: FamilyName,
  gender: Gender,
  givenName: string,
): PersonName => ({
  surname: surnameFor(random, family.surname, gender),
  givenName,
  patronymic: family.bare ? '' : patronymicOf(family.fatherName, gender, family.origin),
});

/** A grown-up with a family of their own: the surname is given, the rest is theirs. */
export const adultName = (
  random: SeededRandom,
  family: FamilyName,
  gender: Gender,
  givenName: string,
): PersonName => ({
  surname: surnameFor(random, family.surname, gender),
  givenName,
  patronymic: random.chance(0.02)
    ? ''
    : patronymicOf(pickGivenName(random, family.origin, 'male'), gender, family.origin),
});
