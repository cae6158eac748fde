import { hasLatin } from '../domain/values/alphabet.ts';
import { jointsOf, knownNames, withoutSigns } from './known-names.ts';
import type { NameWord } from './pasted-line.ts';

const surnameEnding = /(?:[еио]ва?|[иы]на?|[сц]к(?:ий|ой|ая)|енко|[ую]к|[иы]х|ян|янц|дзе|швили)$/;
const LONGEST_ENDING = 3;
/** So long a surname has few neighbours: one letter changed in its stem makes no other. */
const LONG = 9;

/** What is left of two words when all that they share at the beginning and at the end is taken off. */
const difference = (typed: string, meant: string) => {
  let from = 0;
  while (from < typed.length && typed.charAt(from) === meant.charAt(from)) from += 1;
  let tail = 0;
  const most = Math.min(typed.length, meant.length) - from;
  while (tail < most && typed.at(-1 - tail) === meant.at(-1 - tail)) tail += 1;
  return {
    from,
    tail,
    put: typed.slice(from, typed.length - tail),
    out: meant.slice(from, meant.length - tail),
  };
};

const isDoubling = (word: string, at: number, letter: string): boolean =>
  word.charAt(at - 1) === letter || word.charAt(at + 1) === letter;

/**
 * Whether the one difference between two words is a slip of the hand: letters swapped or doubled, or what stands
 * there is no name. Where it could be one, it may be another family's: Шубкина is no misspelt Шубина.
 */
export const isSlipOfHand = (kind: 'surname' | 'givenName', typed: NameWord, meant: NameWord): boolean => {
  const bySound = hasLatin(typed.plain);
  const [word, name] = bySound
    ? [typed.key, meant.key]
    : [withoutSigns(typed.plain), withoutSigns(meant.plain)];
  const { from, tail, put, out } = difference(word, name);
  if (put.length === 2 && put.charAt(0) === out.charAt(1) && put.charAt(1) === out.charAt(0)) return true;
  if (put.length === 1 && out === '' && isDoubling(word, from, put)) return true;
  if (out.length === 1 && put === '' && isDoubling(name, from, out)) return true;
  const { surnameJoints, givenNameJoints } = knownNames();
  const joints = kind === 'surname' ? surnameJoints : givenNameJoints;
  // Волхов can be said as surnames are, Волвков cannot. What both words have, the name itself allows.
  const own = new Set(jointsOf(name));
  const known = joints[bySound ? 'sounds' : 'letters'];
  if (jointsOf(word).some((joint) => !own.has(joint) && !known.has(joint))) return true;
  if (from === 0) return false;
  if (surnameEnding.test(name) && !surnameEnding.test(word)) return true;
  const stems = [word, name].map((one) => one.replace(/а$/, '').length);
  const inEnding = tail <= LONGEST_ENDING + Number(name.endsWith('а'));
  return Math.min(...stems) >= LONG && !inEnding;
};
