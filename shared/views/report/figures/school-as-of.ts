import type { InviteLink } from '../../../domain/links/invite-link.ts';
import { isAtSchool, type Person } from '../../../domain/people/person.ts';
import type { JoinRequest, Movement } from '../../../domain/registers.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf, type Table, tableOf } from '../../../domain/table.ts';
import type { Day } from '../../../domain/values/calendar.ts';

const none: readonly Movement[] = [];

type Moves = ReadonlyMap<string, readonly Movement[]>;

/** Each person's movements, oldest first. */
const movesByPerson = (school: School): Moves => {
  const moves = new Map<string, Movement[]>();
  for (const movement of school.movements.values()) {
    const own = moves.get(movement.personId);
    if (own) own.push(movement);
    else moves.set(movement.personId, [movement]);
  }
  for (const own of moves.values()) own.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  return moves;
};

/** At the end of the day: who leaves or arrives on it has left or arrived. */
const belongsOn = (person: Person, moves: readonly Movement[], day: Day): boolean => {
  if (!isAtSchool(person, day)) return false;
  if (moves.length === 0) return true;
  const turns = moves.filter(({ kind }) => kind === 'arrival' || kind === 'departure');
  const latest = turns.findLast(({ on }) => on <= day) ?? null;
  return latest ? latest.kind === 'arrival' : turns[0]?.kind !== 'arrival';
};

const classIdOn = (person: Person, moves: readonly Movement[], day: Day): string | undefined => {
  // Who left and came back may stand in another class now: the departure names the one of that day.
  const next = moves.find(
    ({ kind, on, fromClassId }) =>
      on > day && (kind === 'transfer' || (kind === 'departure' && fromClassId !== undefined)),
  );
  return next ? next.fromClassId : person.classId;
};

const personOn = (person: Person, moves: readonly Movement[], day: Day): Person => {
  if (moves.length === 0 && person.leftOn === undefined && person.states.every(({ on }) => on <= day))
    return person;
  const states = person.states.filter(({ on }) => on <= day);
  const { classId: _1, leftOn: _2, ...rest } = person;
  const classId = classIdOn(person, moves, day);
  return classId === undefined ? { ...rest, states } : { ...rest, classId, states };
};

const linkOn = (link: InviteLink, day: Day): InviteLink => ({
  ...link,
  history: link.history.filter(({ on }) => on <= day),
});

const requestOn = (request: JoinRequest, day: Day): JoinRequest => {
  const { decision, ...open } = request;
  return decision && decision.on <= day ? request : open;
};

type IsPresent = (person: Person) => boolean;

/** Guardians whose children were all gone that day, or had not come yet, were not of the school (R13). */
const presence = (school: School, moves: Moves, day: Day): IsPresent => {
  const belongs = (person: Person): boolean => belongsOn(person, moves.get(person.id) ?? none, day);
  const isThere = (id: string): boolean => {
    const child = school.persons.get(id);
    return child !== undefined && belongs(child);
  };
  return (person) => {
    const { category, childIds = [] } = person;
    return belongs(person) && (category !== 'guardian' || childIds.length === 0 || childIds.some(isThere));
  };
};

/** Tells of a person whether they were of the school at the end of a day. */
export const presenceOn = (school: School, day: Day): IsPresent =>
  presence(school, movesByPerson(school), day);

/** The people who were of the school at the end of a day, as they stood then. */
const personsAsOf = (school: School, day: Day): Table<Person> => {
  const moves = movesByPerson(school);
  const present = rowsOf(school.persons).filter(presence(school, moves, day));
  const then = present.map((person) => personOn(person, moves.get(person.id) ?? none, day));
  const isNow = present.length === school.persons.size && then.every((person, at) => person === present[at]);
  return isNow ? school.persons : tableOf(then);
};

/** The school as its dated records show it at the end of a day. */
export const schoolAsOf = (school: School, day: Day): School => ({
  ...school,
  persons: personsAsOf(school, day),
  links: tableOf(
    rowsOf(school.links)
      .filter(({ addedOn }) => addedOn <= day)
      .map((link) => linkOn(link, day)),
  ),
  movements: tableOf(rowsOf(school.movements).filter(({ on }) => on <= day)),
  joinRequests: tableOf(
    rowsOf(school.joinRequests)
      .filter(({ receivedOn }) => receivedOn <= day)
      .map((request) => requestOn(request, day)),
  ),
});
