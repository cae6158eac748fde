import { placeKey, staffroomOf } from '../../../domain/classes/classes-of-person.ts';
import type { SchoolClass } from '../../../domain/classes/school-class.ts';
import { unclaimedLinks } from '../../../domain/links/annul-links.ts';
import {
  type InviteLink,
  type LinkKind,
  type LinkState,
  linkState,
} from '../../../domain/links/invite-link.ts';
import { roleJoins } from '../../../domain/membership/who-joins.ts';
import type { Platform } from '../../../domain/organisation/organisation.ts';
import type { Person } from '../../../domain/people/person.ts';
import { type JoiningWay, type PlatformRole, platformRoles } from '../../../domain/people/role.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import { type Day, daysBetween } from '../../../domain/values/calendar.ts';
import { baseOf, notYetOf, tallyOf } from './tally.ts';
import { type ClassesOfPerson, classesOf } from './units.ts';

/** The upper ends of the ages by which active links are counted, in days; older ones follow. */
export const linkAgeLimits = [30, 90, 180] as const;

/** The links of one class and role, beside the people whom they are for. */
export type LinkRow = {
  readonly unit: SchoolClass;
  readonly role: PlatformRole;
  readonly way: JoiningWay;
  readonly active: number;
  /** Outdated, replaced or annulled. */
  readonly withdrawn: number;
  /** Active, and nobody of the class and role has joined since they were added. */
  readonly unused: number;
  /** Active, though the day until which they hold has passed. */
  readonly expired: number;
  /** When the newest active link was added. */
  readonly newestOn: Day | null;
  readonly oldestDays: number | null;
  readonly people: number;
  readonly notJoined: number;
};

export type LinkFigures = {
  readonly total: number;
  readonly byState: Readonly<Record<LinkState, number>>;
  /** Active links only, from here on. */
  readonly byKind: ReadonlyMap<LinkKind, number>;
  readonly byPlatform: ReadonlyMap<Platform | null, number>;
  /** One number for each of `linkAgeLimits`, and one for older links. */
  readonly byAge: readonly number[];
  readonly unused: number;
  readonly expired: number;
  readonly rows: readonly LinkRow[];
};

const countBy = <K>(links: readonly InviteLink[], key: (link: InviteLink) => K): ReadonlyMap<K, number> =>
  new Map([...Map.groupBy(links, key)].map(([value, group]) => [value, group.length]));

/** The people of each class and role; all staff belong to the staffroom. */
const peopleByPlace = (
  school: School,
  classesOfPerson: ClassesOfPerson,
  staffroomId: string | null,
): ReadonlyMap<string, readonly Person[]> => {
  const places = new Map<string, Person[]>();
  for (const person of school.persons.values()) {
    if (!roleJoins(school.organisation, person.platformRole)) continue;
    const units = person.category === 'staff' ? [staffroomId] : classesOfPerson(person);
    for (const unit of units) {
      if (unit === null) continue;
      const key = placeKey(unit, person.platformRole);
      const own = places.get(key);
      if (own) own.push(person);
      else places.set(key, [person]);
    }
  }
  return places;
};

const isActive = (link: InviteLink): boolean => linkState(link) === 'active';
const isExpired = (link: InviteLink, day: Day): boolean =>
  link.validUntil !== undefined && link.validUntil < day;

/** `school` is as it stood on `day`. */
export const linkFigures = (school: School, classesOfPerson: ClassesOfPerson, day: Day): LinkFigures => {
  const links = rowsOf(school.links);
  const active = links.filter(isActive);
  const unused = new Set(unclaimedLinks(school, day, 0).map(({ link }) => link.id));
  const staffroom = staffroomOf(school);
  const people = peopleByPlace(school, classesOfPerson, staffroom?.id ?? null);
  const linksByPlace = Map.groupBy(links, ({ classId, role }) => placeKey(classId, role));
  const age = (link: InviteLink): number => daysBetween(link.addedOn, day);

  const rowOf = (unit: SchoolClass, role: PlatformRole): readonly LinkRow[] => {
    const own = linksByPlace.get(placeKey(unit.id, role)) ?? [];
    const tally = tallyOf(people.get(placeKey(unit.id, role)) ?? [], day);
    if (own.length === 0 && baseOf(tally) === 0) return [];
    const current = own.filter(isActive);
    const row: LinkRow = {
      unit,
      role,
      way: school.organisation.joiningWays[role],
      active: current.length,
      withdrawn: own.length - current.length,
      unused: current.filter(({ id }) => unused.has(id)).length,
      expired: current.filter((link) => isExpired(link, day)).length,
      newestOn: current.reduce<Day | null>(
        (newest, { addedOn }) => (newest === null || addedOn > newest ? addedOn : newest),
        null,
      ),
      oldestDays: current.length === 0 ? null : Math.max(...current.map(age)),
      people: baseOf(tally),
      notJoined: notYetOf(tally),
    };
    return [row];
  };
  const units = [...(staffroom ? [staffroom] : []), ...classesOf(school)];
  const ageClass = (link: InviteLink): number => {
    const found = linkAgeLimits.findIndex((limit) => age(link) <= limit);
    return found < 0 ? linkAgeLimits.length : found;
  };
  const ages = countBy(active, ageClass);
  const states = countBy(links, linkState);
  return {
    total: links.length,
    byState: {
      active: active.length,
      outdated: states.get('outdated') ?? 0,
      replaced: states.get('replaced') ?? 0,
      annulled: states.get('annulled') ?? 0,
    },
    byKind: countBy(active, ({ kind }) => kind),
    byPlatform: countBy(active, ({ platform }) => platform),
    byAge: [...linkAgeLimits, 0].map((_, index) => ages.get(index) ?? 0),
    unused: active.filter(({ id }) => unused.has(id)).length,
    expired: active.filter((link) => isExpired(link, day)).length,
    rows: units.flatMap((unit) => platformRoles.flatMap((role) => rowOf(unit, role))),
  };
};
