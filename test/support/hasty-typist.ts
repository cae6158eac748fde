import type { PersonName } from '../../shared/domain/organisation/organisation.ts';
import type { SeededRandom } from '../../shared/made-up/seeded-random.ts';

const keyboard = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю'];

const neighbourOf = (random: SeededRandom, letter: string): string => {
  const row = keyboard.find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  const near = [row.charAt(at - 1), row.charAt(at + 1)].filter((key) => key !== '');
  return near.length > 0 ? random.pick(near) : letter;
};

/** One slip of the hand anywhere but in the first letter: a letter lost, doubled, swapped or missed by one key. */
const misspelt = (random: SeededRandom, word: string): string => {
  if (word.length < 4) return word;
  const at = 1 + random.below(word.length - 1);
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  return random.pick([
    `${before}${after}`,
    `${before}${letter}${letter}${after}`,
    `${before.slice(0, -1)}${letter}${before.slice(-1)}${after}`,
    `${before}${neighbourOf(random, letter)}${after}`,
  ]);
};

const latinLetters: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [...'абвгдезийклмнопрстуфыэ'].map((letter, at) => [letter, 'abvgdeziiklmnoprstufye'.charAt(at)]),
  ),
  ...{ ё: 'e', ж: 'zh', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ю: 'yu', я: 'ya', ь: '', ъ: '' },
};

const inLatin = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => {
    const latin = latinLetters[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  });

const orders: readonly ((name: PersonName) => string)[] = [
  ({ surname, givenName }) => `${surname} ${givenName}`,
  ({ surname, givenName }) => `${givenName} ${surname}`,
  ({ surname, givenName, patronymic }) => `${surname} ${givenName} ${patronymic}`.trim(),
];

/** A name as a teacher writes it down in haste; of those with a typo every part may have it. */
export const typedInHaste = (random: SeededRandom, name: PersonName): string => {
  const text = random.pick(orders)(name);
  const dotless = random.chance(0.7) ? text.replaceAll('ё', 'е').replaceAll('Ё', 'Е') : text;
  if (random.chance(0.1)) return inLatin(dotless);
  if (!random.chance(0.25)) return random.chance(0.1) ? dotless.toUpperCase() : dotless;
  const words = dotless.split(' ');
  const at = random.below(words.length);
  return words.map((word, index) => (index === at ? misspelt(random, word) : word)).join(' ');
};
