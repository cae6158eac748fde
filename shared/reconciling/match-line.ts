import type { Category } from '../domain/people/role.ts';
import { type Fit, fitOf, sameLetter } from './compare-name.ts';
import { slipsBetween } from './misspelling.ts';
import type { PastedLine } from './pasted-line.ts';
import { looksLikePatronymic } from './patronymic-word.ts';
import type { ComparedPerson, NameForm } from './person-names.ts';
import type { RosterIndex } from './roster-index.ts';

export type LineMatch =
  | {
      readonly kind: 'matched';
      readonly personId: string;
      readonly score: number;
      readonly exact: boolean;
    }
  | {
      readonly kind: 'ambiguous';
      readonly candidates: readonly string[];
      /** Whether it is only like a name. */
      readonly similar: boolean;
      /** Whether the line says the name of each exactly, and nothing tells them apart. */
      readonly namesakes: boolean;
    }
  | { readonly kind: 'stranger' };

/** What stands over the lines: «5А», «Родители». */
export type ListHeading = { readonly classKey: string | null; readonly category: Category | null };

/** Fits this near to the best one may still be meant, when the class or the role beside the name says so. */
const NEAR_LOSS = 0.15;
export const MOST_CANDIDATES = 10;

const stranger: LineMatch = { kind: 'stranger' };

/** Sorts out by the given name alone: of the hundreds who share a surname few share that too. */
const mayBeCalled = ({ words, initials }: PastedLine): ((person: ComparedPerson) => boolean) => {
  const known = new Map<readonly NameForm[], boolean>();
  const fitting = ({ givenNames, shortNames }: ComparedPerson): boolean =>
    words.some(({ key }) => shortNames.has(key)) ||
    givenNames.some(
      (form) =>
        words.some((word) => slipsBetween(word, form) !== null) ||
        initials.some((initial) => sameLetter(initial, form)),
    );
  return (person) => {
    const { givenNames } = person;
    const answer = known.get(givenNames) ?? fitting(person);
    known.set(givenNames, answer);
    return answer;
  };
};

const fits = (line: PastedLine, people: Iterable<ComparedPerson>, index: RosterIndex): readonly Fit[] => {
  const called = mayBeCalled(line);
  const found: Fit[] = [];
  for (const person of new Set(people)) {
    const fit = called(person) ? fitOf(line, person, index) : null;
    if (fit) found.push(fit);
  }
  return found;
};

/** People whose surname is near one of the words; else, where a patronymic may bear out a surname with two slips, all with the given name. */
const candidates = (line: PastedLine, index: RosterIndex): readonly Fit[] => {
  const near = fits(
    line,
    line.words.flatMap((word) => index.bySurname(word)),
    index,
  );
  if (near.length > 0 || line.words.length < 3) return near;
  return fits(
    line,
    line.words.flatMap(({ key }) => index.byGivenName(key)),
    index,
  );
};

const inClass = ({ person }: Fit, key: string | null): boolean =>
  key !== null && person.classKeys.includes(key);

/** A class says nothing against people who have none beside their name: most staff, guardians without a child. */
const againstClass = (fit: Fit, key: string): boolean =>
  fit.person.category !== 'staff' && fit.person.classKeys.length > 0 && !inClass(fit, key);

const preferring = (group: readonly Fit[], fitting: (fit: Fit) => boolean): readonly Fit[] => {
  const better = group.filter(fitting);
  return better.length > 0 ? better : group;
};

const bestOf = (group: readonly Fit[]): readonly Fit[] => {
  const best = Math.min(...group.map(({ loss }) => loss));
  return group.filter(({ loss }) => loss <= best);
};

const ambiguous = (group: readonly Fit[], namesakes = false): LineMatch => ({
  kind: 'ambiguous',
  candidates: group.slice(0, MOST_CANDIDATES).map(({ person }) => person.id),
  similar: group.every(({ exact }) => !exact),
  namesakes: namesakes && group.length <= MOST_CANDIDATES,
});

const decide = (all: readonly Fit[], line: PastedLine, heading: ListHeading): LineMatch => {
  const best = Math.min(...all.map(({ loss }) => loss));
  const { classKey, category, administers } = line;
  let group: readonly Fit[] = all.filter(({ loss }) => loss <= best + NEAR_LOSS);
  if (classKey !== null) group = preferring(group, (fit) => inClass(fit, classKey));
  if (category !== null) group = preferring(group, ({ person }) => person.category === category);
  if (administers) group = preferring(group, ({ person }) => person.category !== 'student');
  group = bestOf(group);
  if (heading.category !== null)
    group = preferring(group, ({ person }) => person.category === heading.category);
  if (heading.classKey !== null) group = preferring(group, (fit) => inClass(fit, heading.classKey));
  const contradicted = (fit: Fit): boolean =>
    (classKey !== null && againstClass(fit, classKey)) ||
    (category !== null && fit.person.category !== category) ||
    (administers && fit.person.category === 'student');
  const clear = group.every((fit) => fit.sure && !contradicted(fit));
  const [only, ...others] = group;
  if (!only || others.length > 0) return ambiguous(group, clear && group.every(({ exact }) => exact));
  if (!clear) return ambiguous(group);
  const score = Math.round((1 - only.loss) * 100) / 100;
  return { kind: 'matched', personId: only.person.id, score, exact: only.exact };
};

/** A line that leaves out the given name, or the surname, names nobody for sure. */
const incomplete = ({ words, initials }: PastedLine, index: RosterIndex): LineMatch => {
  const [first, second] = words;
  if (words.length === 1 && initials.length === 0 && first && !index.isGivenName(first)) {
    const exact = index
      .bySurname(first)
      .filter(({ surnames }) => surnames.some((form) => form.whole && form.key === first.key));
    if (exact.length > 0)
      return ambiguous(exact.map((person) => ({ person, loss: 0, sure: false, exact: true })));
  }
  const [initial] = initials;
  if (words.length === 1 && initials.length === 1 && first && initial) {
    const begun = index
      .byGivenName(first.key)
      .filter(({ surnames }) => sameLetter(initial, surnames[0]))
      .map((person) => ({ person, loss: 0, sure: false, exact: true }));
    if (begun.length > 0) return ambiguous(begun);
  }
  if (words.length === 2 && first && second && looksLikePatronymic(second.plain)) {
    const exact = index.byGivenName(first.key).filter(({ patronymic }) => patronymic?.key === second.key);
    if (exact.length > 0)
      return ambiguous(exact.map((person) => ({ person, loss: 0, sure: false, exact: true })));
  }
  return stranger;
};

/** Whom a line names; the class above it decides only between people who fit equally. */
export const matchLine = (line: PastedLine, index: RosterIndex, heading: ListHeading): LineMatch => {
  const all = candidates(line, index);
  return all.length > 0 ? decide(all, line, heading) : incomplete(line, index);
};
