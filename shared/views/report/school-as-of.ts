import type { Day } from '../../domain/calendar.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import type { Person } from '../../domain/person.ts';
import type { JoinRequest, Movement } from '../../domain/registers.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf, tableOf } from '../../domain/table.ts';

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
  if (person.leftOn !== undefined && person.leftOn <= day) return false;
  if (moves.length === 0) return true;
  const turns = moves.filter(({ kind }) => kind === 'arrival' || kind === 'departure');
  const latest = turns.findLast(({ on }) => on <= day) ?? null;
  return latest ? latest.kind === 'arrival' : turns[0]?.kind !== 'arrival';
};

const classIdOn = (person: Person, moves: readonly Movement[], day: Day): string | undefined => {
  const next = moves.find(({ kind, on }) => kind === 'transfer' && on > day);
  return next ? next.fromClassId : person.classId;
};

const personOn = (person: Person, moves: readonly Movement[], day: Day): Person => {
  if (moves.length === 0 && person.states.every(({ on }) => on <= day)) return person;
  const states = person.states.filter(({ on }) => on <= day);
  const { classId: _, ...rest } = person;
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

/** The school as its dated records show it at the end of a day. */
export const schoolAsOf = (school: School, day: Day): School => {
  const moves = movesByPerson(school);
  let same = true;
  const persons = rowsOf(school.persons).flatMap((person) => {
    const own = moves.get(person.id) ?? none;
    const then = belongsOn(person, own, day) ? personOn(person, own, day) : null;
    same &&= then === person;
    return then ?? [];
  });
  return {
    ...school,
    persons: same ? school.persons : tableOf(persons),
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
  };
};
