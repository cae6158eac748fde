import type { PersonName } from '../domain/organisation/organisation.ts';
import { latinSpelling } from './latin-spelling.ts';

/** A number that looks real and is nobody's: +7 900 000-xx-xx, mixed so that neighbours differ. */
export const madeUpPhone = (number: number): string => {
  const block = Math.floor(number / 10_000);
  const mixed = ((number % 10_000) * 7919 + 1234) % 10_000;
  return `+7900${String(block).padStart(3, '0')}${String(mixed).padStart(4, '0')}`;
};

export const madeUpEmail = ({ surname, givenName }: PersonName, number: number): string => {
  const latin = latinSpelling(`${givenName.charAt(0)}.${surname}`, 'passport').toLowerCase();
  return `${latin.replace(/[^a-z.-]/g, '')}${number}@example.org`;
};
