import { hasMixedAlphabets, withLatinLookAlikes } from './alphabet.ts';

/** What is wrong with the address of a service; with the address that was probably meant where it can be told. */
export type AddressFault =
  | { readonly code: 'missing' }
  | { readonly code: 'unreadable' }
  | { readonly code: 'mixed'; readonly suggestion: string };

const address = /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d{1,5})?(?:[/?#]\S*)?$/u;

const hostOf = (text: string): string => text.replace(/^https?:\/\//i, '').replace(/[/?#:].*$/, '');

/** Null for an address as people type it; «рф» and other domains in one alphabet are right. */
export const addressFault = (text: string): AddressFault | null => {
  const given = text.trim();
  if (given === '') return { code: 'missing' };
  if (!address.test(given)) return { code: 'unreadable' };
  const host = hostOf(given);
  return host.split('.').some(hasMixedAlphabets)
    ? { code: 'mixed', suggestion: given.replace(host, withLatinLookAlikes(host)) }
    : null;
};
