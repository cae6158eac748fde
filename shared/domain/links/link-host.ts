import { distance } from 'fastest-levenshtein';
import { hasLatin, withLatinLookAlikes } from '../values/alphabet.ts';
import type { LinkDoubt } from './link-doubt.ts';

/** An address in its parts; nothing in them is decoded or changed but the host's letter case. */
export type AddressParts = {
  /** '' where the address begins with its host. */
  readonly scheme: string;
  readonly host: string;
  /** '' for the usual one. */
  readonly port: string;
  /** Everything after the host, exactly as given. */
  readonly rest: string;
};

/** Hosts that fraud likes to imitate. */
const imitated = ['max.ru', 'sferum.ru', 'vk.me', 'vk.cc', 'clck.ru'];
/** A host of five letters has honest neighbours one letter away. */
const SHORTEST_HOST_WITH_TYPO = 6;

const form = /^(?:(https?):\/\/)?([^/?#\s]+)(.*)$/is;

/** The parts of an address, or null where there is no host. */
export const addressParts = (address: string): AddressParts | null => {
  const match = form.exec(address);
  if (!match) return null;
  const [, scheme = '', authority = '', rest = ''] = match;
  // Whatever stands before «@» is a name to sign in with: the host comes after it.
  const [, named = '', port = ''] =
    /^(.*?)\.?(?::(\d*))?$/s.exec(authority.slice(authority.lastIndexOf('@') + 1)) ?? [];
  const host = named.toLowerCase();
  return host === '' ? null : { scheme: scheme.toLowerCase(), host, port: port === '443' ? '' : port, rest };
};

/** `max.ru` in `https://max.ru@example.org/`: a name to sign in with, put before the host to be taken for it. */
const nameBeforeHost = (address: string): string | null => {
  const [, , authority = ''] = form.exec(address) ?? [];
  return authority.includes('@') ? authority.slice(0, authority.lastIndexOf('@')) : null;
};

/** What is wrong with an address that puts a name before its host. */
export const nameError = (address: string, host: string): LinkDoubt | null => {
  const name = nameBeforeHost(address);
  if (name === null) return null;
  const real = imitated.find((known) => name.includes(known));
  return real === undefined
    ? { code: 'link-name-before-host', host, name }
    : { code: 'link-lookalike-host', host, real };
};

export const bareHost = (host: string): string => host.replace(/^www\./, '');

const foreignLetter = (text: string): string => /[^\p{ASCII}]/u.exec(text)?.[0] ?? '';

/** The Latin host that letters of two alphabets were to show; the small Cyrillic «м» is like a Latin one too. */
const latinHost = (host: string): string => withLatinLookAlikes(host).replaceAll('м', 'm');

/** Letters of two alphabets in one host: no zone gives out such names. */
const mixedAlphabet = (host: string): LinkDoubt | null => {
  const letter = foreignLetter(host);
  if (letter === '' || !hasLatin(host)) return null;
  const meant = latinHost(host);
  return {
    code: 'link-mixed-alphabet',
    host,
    letter,
    suggestion: imitated.includes(bareHost(meant)) ? meant : '',
  };
};

/** Signs that look like others in small print. */
const asRead = (host: string): string => host.replaceAll('rn', 'm').replaceAll('0', 'o').replaceAll('1', 'l');

/** The platform's own name among the words of another host: `sferum-school.ru`, `max.com`. */
const borrowsName = (host: string, real: string): boolean =>
  real.endsWith('.ru') && host.split(/[.-]/).includes(real.replace(/\.ru$/, ''));

const imitates = (host: string, real: string): boolean => {
  if (host === real || host.endsWith(`.${real}`)) return false;
  const [dashed, escaped] = [real.replace('.', '-'), real.replace('.', '\\.')];
  if (new RegExp(`(?:^|[.-])(?:${escaped}[.-]|${dashed}(?:[.-]|$))`).test(host)) return true;
  const read = asRead(host);
  if (read === real || borrowsName(host, real) || borrowsName(read, real)) return true;
  return real.length >= SHORTEST_HOST_WITH_TYPO && distance(host, real) === 1;
};

/** `xn--…`: letters of another alphabet beside Latin ones, in their encoded form. */
const hidesLetters = (host: string): boolean => {
  const labels = host.split('.');
  const encoded = labels.filter((label) => label.startsWith('xn--'));
  if (encoded.length === 0) return false;
  const latinZone = !labels.at(-1)?.startsWith('xn--');
  return latinZone || encoded.some((label) => /^xn--.*[a-z].*-/.test(label));
};

/** What is wrong with a host; hosts that the organisation allows are never taken for an imitation. */
export const hostError = (host: string, allowedHosts: readonly string[]): LinkDoubt | null => {
  const mixed = mixedAlphabet(host);
  if (mixed) return mixed;
  const bare = bareHost(host);
  if (allowedHosts.includes(host) || allowedHosts.includes(bare)) return null;
  if (hidesLetters(bare)) return { code: 'link-encoded-host', host };
  const real = imitated.find((known) => imitates(bare, known));
  return real === undefined ? null : { code: 'link-lookalike-host', host, real };
};
