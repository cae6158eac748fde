import { fullName } from '../domain/people/person.ts';
import { adultName, pickFamilyName, pickGivenName } from './made-up-names.ts';
import type { MadeUpLine, MadeUpPerson } from './made-up-person.ts';
import { nameAsTyped, type TypingHabits } from './name-as-typed.ts';
import type { SeededRandom } from './seeded-random.ts';

const usualHabits: TypingHabits = { latin: 0.08, typo: 0.08 };

const roleWords = { staff: 'учитель', student: 'ученик', guardian: 'родитель' } as const;

/** What the platform or the copying hand leaves beside a name. */
const withSurroundings = (random: SeededRandom, name: string, person: MadeUpPerson | null): string => {
  const fraction = random.fraction();
  if (fraction < 0.55) return name;
  if (fraction < 0.63) return `${name} был(а) в сети 12 минут назад`;
  if (fraction < 0.7) return `🌸 ${name}`;
  if (fraction < 0.75 && person?.category !== 'student') return `${name} (администратор)`;
  if (fraction < 0.88 && person) return `${name}, ${roleWords[person.category]}`;
  return person?.category === 'student' ? `${name} – ${person.classLabel ?? ''}` : name;
};

/** Namesakes cannot be told apart by a bare name: for them the list gives what the platform shows beside it. */
const memberLine = (random: SeededRandom, person: MadeUpPerson, habits: TypingHabits): MadeUpLine => ({
  text: withSurroundings(random, nameAsTyped(random, person.name, habits), person),
  personNumber: person.number,
});

/** Somebody whom nobody at the school knows: the surname and the given name together are nobody's. */
const strangerLine = (
  random: SeededRandom,
  everybody: readonly MadeUpPerson[],
  habits: TypingHabits,
): MadeUpLine => {
  const gender = random.chance(0.5) ? 'male' : 'female';
  const family = pickFamilyName(random);
  const name = adultName(random, family, gender, pickGivenName(random, family.origin, gender));
  const known = everybody.some(
    (person) => person.name.surname === name.surname && person.name.givenName === name.givenName,
  );
  if (known || fullName(name).includes('-')) return strangerLine(random, everybody, habits);
  return { text: withSurroundings(random, nameAsTyped(random, name, habits), null), personNumber: null };
};

/** A list copied from the platform: those who joined and a few strangers, in no order. */
export const pickLines = (
  random: SeededRandom,
  everybody: readonly MadeUpPerson[],
  joined: readonly MadeUpPerson[],
  strangers: number,
  habits: TypingHabits = usualHabits,
): readonly MadeUpLine[] =>
  random.shuffled([
    ...joined.map((person) => memberLine(random, person, habits)),
    ...Array.from({ length: strangers }, () => strangerLine(random, everybody, { latin: 0.1, typo: 0 })),
  ]);
