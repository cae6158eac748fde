import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import petrovich from 'petrovich';
import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import type { Gender } from './grammar.ts';

export type NamePart = 'surname' | 'givenName' | 'patronymic';

const lvovich = { surname: inclineLastname, givenName: inclineFirstname, patronymic: inclineMiddlename };
const petrovichPart = { surname: 'last', givenName: 'first', patronymic: 'middle' } as const;

const withLetterYo = (word: string, answer: string): string =>
  // The engines' rules know few words with ё: they are asked with е, and the letter is put back.
  [...answer].map((letter, at) => (letter === 'е' && word[at] === 'ё' ? 'ё' : letter)).join('');

/** What the two engines say; they share a part of their rules, so their agreement is no proof. */
export const engineOpinions = (
  word: string,
  part: NamePart,
  gender: Gender,
  grammaticalCase: GrammaticalCase,
): readonly [string, string] => {
  const plain = word.replaceAll('ё', 'е');
  return [
    withLetterYo(word, lvovich[part](plain, grammaticalCase, gender)),
    withLetterYo(word, petrovich[gender][petrovichPart[part]][grammaticalCase](plain)),
  ];
};
