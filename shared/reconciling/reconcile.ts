import { matchByChild } from './match-by-child.ts';
import { type LineMatch, type ListHeading, matchLine } from './match-line.ts';
import { type PastedLine, readPastedLine } from './pasted-line.ts';
import type { RosterPerson } from './person-names.ts';
import type { ListLine, Reconciliation } from './reconciliation.ts';
import { type RosterIndex, rosterIndex } from './roster-index.ts';
import { type NamingLine, settleLines } from './settle-lines.ts';

type Naming = {
  readonly index: RosterIndex;
  readonly isKnownClass: (key: string) => boolean;
  readonly heading: ListHeading;
};

/** A whole sentence is no name. */
const MOST_WORDS = 7;

/** Whether what is left of a line can be a name at all: headings and counts have nothing left. */
const canBeName = ({ words, leftOut }: PastedLine, text: string, index: RosterIndex): boolean => {
  if (words.length === 0) return leftOut.some(index.isOwnSurname) && leftOut.some(index.isOwnGivenName);
  if (words.length > MOST_WORDS) return false;
  const [only] = words;
  if (words.length > 1 || !only) return true;
  return /\p{Lu}/u.test(text) || index.isGivenName(only) || index.isSurname(only);
};

/** What stands beside a name in brackets may be a remark of any length. */
const bracketed = /\([^()]*\)|\[[^[\]]*\]/gu;

/**
 * Whom a line names. Where nobody is found, what was taken for a role or a remark is looked at once more: a surname
 * may be «Учитель», a remark in brackets may be a sentence.
 */
const namedBy = (pasted: PastedLine, text: string, { index, isKnownClass, heading }: Naming): LineMatch => {
  const first = matchLine(pasted, index, heading);
  if (first.kind !== 'stranger') return first;
  const own = pasted.leftOut.filter((word) => index.isOwnSurname(word) || index.isOwnGivenName(word));
  if (own.some(index.isOwnSurname)) {
    const words = [...own, ...pasted.words];
    const again = matchLine({ ...pasted, words, category: null, administers: false }, index, heading);
    if (again.kind !== 'stranger') return again;
  }
  const bare = text.replace(bracketed, ' ');
  return bare === text ? first : matchLine(readPastedLine(bare, isKnownClass), index, heading);
};

const stranger: LineMatch = { kind: 'stranger' };

/** Somebody of the roster may be called «Мать» by surname. */
const isSurnameOfRelative = ({ leftOut, childWords }: PastedLine, index: RosterIndex): boolean =>
  leftOut.some((word) => index.isOwnSurname(word) && childWords.every(({ key }) => key !== word.key));

/** «мама Саши» under the name of Саша's mother, or of somebody of whose children nothing is known, is no other member. */
const isCaption = (pasted: PastedLine, above: LineMatch | null, naming: Naming): boolean => {
  if (above?.kind !== 'matched') return false;
  const person = naming.index.byId(above.personId);
  if (person?.category !== 'guardian') return false;
  return (
    (person.childIds ?? []).length === 0 ||
    matchByChild(pasted, naming.index, naming.heading).guardianIds.includes(person.id)
  );
};

/** What a line says of a person; null for a line that names nobody. */
const readNaming = (
  source: ListLine,
  pasted: PastedLine,
  above: LineMatch | null,
  naming: Naming,
): NamingLine | null => {
  const { text } = source;
  const read = { source, heading: naming.heading.classKey };
  const told = pasted.isDeleted
    ? ({ nameless: true, deleted: true } as const)
    : ({ nameless: true } as const);
  const nameless = { ...read, match: stranger, told };
  if (source.isUnnamed || (pasted.isNameless && pasted.words.length === 0)) return nameless;
  const isRelation = pasted.isRelation && !isSurnameOfRelative(pasted, naming.index);
  if (isRelation && isCaption(pasted, above, naming)) return null;
  if (!isRelation && !canBeName(pasted, text, naming.index)) return null;
  const match = isRelation ? stranger : namedBy(pasted, text, naming);
  if (match.kind === 'stranger' && pasted.isNameless) return nameless;
  if (match.kind === 'matched' || pasted.childWords.length === 0) return { ...read, match, told: {} };
  const byChild = matchByChild(pasted, naming.index, naming.heading);
  if (match.kind === 'ambiguous') {
    const [only, ...others] = match.candidates.filter((id) => byChild.guardianIds.includes(id));
    const sure = match.namesakes && only !== undefined && others.length === 0;
    return {
      ...read,
      match: sure ? { kind: 'matched', personId: only, score: 1, exact: true } : match,
      told: {},
    };
  }
  return {
    ...read,
    match: byChild.match,
    told: byChild.childIds.length > 0 ? { childIds: byChild.childIds } : {},
  };
};

/** A heading of a class ends the one before it; «Родители» stands below a class, «Учителя» beside them all. */
const headingAfter = (
  { words, childWords, classKey, category, isOfMany }: PastedLine,
  before: ListHeading,
): ListHeading => {
  if (words.length > 0 || childWords.length > 0) return before;
  const named = isOfMany ? category : null;
  if (classKey !== null) return { classKey, category: named };
  return named === null ? before : { classKey: named === 'staff' ? null : before.classKey, category: named };
};

const FEWEST_CAPTIONS = 3;

/** Nicknames or numbers that stand under nearly every name belong to the names. */
const withoutCaptions = (naming: readonly NamingLine[]): readonly NamingLine[] => {
  const named = naming.filter(({ told }) => !told.nameless);
  const places = new Set(named.map(({ source }) => source.line));
  const captions = naming.filter(({ source, told }) => told.nameless && places.has(source.line - 1));
  const areCaptions = captions.length >= FEWEST_CAPTIONS && captions.length * 5 >= named.length * 4;
  return areCaptions ? naming.filter((line) => !captions.includes(line)) : naming;
};

/** Holds a pasted list against the roster (R14, R15): nobody is matched whom the line does not name. */
export const reconcile = (
  lines: readonly ListLine[],
  roster: readonly RosterPerson[],
  isKnownClass: (key: string) => boolean,
): Reconciliation => {
  const index = rosterIndex(roster);
  const read: NamingLine[] = [];
  let above: NamingLine | null = null;
  let heading: ListHeading = { classKey: null, category: null };
  for (const line of lines) {
    const pasted = readPastedLine(line.text, isKnownClass);
    heading = headingAfter(pasted, heading);
    const matchAbove = above !== null && line.line - above.source.line <= 1 ? above.match : null;
    const naming = readNaming(line, pasted, matchAbove, { index, isKnownClass, heading });
    if (!naming) continue;
    read.push(naming);
    above = naming;
  }
  const naming = withoutCaptions(read);
  const somebody = new Set(naming.map(({ source }) => source));
  return { ...settleLines(naming), nobody: lines.filter((line) => !somebody.has(line)) };
};
