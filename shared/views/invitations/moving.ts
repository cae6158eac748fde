import { joinedPlatform } from '../../domain/membership/joined-platform.ts';
import { hasJoined } from '../../domain/membership/membership.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import { isAtSchool, type Person } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { inviteesOf } from '../sheets/invitees.ts';

export type MovingRow = {
  readonly classId: string;
  readonly label: string;
  readonly role: PlatformRole;
  readonly joined: number;
  /** Of those, the ones who are on the organisation's platform. */
  readonly moved: number;
  readonly elsewhere: number;
  readonly unknown: number;
};

/** Who of those that have joined is on the organisation's platform, and who still on another (R3). */
export type MovingView = {
  readonly platform: Platform;
  readonly joined: number;
  readonly moved: number;
  readonly elsewhere: number;
  readonly unknown: number;
  readonly rows: readonly MovingRow[];
  /** Links in force that lead to another platform. */
  readonly oldLinkIds: readonly string[];
};

const isIn = ({ states }: Person): boolean => {
  const last = states.at(-1);
  return last !== undefined && hasJoined(last.state);
};

type Standing = 'moved' | 'elsewhere' | 'unknown';

const standingOf = (school: School, person: Person): Standing => {
  const platform = joinedPlatform(school, person);
  if (platform === null) return 'unknown';
  return platform === school.organisation.platform ? 'moved' : 'elsewhere';
};

const counts = (standings: readonly Standing[]): Pick<MovingRow, 'joined' | Standing> => ({
  joined: standings.length,
  moved: standings.filter((one) => one === 'moved').length,
  elsewhere: standings.filter((one) => one === 'elsewhere').length,
  unknown: standings.filter((one) => one === 'unknown').length,
});

export const movingView = (school: School, oldLinkIds: readonly string[]): MovingView => {
  const people = rowsOf(school.persons).filter(
    (person) => roleJoins(school.organisation, person.platformRole) && isAtSchool(person) && isIn(person),
  );
  const standings = new Map(people.map((person) => [person.id, standingOf(school, person)]));
  const { placed } = inviteesOf(school, '9999-12-31');
  const groups = Map.groupBy(
    placed.filter(({ person }) => standings.has(person.id)),
    ({ schoolClass, role }) => `${schoolClass.id}\n${role}`,
  );
  const rows = [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (!first) return [];
    const { schoolClass, role } = first;
    const own = members.flatMap(({ person }) => standings.get(person.id) ?? []);
    return [
      { schoolClass, row: { classId: schoolClass.id, label: schoolClass.label, role, ...counts(own) } },
    ];
  });
  return {
    platform: school.organisation.platform,
    ...counts([...standings.values()]),
    rows: rows.toSorted((a, b) => byClass(a.schoolClass, b.schoolClass)).map(({ row }) => row),
    oldLinkIds,
  };
};
