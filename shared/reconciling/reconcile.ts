import { matchLine } from './match-line.ts';
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

/** A whole sentence is no name. */
const MOST_WORDS = 7;

/** Whether what is left of a line can be a name at all: headings and counts have nothing left. */
const canBeName = ({ words }: PastedLine, text: string, index: RosterIndex): boolean => {
  if (words.length === 0 || words.length > MOST_WORDS) return false;
  const [only] = words;
  if (words.length > 1 || !only) return true;
  return /\p{Lu}/u.test(text) || index.isGivenName(only) || index.isSurname(only);
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
  let headingClass: string | null = null;
  for (const { line, text } of lines) {
    const pasted = readPastedLine(text, isKnownClass);
    if (pasted.words.length === 0 && pasted.classKey !== null) headingClass = pasted.classKey;
    if (!canBeName(pasted, text, index)) continue;
    const match = matchLine(pasted, index, headingClass);
    if (match.kind === 'matched') {
      const { personId, score } = match;
      if (isNamesake(named, personId, headingClass)) ambiguous.push({ line, text, candidates: [personId] });
      else matched.push({ line, text, personId, score });
      named.set(personId, headingClass);
    }
    if (match.kind === 'ambiguous') ambiguous.push({ line, text, candidates: match.candidates });
    if (match.kind === 'stranger') strangers.push({ line, text });
  }
  return { matched, ambiguous, strangers };
};
