import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

type Next = (limit: number) => number;

const repeated = (text: string, times: number): string => Array.from({ length: times }, () => text).join('');

/** What is put into a part of a zipped workbook: each a way in which files were made to hurt readers. */
const evils: readonly ((part: string, next: Next) => string)[] = [
  // deep XML
  (part, next) => {
    const depth = 1000 + next(60_000);
    return part.replace(
      /<(?:row|table:table-row)[ >]/,
      `${repeated('<x>', depth)}${repeated('</x>', depth)}$&`,
    );
  },
  // a bomb of one letter
  (part, next) => part.replace(/<t[ >][^<]*</, `<t>${'А'.repeat(1_000_000 * (1 + next(12)))}<`),
  // 16,000 columns
  (part, next) => {
    const cells = Array.from({ length: 14_000 + next(2384) }, () => '<c t="inlineStr"><is><t>А</t></is></c>');
    return part.replace('</row>', `${cells.join('')}</row>`);
  },
  (part, next) =>
    part.replaceAll(
      '</table:table-row>',
      () =>
        `<table:table-cell table:number-columns-repeated="${next(2_000_000)}"><text:p>А</text:p></table:table-cell></table:table-row>`,
    ),
  // formulas, whole and broken
  (part, next) =>
    part.replace(
      /<c [^>]*>/,
      (cell) =>
        `${cell}<f t="array" ref="A1:${'XFD1048576'.slice(0, next(11))}">${repeated('SUM(', next(5000))}1</f>`,
    ),
  (part, next) => part.replace(/ref="[^"]*"/, `ref="A1:${'ABCXFD'.charAt(next(6))}${next(99_999_999)}"`),
  // cells and rows far away
  (part, next) => part.replace(/ r="[A-Z]+\d+"/, ` r="XFD${next(1_048_577)}"`),
  (part, next) => part.replace(/<row r="\d+"/, `<row r="${next(2_147_483_647)}"`),
  // entities in entities
  (part) =>
    part.replace(/\?>/, '?><!DOCTYPE a [<!ENTITY a "аааааааааа"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'),
  // torn text
  (part, next) => part.slice(0, next(part.length)),
  (part, next) => {
    const at = next(part.length);
    return part.slice(0, at) + String.fromCharCode(next(65_536)) + part.slice(at + next(20));
  },
];

/** The archive with one or two of its parts spoiled from inside: the archive itself is whole. */
export const repackedMutant = (archive: Uint8Array, next: Next): Uint8Array => {
  const parts = { ...unzipSync(archive) };
  const names = Object.keys(parts);
  const sheets = names.filter((name) => /sheet\d*\.xml$|content\.xml$/.test(name));
  for (let times = 1 + next(2); times > 0; times--) {
    const name = (next(4) > 0 ? sheets[next(sheets.length)] : names[next(names.length)]) ?? '';
    const evil = evils[next(evils.length)];
    const part = parts[name];
    if (part && evil) parts[name] = strToU8(evil(strFromU8(part), next));
  }
  return zipSync(parts);
};
