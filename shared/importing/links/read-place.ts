import { looksLikeClass, parseClassLabel } from '../../domain/classes/class-label.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { joinsRoles, namesStaffroom, roleIn, withoutRoleWords } from '../../text/words/role-words.ts';
import type { NamedClass } from './link-row.ts';

/** What a piece of text says of a link's place. */
export type NamedPlace = {
  readonly schoolClass: NamedClass | null;
  readonly role: PlatformRole | null;
  /** Words that name neither a class nor a role. */
  readonly other: string;
};

export type IsKnownClass = (key: string) => boolean;

const filler =
  /(?<!\p{L})(?:ссыл(?:к|оч)\p{L}*|приглашени\p{L}*|пригласительн\p{L}*|вступлени\p{L}*|присоединени\p{L}*|регистраци\p{L}*|для|чат\p{L}*|класс(?:а|у|ом|е|ный|ного|ов|ы)?|групп(?:а|ы|е|у|ой)|сферум\p{L}*|sferum|max|макс|мах|вк|vk|мессенджер\p{L}*|qr|код\p{L}*|адрес\p{L}*|роль|кому|кого|кто|категори\p{L}*|их|на|по|от|url|link|школьн\p{L}*)(?!\p{L})/giu;

/** «и» and «в» as words: after a number they are the letter of a class, 7В or 5 «И». */
const joining = /(?<!\p{L}|\d[\s«"'–-]*)[ив](?!\p{L})/giu;

const edges = /^[\s:;,.–—\-()[\]|/*•#№>]+|[\s:;,.–—\-([|/*•#>]+$/g;

/** `5А`, `10-Б`, `7 «В»` inside other words. */
const insideWords = /(?<![\p{L}\d.])\d{1,2}\s*[-–.]?\s*[«"']?[A-Za-zА-Яа-яЁё](?!\p{L})[»"']?/u;

const LONGEST_WINDOW = 3;

const knownKey = (text: string, isKnown: IsKnownClass): string | null => {
  const key = parseClassLabel(text)?.key;
  return key !== undefined && isKnown(key) ? key : null;
};

/** Whether a text names more than one class that the base knows: «7А и 7Б». */
const namesSeveral = (text: string, isKnown: IsKnownClass): boolean => {
  const found = [...text.matchAll(new RegExp(insideWords, 'gu'))].map(([alike]) => knownKey(alike, isKnown));
  return new Set(found.filter((key) => key !== null)).size > 1;
};

/** A known class among the words of a text: the longest run of words that names one. */
const knownInside = (text: string, isKnown: IsKnownClass): string | null => {
  const words = text.split(/\s+/);
  for (let size = Math.min(LONGEST_WINDOW, words.length); size > 0; size--) {
    for (let at = 0; at + size <= words.length; at++) {
      const piece = words
        .slice(at, at + size)
        .join(' ')
        .replace(edges, '');
      // A bare number among words is a count, a date or a row's number.
      if (size < words.length && /^\d+$/.test(piece)) continue;
      const key = knownKey(piece, isKnown);
      if (key !== null) return key;
    }
  }
  return null;
};

/** A number of one or two digits alone on its line can only be a class. */
const loneParallel = /^\d{1,2}$/;

export const readPlace = (given: string, isKnown: IsKnownClass): NamedPlace => {
  const text = given.trim();
  if (text === '') return { schoolClass: null, role: null, other: '' };
  const role = joinsRoles(text) ? null : roleIn(text);
  const whole = role === null ? knownKey(text.replace(edges, ''), isKnown) : null;
  if (whole !== null) return { schoolClass: { kind: 'known', key: whole }, role, other: '' };
  const rest = withoutRoleWords(text)
    .replace(filler, ' ')
    .replace(joining, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(edges, '')
    .replace(/\s+/g, ' ');
  const wholeRest = rest === '' ? null : knownKey(rest, isKnown);
  if (wholeRest === null && namesSeveral(rest, isKnown))
    return { schoolClass: { kind: 'several', text: rest }, role, other: '' };
  const key = wholeRest ?? (rest === '' ? null : knownInside(rest, isKnown));
  if (key !== null) return { schoolClass: { kind: 'known', key }, role, other: '' };
  if (namesStaffroom(text)) return { schoolClass: { kind: 'staffroom' }, role, other: '' };
  const [alike] = insideWords.exec(rest) ?? [];
  // Among brackets or other signs: `(5Б)`, `5Б!`.
  const among = alike === undefined ? null : knownKey(alike, isKnown);
  if (among !== null) return { schoolClass: { kind: 'known', key: among }, role, other: '' };
  const unknown = looksLikeClass(rest) || loneParallel.test(rest) ? rest : alike;
  if (unknown !== undefined)
    return { schoolClass: { kind: 'unknown', text: unknown.trim() }, role, other: '' };
  return { schoolClass: null, role, other: rest };
};
