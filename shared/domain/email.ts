import { hasCyrillic, hasMixedAlphabets, isBlank, tidy, withLatinLookAlikes } from './alphabet.ts';
import { certain, doubted, nothingRead, type Reading } from './doubt.ts';

const address = /^[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]".]+(?:\.[^\s@,;:<>()[\]".]+)+$/;

const bare = (piece: string): string =>
  piece
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/[.,;]+$/, '');

/** An address for mail: one with letters of two alphabets is dead, so it is left out with a suggestion (domain.md §1). */
export const parseEmail = (text: string): Reading<string> => {
  const given = tidy(text);
  if (isBlank(given)) return nothingRead;
  const pieces = given
    .replace(/\s*@\s*/g, '@')
    .split(/[\s,;]+/)
    .map(bare)
    .filter((piece) => address.test(piece));
  const [first, ...others] = pieces;
  if (first === undefined) return doubted<string>(null, { code: 'email-unreadable', text: given });
  if (hasMixedAlphabets(first)) {
    const suggestion = withLatinLookAlikes(first);
    return hasCyrillic(suggestion)
      ? doubted<string>(null, { code: 'email-unreadable', text: given })
      : doubted<string>(null, { code: 'email-mixed-alphabet', text: first, suggestion });
  }
  if (others.length > 0)
    return doubted(first, { code: 'email-several', taken: first, others: others.join(', ') });
  return certain(first);
};
