import { type LineMatch, matchLine } from './match-line.ts';
import { type PastedLine, readPastedLine } from './pasted-line.ts';
import type { RosterPerson } from './person-names.ts';
import { type RosterIndex, rosterIndex } from './roster-index.ts';

/** A line of the list, or the cells of a row that name a person; counted from 1. */
export type ListLine = { readonly line: number; readonly text: string };

export type Reconciliation = {
  readonly matched: readonly (ListLine & { readonly personId: string; readonly score: number })[];
  readonly ambiguous: readonly (ListLine & { readonly candidates: readonly string[] })[];
  /** People who belong nowhere. */
  readonly strangers: readonly ListLine[];
};

type Naming = {
  readonly index: RosterIndex;
  readonly isKnownClass: (key: string) => boolean;
  /** The class above the line. */
  readonly heading: string | null;
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

/** A second line for a person may be a namesake; under another class's heading it is the same member again. */
const isNamesake = (
  before: ReadonlyMap<string, string | null>,
  id: string,
  heading: string | null,
): boolean => before.has(id) && (heading === null || before.get(id) === heading);

/** Holds a pasted list against the roster (R14, R15): nobody is matched whom the line does not name. */
export const reconcile = (
  lines: readonly ListLine[],
  roster: readonly RosterPerson[],
  isKnownClass: (key: string) => boolean,
): Reconciliation => {
  const index = rosterIndex(roster);
  const matched: Reconciliation['matched'][number][] = [];
  const ambiguous: Reconciliation['ambiguous'][number][] = [];
  const strangers: ListLine[] = [];
  /** By the person: the class above the line that named them last. */
  const named = new Map<string, string | null>();
  let lastMatched = Number.NEGATIVE_INFINITY;
  let headingClass: string | null = null;
  for (const { line, text } of lines) {
    const pasted = readPastedLine(text, isKnownClass);
    if (pasted.words.length === 0 && pasted.classKey !== null) headingClass = pasted.classKey;
    // Under the name of a guardian «мама Саши» says whose; alone it names nobody whom the school could know.
    const isUnnamed = pasted.isRelation && line - lastMatched > 1;
    if (!isUnnamed && !canBeName(pasted, text, index)) continue;
    const match = namedBy(pasted, text, { index, isKnownClass, heading: headingClass });
    if (match.kind === 'matched') {
      const { personId, score } = match;
      if (isNamesake(named, personId, headingClass)) ambiguous.push({ line, text, candidates: [personId] });
      else matched.push({ line, text, personId, score });
      named.set(personId, headingClass);
      lastMatched = line;
    }
    if (match.kind === 'ambiguous') ambiguous.push({ line, text, candidates: match.candidates });
    if (match.kind === 'stranger') strangers.push({ line, text });
  }
  return { matched, ambiguous, strangers };
};
