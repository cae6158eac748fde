import { currentState, hasJoined } from '../../domain/membership/membership.ts';
import { rememberList } from '../../domain/membership/platform-lists.ts';
import { recordStates } from '../../domain/membership/record-states.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import { type Category, categories } from '../../domain/people/role.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { FoundLines } from '../../reconciling/card-line.ts';
import type { Reconciliation } from '../../reconciling/reconciliation.ts';
import { holdAndRecord, type MatchServices } from './hold-list.ts';
import { activePeople, classLabelsOf } from './roster-people.ts';

type NotJoined = { readonly personId: string; readonly name: string; readonly classLabel: string };

export type MatchedMembers = FoundLines & {
  readonly notJoined: readonly NotJoined[];
  /** Whose absence counts: the categories that occur among the matched. */
  readonly expected: readonly Category[];
  /** How many were not known to have joined before. */
  readonly newlyJoined: number;
  /** People of the list who are not to join at all (R18): nobody marks them, somebody asks why they are there. */
  readonly notToJoin: readonly string[];
};

const isAwaited = ({ organisation }: School, person: Person): boolean => {
  const state = currentState(person.states);
  // A refusal is a state of its own: whoever refused is awaited no longer.
  return roleJoins(organisation, person.platformRole) && !hasJoined(state) && state !== 'refused';
};

const absentees = (
  school: School,
  people: readonly Person[],
  expected: readonly Category[],
  present: ReadonlySet<string>,
): readonly NotJoined[] =>
  people
    .filter(
      (person) => expected.includes(person.category) && !present.has(person.id) && isAwaited(school, person),
    )
    .map((person) => ({
      personId: person.id,
      name: fullName(person.name),
      classLabel: classLabelsOf(school, person),
    }));

/** Who of the awaited is not in the list, and of which categories that was asked. */
export const absenteesOf = (
  school: School,
  today: Day,
  { matched }: Pick<Reconciliation, 'matched'>,
): Pick<MatchedMembers, 'notJoined' | 'expected'> => {
  const present = new Set(matched.map(({ personId }) => personId));
  const people = activePeople(school, today);
  const seen = new Set(people.filter(({ id }) => present.has(id)).map(({ category }) => category));
  const expected = categories.filter((category) => seen.size === 0 || seen.has(category));
  return { notJoined: absentees(school, people, expected, present), expected };
};

/** A list does not say from which platform it was copied: it is known while all links lead to one (R3). */
export const onlyPlatform = ({ links, organisation }: School): Platform | null => {
  const known = new Set(rowsOf(links).flatMap(({ platform }) => platform ?? []));
  return known.size === 1 && known.has(organisation.platform) ? organisation.platform : null;
};

/** `platform`: where the user says that the list comes from; absent: not asked. */
type MemberServices = MatchServices & { readonly platform?: Platform | null };

/** Marks those whom the list names as joined, as one step. */
export const recordMembers = async (
  found: FoundLines,
  file: string,
  { store, clock, platform: named }: MemberServices,
): Promise<Result<MatchedMembers>> => {
  const school = store.current();
  const today = clock.today();
  const { matched, ambiguous, strangers } = found;
  const present = new Set(matched.map(({ personId }) => personId));
  const isToJoin = (id: string): boolean => {
    const person = school.persons.get(id);
    return person !== undefined && roleJoins(school.organisation, person.platformRole);
  };
  const joining = [...present].filter(isToJoin);
  const platform = named ?? onlyPlatform(school);
  const change = {
    state: 'joined',
    on: today,
    source: 'members',
    ...(platform !== null && { platform }),
  } as const;
  const marked = recordStates(
    school,
    joining.map((personId) => ({ personId, change })),
  );
  const newlyJoined = joining.filter((id) => marked.persons.get(id) !== school.persons.get(id)).length;
  const next = rememberList(marked, { memberIds: [...present], strangers: strangers.length }, today);
  if (next !== school) {
    const counts = {
      matched: matched.length,
      joined: newlyJoined,
      ambiguous: ambiguous.length,
      strangers: strangers.length,
    };
    const saved = await store.commit(school, next, { kind: 'members-matched', subject: file, counts });
    if (!saved.ok) return saved;
  }
  return ok({
    ...found,
    ...absenteesOf(school, today, found),
    newlyJoined,
    notToJoin: [...present].filter((id) => !isToJoin(id)),
  });
};

/** Holds the platform's list of members against the roster and marks those found as joined (R14, R15). */
export const matchMembers = holdAndRecord(recordMembers);
