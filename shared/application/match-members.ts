import { currentState, hasJoined } from '../domain/membership.ts';
import { fullName, type Person } from '../domain/person.ts';
import { recordStates } from '../domain/record-states.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { type Category, categories } from '../domain/role.ts';
import type { School } from '../domain/school.ts';
import { type ListRow, readList } from '../reconciling/read-list.ts';
import { type Reconciliation, reconcile } from '../reconciling/reconcile.ts';
import type { Clock, SchoolStore } from './ports.ts';
import { activePeople, classLabelsOf, isKnownClass, rosterPeople } from './roster-people.ts';

export type NotJoined = { readonly personId: string; readonly name: string; readonly classLabel: string };

export type MatchedMembers = Reconciliation & {
  readonly notJoined: readonly NotJoined[];
  /** Whose absence counts: the categories that occur among the matched. */
  readonly expected: readonly Category[];
  /** How many were not known to have joined before. */
  readonly newlyJoined: number;
};

export type MatchServices = { readonly store: SchoolStore; readonly clock: Clock };

const isAwaited = (person: Person): boolean => {
  const state = currentState(person.states);
  // A refusal is a state of its own: whoever refused is awaited no longer (domain.md §1).
  return !hasJoined(state) && state !== 'refused';
};

const absentees = (
  school: School,
  people: readonly Person[],
  expected: readonly Category[],
  present: ReadonlySet<string>,
): readonly NotJoined[] =>
  people
    .filter((person) => expected.includes(person.category) && !present.has(person.id) && isAwaited(person))
    .map((person) => ({
      personId: person.id,
      name: fullName(person.name),
      classLabel: classLabelsOf(school, person),
    }));

/** Holds the platform's list of members against the roster and marks those found as joined (R14, R15). */
export const matchMembers = async (
  rows: readonly ListRow[],
  file: string,
  { store, clock }: MatchServices,
): Promise<Result<MatchedMembers>> => {
  const school = store.current();
  const today = clock.today();
  const roster = rosterPeople(school, today);
  if (roster.length === 0) return failed({ code: 'nobody-to-match' });
  const found = reconcile(readList(rows), roster, isKnownClass(school));
  const { matched, ambiguous, strangers } = found;
  if (matched.length + ambiguous.length + strangers.length === 0) return failed({ code: 'no-lines', file });
  const present = new Set(matched.map(({ personId }) => personId));
  const change = { state: 'joined', on: today, source: 'members' } as const;
  const next = recordStates(
    school,
    Array.from(present, (personId) => ({ personId, change })),
  );
  const newlyJoined = [...present].filter((id) => next.persons.get(id) !== school.persons.get(id)).length;
  if (next !== school) {
    const counts = {
      matched: matched.length,
      joined: newlyJoined,
      ambiguous: ambiguous.length,
      strangers: strangers.length,
    };
    const saved = await store.commit(next, { kind: 'members-matched', subject: file, counts });
    if (!saved.ok) return saved;
  }
  const people = activePeople(school, today);
  const seen = new Set(people.filter(({ id }) => present.has(id)).map(({ category }) => category));
  const expected = categories.filter((category) => seen.size === 0 || seen.has(category));
  return ok({ ...found, notJoined: absentees(school, people, expected, present), expected, newlyJoined });
};
