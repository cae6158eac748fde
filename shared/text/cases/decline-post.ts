import type { GrammaticalCase } from '../../domain/names/name-cases.ts';
import { tidy } from '../../domain/values/alphabet.ts';
import { type Declined, guessed, joined, sure } from './grammar.ts';
import { isPostNoun } from './post-words.ts';
import { femaleAdjective, maleAdjective, maleNoun, onA } from './rule.ts';

/** Posts that begin with these never change: «и. о. директора», «врио директора». */
const unchangedBeginning = /^(?:(?:вр\.\s?)?и\.\s?о\.|врио|ио)(?=\s|$)/i;

/** «Временно исполняющий»: an adverb before the head stays. */
const isAdverb = (word: string): boolean => /^(?:временно|постоянно)$/i.test(word);

const looksAdjective = (word: string): boolean => /(?:ый|ий|ой|ая|яя)$/.test(word);

/** Soft instrumental where the stress stands on the stem: «завучем», against «врачом». */
const stressedOnEnding = /^(?:врач|.*ач)$/;

const declineNoun = (word: string, grammaticalCase: GrammaticalCase): string => {
  if (/(?:ая|яя)$/.test(word)) return femaleAdjective(word, grammaticalCase);
  if (/(?:ый|ий)$/.test(word)) return maleAdjective(word, grammaticalCase);
  if (/[ая]$/.test(word)) return onA(word, grammaticalCase);
  return maleNoun(word, grammaticalCase, stressedOnEnding.test(word));
};

const declineHead = (word: string, grammaticalCase: GrammaticalCase): Declined => {
  const parts = word.split('-').map((part) => {
    const declined = sameCapital(part, declineNoun(part.toLowerCase(), grammaticalCase));
    return isPostNoun(part) ? sure(declined) : guessed(declined, part);
  });
  return joined(parts, '-');
};

const declineAdjective = (word: string, grammaticalCase: GrammaticalCase): string => {
  const lower = word.toLowerCase();
  const decline = /(?:ая|яя)$/.test(lower) ? femaleAdjective : maleAdjective;
  return sameCapital(word, decline(lower, grammaticalCase));
};

const sameCapital = (original: string, declined: string): string => original.charAt(0) + declined.slice(1);

const headsPost = (word: string): boolean => isPostNoun(word.split('-')[0] ?? '');

/** The head noun and the adjectives before it decline; what depends on the noun stays. */
const declineOne = (post: string, grammaticalCase: GrammaticalCase): Declined => {
  if (post === '' || unchangedBeginning.test(post)) return sure(post);
  const words = post.split(' ');
  const head = words.findIndex((word, index) => {
    const adjective = looksAdjective(word.toLowerCase());
    // «Дежурный» is a post of its own, but not in «дежурный администратор».
    if (headsPost(word)) return !(adjective && headsPost(words[index + 1] ?? ''));
    return !(adjective || isAdverb(word));
  });
  const at = head === -1 ? words.length - 1 : head;
  return joined(
    words.map((word, index) => {
      if (index > at) return sure(word);
      if (index === at) return declineHead(word, grammaticalCase);
      return sure(isAdverb(word) ? word : declineAdjective(word, grammaticalCase));
    }),
    ' ',
  );
};

/**
 * A post in a case: «заместителя директора по учебно-воспитательной работе».
 * Posts joined by a comma decline one by one; an unknown noun is declined by its ending and marked as a guess.
 */
export const declinePost = (post: string, grammaticalCase: GrammaticalCase): Declined => {
  const posts = tidy(post).split(/,\s*/);
  const [first = '', ...others] = posts;
  return joined(
    [
      declineOne(first, grammaticalCase),
      ...others.map((each) =>
        // After a comma may stand a second post, or more words of the first one.
        isPostNoun(each.split(/[\s-]/)[0] ?? '') || looksAdjective(each.split(' ')[0] ?? '')
          ? declineOne(each, grammaticalCase)
          : sure(each),
      ),
    ],
    ', ',
  );
};

/** A post inside a sentence: «Директор» becomes «директор», «МХК» stays. */
export const postInSentence = (post: string): string =>
  /^\p{Lu}\p{Ll}/u.test(post) ? post.charAt(0).toLowerCase() + post.slice(1) : post;

/** A post that opens a line. */
export const postOnItsOwn = (post: string): string => post.charAt(0).toUpperCase() + post.slice(1);
