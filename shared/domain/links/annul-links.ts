import { classIdsOf, isOfSchool, placeKey } from '../classes/classes-of-person.ts';
import { hasJoined } from '../membership/membership.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import { type Day, daysBetween } from '../values/calendar.ts';
import { type InviteLink, linkState } from './invite-link.ts';

const USUAL_UNCLAIMED_DAYS = 30;
/** A link of today has had no time to be claimed. */
export const LEAST_UNCLAIMED_DAYS = 1;
export const MOST_UNCLAIMED_DAYS = 3650;

/** Days after which a link by which nobody came is to be annulled. */
export const unclaimedDaysOf = ({
  unclaimedDays = USUAL_UNCLAIMED_DAYS,
}: Pick<Organisation, 'unclaimedDays'>) => unclaimedDays;

export type UnclaimedLink = {
  readonly link: InviteLink;
  /** Whole days since the link was added. */
  readonly days: number;
};

/** The classes by whose links a person may have come: those of a guardian's children who have left since, too. */
const cameBy = (school: School, person: Person): readonly string[] =>
  person.category === 'guardian'
    ? (person.childIds ?? []).flatMap((id) => school.persons.get(id)?.classId ?? [])
    : classIdsOf(school, person);

/** The last day on which somebody of a class and role joined, by `placeKey`. */
const lastJoiningDays = (school: School): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const person of school.persons.values()) {
    const joined = person.states.findLast((change) => hasJoined(change.state))?.on;
    if (joined === undefined) continue;
    for (const classId of cameBy(school, person)) {
      const place = placeKey(classId, person.platformRole);
      if ((days.get(place) ?? '') < joined) days.set(place, joined);
    }
  }
  return days;
};

/**
 * Active links by which nobody has come since they were added, at least `days` days ago (R20, S2 2.2, S4 3.1).
 * The platform does not say who used which link: somebody of the class and role who joined counts as its use.
 */
export const unclaimedLinks = (school: School, today: Day, days: number): readonly UnclaimedLink[] => {
  const lastJoining = lastJoiningDays(school);
  return rowsOf(school.links)
    .filter((link) => linkState(link) === 'active')
    .map((link) => ({ link, days: daysBetween(link.addedOn, today) }))
    .filter(({ link, days: age }) => age >= days && !isClaimed(school, link, lastJoining));
};

/** Links that stand unclaimed too, but were added less than `days` days ago. */
export const countYoungerUnclaimed = (school: School, today: Day, days: number): number =>
  unclaimedLinks(school, today, 0).filter(({ days: age }) => age < days).length;

const isClaimed = (school: School, link: InviteLink, lastJoining: ReadonlyMap<string, Day>): boolean => {
  const person = link.personId === undefined ? undefined : school.persons.get(link.personId);
  const joined = person
    ? person.states.findLast((change) => hasJoined(change.state))?.on
    : lastJoining.get(placeKey(link.classId, link.role));
  return joined !== undefined && joined >= link.addedOn;
};

/**
 * Whether a link is meant for somebody who is there no more: one person who left the school or the class, a
 * guardian without a child in that class, or a class that is closed.
 */
export const isOfThoseGone = (school: School, link: InviteLink, today: Day): boolean => {
  if (school.classes.get(link.classId)?.kind === 'closed') return true;
  const person = link.personId === undefined ? undefined : school.persons.get(link.personId);
  if (!person) return false;
  const hasPlaces = person.category !== 'guardian' || (person.childIds ?? []).length > 0;
  if (!hasPlaces) return false;
  return !isOfSchool(school, person, today) || !classIdsOf(school, person, today).includes(link.classId);
};

/** Whether its class went over into a new school year since it was added: it invites into what the class was before. */
export const isOfEarlierYear = (
  { addedOn, classId }: InviteLink,
  { classes }: Pick<School, 'classes'>,
): boolean => {
  const until = classes.get(classId)?.earlier?.at(-1)?.until;
  return until !== undefined && addedOn < until;
};

type Annulment = { readonly on: Day; readonly reason: string; readonly nextId: () => string };

/** Marks links as annulled and opens a task for each: the platform itself must be told by hand (R16, R20). */
export const annulLinks = (
  school: School,
  linkIds: readonly string[],
  annulment: Annulment,
): Result<School> => {
  const annulled: InviteLink[] = [];
  for (const id of linkIds) {
    const link = school.links.get(id);
    if (!link || linkState(link) === 'annulled')
      return failed({ code: 'link-not-active', url: link?.url ?? id });
    const change = { state: 'annulled' as const, on: annulment.on, reason: annulment.reason };
    annulled.push({ ...link, history: [...link.history, change] });
  }
  const tasks = annulled.map((link) => ({
    id: annulment.nextId(),
    kind: 'annulLink' as const,
    linkId: link.id,
    openedOn: annulment.on,
  }));
  return ok({ ...school, links: withRows(school.links, annulled), tasks: withRows(school.tasks, tasks) });
};
