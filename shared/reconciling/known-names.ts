import { hasLatin } from '../domain/values/alphabet.ts';
import { commonGivenNames } from '../text/words/given-names.ts';
import { rarerGivenNames } from '../text/words/rarer-given-names.ts';
import { rarerSurnames } from '../text/words/rarer-surnames.ts';
import { fullNamesOfShort } from '../text/words/short-names.ts';
import { commonSurnames, feminineSurname } from '../text/words/surnames.ts';
import type { NameWord } from './pasted-line.ts';
import { plainWord, soundKey } from './sound-key.ts';

/** Words by their letters, as `NameWord.plain`, and by their sound. */
type WordSet = { readonly letters: ReadonlySet<string>; readonly sounds: ReadonlySet<string> };

export const wordSet = (words: readonly NameWord[]): WordSet => ({
  letters: new Set(words.map(({ plain }) => plain)),
  sounds: new Set(words.map(({ key }) => key)),
});

/** A Latin word is known by its sound; a Cyrillic one by its letters, for a slip may sound like another name. */
export const isAmong = ({ letters, sounds }: WordSet, { plain, key }: NameWord): boolean =>
  hasLatin(plain) ? sounds.has(key) : letters.has(plain);

const nameWords = (names: readonly string[]): readonly NameWord[] =>
  names.map((name) => ({ plain: plainWord(name), key: soundKey(name) }));

const inBothGenders = (surnames: readonly string[]): readonly NameWord[] =>
  nameWords(surnames.flatMap((surname) => [surname, feminineSurname(surname)]));

const readKnownNames = () => {
  const common = inBothGenders(Object.values(commonSurnames).flat());
  const rarer = inBothGenders(rarerSurnames);
  const commonGiven = nameWords([
    ...Object.values(commonGivenNames).flatMap(({ male, female }) => [...male, ...female]),
    ...fullNamesOfShort.keys(),
  ]);
  const rarerGiven = nameWords(rarerGivenNames);
  return {
    surnames: wordSet(common),
    rarerSurnames: wordSet(rarer),
    givenNames: wordSet(commonGiven),
    rarerGivenNames: wordSet(rarerGiven),
    surnameJoints: jointSet([...common, ...rarer]),
    givenNameJoints: jointSet([...commonGiven, ...rarerGiven]),
  };
};

/** The signs say nothing of whose name it is: Григорьев, Григорев. */
export const withoutSigns = (word: string): string => word.replace(/[ьъ]/g, '');

/**
 * Where sounds meet in a word: consonants beside one another, vowels beside one another with the letter after them;
 * marks stand where the word begins and ends. Троицкий: `^тр`, `оиц`, `цк`, `ий$`.
 */
export const jointsOf = (word: string): readonly string[] =>
  Array.from(
    `^${word}$`.matchAll(/[^аеиоуыэюя]{2,}|[аеиоуыэюя]{2,}(?=(.))/g),
    ([run, next = '']) => run + next,
  );

const jointSet = (words: readonly NameWord[]): WordSet => ({
  letters: new Set(words.flatMap(({ plain }) => jointsOf(withoutSigns(plain)))),
  sounds: new Set(words.flatMap(({ key }) => jointsOf(key))),
});

let known: ReturnType<typeof readKnownNames> | null = null;

/** The names that the program knows by itself, made ready when the first list comes. */
export const knownNames = (): ReturnType<typeof readKnownNames> => {
  known ??= readKnownNames();
  return known;
};
