import type { PersonName } from '../domain/organisation/organisation.ts';
import { latinSchemes, latinSpelling } from './latin-spelling.ts';
import type { SeededRandom } from './seeded-random.ts';

const letters = [...'абвгдежзиклмнопрстуфхцчшыэюя'];
const SHORTEST_WORD_WITH_TYPO = 5;

/** One slip of the finger: a letter lost, doubled, replaced, or two swapped; never in the first letter's place. */
const withTypo = (random: SeededRandom, word: string): string => {
  if (word.length < SHORTEST_WORD_WITH_TYPO) return word;
  const at = 1 + random.below(word.length - 2);
  const [head, letter, next, tail] = [
    word.slice(0, at),
    word.charAt(at),
    word.charAt(at + 1),
    word.slice(at + 2),
  ];
  const slips = [
    `${head}${next}${tail}`,
    `${head}${letter}${letter}${next}${tail}`,
    `${head}${random.pick(letters)}${next}${tail}`,
    `${head}${next}${letter}${tail}`,
  ];
  return random.pick(slips);
};

const orders: readonly ((name: PersonName) => string)[] = [
  ({ surname, givenName }) => `${givenName} ${surname}`,
  ({ surname, givenName }) => `${surname} ${givenName}`,
  ({ surname, givenName, patronymic }) => `${surname} ${givenName} ${patronymic}`,
  ({ surname, givenName, patronymic }) => `${givenName} ${patronymic} ${surname}`,
];

export type TypingHabits = {
  /** Shares of the names that are spelled in Latin letters, and of those with a typo. */
  readonly latin: number;
  readonly typo: number;
};

/** A name as people type their own on the platform. */
export const nameAsTyped = (random: SeededRandom, name: PersonName, habits: TypingHabits): string => {
  const plain = random.pick(orders)(name).trim();
  const dotless = random.chance(0.6) ? plain.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : plain;
  if (random.chance(habits.latin)) return latinSpelling(dotless, random.pick(latinSchemes));
  if (!random.chance(habits.typo)) return random.chance(0.05) ? dotless.toLowerCase() : dotless;
  const words = dotless.split(' ');
  const at = random.below(words.length);
  return words.map((word, index) => (index === at ? withTypo(random, word) : word)).join(' ');
};
