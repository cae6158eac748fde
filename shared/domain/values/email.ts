import { hasCyrillic, hasMixedAlphabets, isBlank, tidy, withLatinLookAlikes } from './alphabet.ts';
import { certain, doubted, nothingRead, type Reading } from './doubt.ts';

/** The first part of a host or an e-mail that mixes Latin and Cyrillic letters; null when none does. */
export const mixedPart = (address: string): string | null =>
  address.split(/[@./:\s]+/).find((part) => hasMixedAlphabets(part)) ?? null;

const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const domainPart = /^[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?$/u;

/** One address that any mail program can write to: Latin before the sign; a Cyrillic domain has a Latin form of its own. */
export const isEmail = (text: string): boolean => {
  const [local = '', domain = '', ...more] = text.split('@');
  const parts = domain.split('.');
  return (
    more.length === 0 &&
    localPart.test(local) &&
    parts.length > 1 &&
    parts.every((part) => domainPart.test(part)) &&
    mixedPart(domain) === null
  );
};

const shape = /^[^\s@,;:<>()[\]"]+@[^\s@,;:<>()[\]"]+$/;

const bare = (piece: string): string =>
  piece
    .replace(/^mailto:/i, '')
    .replace(/^.*<([^<>]+)>$/, '$1')
    .replace(/[.,;]+$/, '');

/** An address for mail: one with letters of two alphabets is dead, so it is left out with a suggestion. */
export const parseEmail = (text: string): Reading<string> => {
  const given = tidy(text);
  if (isBlank(given)) return nothingRead;
  const pieces = given
    .replace(/\s*@\s*/g, '@')
    .split(/[\s,;]+/)
    .map(bare)
    .filter((piece) => shape.test(piece));
  const [first, ...others] = pieces;
  if (first === undefined) return doubted<string>(null, { code: 'email-unreadable', text: given });
  if (!isEmail(first)) {
    const suggestion = withLatinLookAlikes(first);
    return suggestion !== first && isEmail(suggestion) && !hasCyrillic(suggestion)
      ? doubted<string>(null, { code: 'email-mixed-alphabet', text: first, suggestion })
      : doubted<string>(null, { code: 'email-unreadable', text: given });
  }
  if (others.length > 0)
    return doubted(first, { code: 'email-several', taken: first, others: others.join(', ') });
  return certain(first);
};
