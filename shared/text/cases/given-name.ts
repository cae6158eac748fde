import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { type Gender, guessed, sure } from './grammar.ts';
import { endings, maleNoun, onA, type Ruled, strong, unchanged, weak, withEnding } from './rule.ts';

const maleStems: Readonly<Record<string, string>> = { пётр: 'петр', петр: 'петр', павел: 'павл', лев: 'льв' };

/** A given name in lower case, by the rules of grammar. */
export const ruledGivenName = (word: string, gender: Gender, grammaticalCase: GrammaticalCase): Ruled => {
  if (/[оеёэиыую]$/.test(word)) return unchanged(word);
  if (/[ая]$/.test(word)) return strong(sure(onA(word, grammaticalCase)));
  if (gender === 'male') {
    const stem = Object.hasOwn(maleStems, word) ? maleStems[word] : undefined;
    return stem === undefined
      ? weak(sure(maleNoun(word, grammaticalCase)))
      : strong(sure(maleNoun(stem, grammaticalCase)));
  }
  if (!/ь$/.test(word)) return unchanged(word);
  const declined = withEnding(word, 1, endings.softFemale, grammaticalCase);
  // Usage wavers with borrowed names: the rule declines Айгуль, many families do not.
  return /^(?:любовь|юдифь|руфь|нинель|рашель)$/.test(word)
    ? strong(sure(declined))
    : strong(guessed(declined, word));
};

const stressedOnEnding = /^(?:ильич|кузьмич|лукич|фомич)$/;

/** A patronymic in lower case; «Рустам оглы» and the like never change. */
export const ruledPatronymic = (word: string, _gender: Gender, grammaticalCase: GrammaticalCase): Ruled => {
  if (/ич$/.test(word)) return strong(sure(maleNoun(word, grammaticalCase, stressedOnEnding.test(word))));
  if (/на$/.test(word)) return strong(sure(onA(word, grammaticalCase)));
  if (/(?:оглы|оглу|улы|уулу|кызы|гызы|кизи)$/.test(word)) return unchanged(word);
  return weak(sure(word));
};
