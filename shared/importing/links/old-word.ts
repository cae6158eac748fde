import { findAddresses } from './find-addresses.ts';

const oldWord =
  /(?<!\p{L})(?:не\s*действ(?:ует|ительн\p{L}*)|не\s+работает|нерабоч\p{L}*|стар(?:ая|ый|ую|ой|ые)|прошлогодн\p{L}*|устарел\p{L}*|отключен\p{L}*|аннулирован\p{L}*)(?!\p{L})/iu;

/** A word beside an address that says that it is in force no more; null where there is none. */
export const oldWordIn = (text: string): string | null => {
  const words = findAddresses(text).reduce((rest, { address }) => rest.replace(address, ' '), text);
  return oldWord.exec(words)?.[0] ?? null;
};
