import { addressParts, bareHost, hostError } from '../domain/links/link-host.ts';
import { changeOrganisation } from '../domain/organisation/change-organisation.ts';
import { type OrganisationCard, usualJoiningWays } from '../domain/organisation/create-school.ts';
import type { Organisation, OrganisationKind } from '../domain/organisation/organisation.ts';
import type { Noun, Vocabulary, VocabularyChanges } from '../domain/organisation/vocabulary.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { vocabularies, vocabularyOf } from '../text/words/vocabulary.ts';
import { readOrganisationCard } from './organisation-card.ts';
import type { SchoolStore } from './ports.ts';

/** What is to be changed; the parts that are absent stay as they are. */
export type OrganisationChange = {
  readonly card?: unknown;
  readonly words?: VocabularyChanges;
  readonly joiningWays?: Organisation['joiningWays'];
  readonly allowedHosts?: readonly string[];
  readonly unclaimedDays?: number;
};

/** Another kind brings its own ways of joining, unless the organisation has set its own. */
const waysOfKind = (
  { kind, joiningWays }: Organisation,
  next: OrganisationKind,
): Organisation['joiningWays'] =>
  JSON.stringify(joiningWays) === JSON.stringify(usualJoiningWays(kind))
    ? usualJoiningWays(next)
    : joiningWays;

type Entry = readonly [name: string, word: Noun | string];

const tidyWord = (word: Noun | string): Noun | string => {
  if (typeof word === 'string') return word.trim();
  const { one, few, many, plural, genitive, dative, instrumental } = word;
  return {
    one: one.trim(),
    few: few.trim(),
    many: many.trim(),
    plural: plural.trim(),
    genitive: genitive.trim(),
    dative: dative.trim(),
    instrumental: instrumental.trim(),
  };
};

const formsOf = (word: Noun | string): readonly string[] =>
  typeof word === 'string' ? [word] : Object.values(word);

/** The words that differ from the kind's own; one with an empty form is refused. */
const readWords = (words: VocabularyChanges, own: Vocabulary): Result<VocabularyChanges> => {
  const known = new Map<string, Noun | string>(Object.entries(own));
  const kept: Entry[] = [];
  for (const [name, word] of Object.entries(words)) {
    const tidied = tidyWord(word);
    const forms = formsOf(tidied);
    if (forms.includes('')) {
      const first = forms.find((form) => form !== '') ?? formsOf(known.get(name) ?? '')[0] ?? '';
      return failed({ code: 'word-incomplete', word: first });
    }
    if (JSON.stringify(tidied) !== JSON.stringify(known.get(name))) kept.push([name, tidied]);
  }
  return ok(Object.fromEntries(kept));
};

const hostForm = /^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u;

/** Hosts as links have them, each once; whole addresses are taken for their hosts. */
const readHosts = (given: readonly string[]): Result<readonly string[]> => {
  const hosts = new Set<string>();
  for (const typed of given) {
    if (typed.trim() === '') continue;
    const host = bareHost(addressParts(typed.trim())?.host ?? '');
    if (!hostForm.test(host) || hostError(host, []) !== null) {
      return failed({ code: 'host-not-allowed', host: typed.trim() });
    }
    hosts.add(host);
  }
  return ok([...hosts]);
};

const cardOf = (given: unknown): Result<OrganisationCard | null> =>
  given === undefined ? ok(null) : readOrganisationCard(given);

/** How many single values differ. */
const countChanges = (before: unknown, after: unknown): number => {
  const isGroup = (value: unknown): value is object => typeof value === 'object' && value !== null;
  if (!isGroup(before) || !isGroup(after)) return before === after ? 0 : 1;
  const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...left.keys(), ...right.keys()]);
  return [...names].reduce((sum, name) => sum + countChanges(left.get(name), right.get(name)), 0);
};

/** Saves the changed card, words, joining ways and hosts as one step; nothing is saved when nothing differs (R1, R2, R18). */
export const saveOrganisation = async (
  change: OrganisationChange,
  store: SchoolStore,
): Promise<Result<Organisation>> => {
  const school = store.current();
  const before = school.organisation;
  const card = cardOf(change.card);
  if (!card.ok) return card;
  const kind = card.value?.kind ?? before.kind;
  const words = readWords(change.words ?? before.words, vocabularies[kind]);
  if (!words.ok) return words;
  const hosts = change.allowedHosts ? readHosts(change.allowedHosts) : ok(before.allowedHosts);
  if (!hosts.ok) return hosts;
  const after: Organisation = {
    ...before,
    ...card.value,
    words: words.value,
    joiningWays: change.joiningWays ?? waysOfKind(before, kind),
    allowedHosts: hosts.value,
    ...(change.unclaimedDays === undefined ? {} : { unclaimedDays: change.unclaimedDays }),
  };
  const fields = countChanges(before, after);
  if (fields === 0) return ok(before);
  const labels = { before: vocabularyOf(before).staffroom, after: vocabularyOf(after).staffroom };
  const next = changeOrganisation(school, after, labels);
  const saved = await store.commit(school, next, {
    kind: 'organisation-changed',
    subject: '',
    counts: { fields },
  });
  return saved.ok ? ok(after) : saved;
};
