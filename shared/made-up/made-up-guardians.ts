import { madeUpEmail, madeUpPhone } from './made-up-contacts.ts';
import type { Family } from './made-up-families.ts';
import { adultName, pickFamilyName, pickGivenName } from './made-up-names.ts';
import type { MadeUpPerson } from './made-up-person.ts';
import type { Gender } from './patronymic.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A family's children as they were numbered through the school. */
export type NumberedFamily = { readonly family: Family; readonly childNumbers: readonly number[] };

const guardian = (
  random: SeededRandom,
  { family, childNumbers }: NumberedFamily,
  gender: Gender,
  number: number,
): MadeUpPerson => {
  const ownFather = gender === 'male' && random.chance(0.85);
  // A mother may have kept her surname; a man who is not the father has his own.
  const sameSurname = gender === 'male' ? ownFather : random.chance(0.8);
  const base = sameSurname ? family.name : pickFamilyName(random);
  const givenName = ownFather ? family.name.fatherName : pickGivenName(random, base.origin, gender);
  const name = adultName(random, base, gender, givenName);
  return {
    number,
    name,
    gender,
    category: 'guardian',
    childNumbers,
    phone: madeUpPhone(number),
    ...(random.chance(0.6) ? { email: madeUpEmail(name, number) } : {}),
  };
};

/** One or two guardians for each family: as near to `size` as that allows. */
export const pickGuardians = (
  random: SeededRandom,
  families: readonly NumberedFamily[],
  size: number,
  firstNumber: number,
): readonly MadeUpPerson[] => {
  const pairs = new Set(random.shuffled(families).slice(0, Math.max(0, size - families.length)));
  const guardians: MadeUpPerson[] = [];
  for (const numbered of families) {
    const genders: readonly Gender[] = pairs.has(numbered)
      ? ['female', 'male']
      : [random.chance(0.9) ? 'female' : 'male'];
    for (const gender of genders)
      guardians.push(guardian(random, numbered, gender, firstNumber + guardians.length));
  }
  return guardians;
};
