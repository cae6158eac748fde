import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { quoted } from '../words/quote.ts';

const questions: Readonly<Record<GrammaticalCase, string>> = {
  genitive: 'родительном',
  dative: 'дательном',
  accusative: 'винительном',
  instrumental: 'творительном',
};

/** Names the word that the user should look at before signing. */
export const doubtfulWordSentence = (
  word: string,
  grammaticalCase: GrammaticalCase,
  used: string,
  others: readonly string[],
): string =>
  `Проверьте в документах слово ${quoted(word)} в ${questions[grammaticalCase]} падеже: написано ${quoted(used)}, возможно ${others.map(quoted).join(' или ')}.`;
