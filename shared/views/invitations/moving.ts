import { hasJoined, type StateChange } from '../../domain/membership.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { Platform } from '../../domain/organisation.ts';
import { isAtSchool, type Person } from '../../domain/person.ts';
import type { PlatformRole } from '../../domain/role.ts';
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

/** By the batch that a person was given before joining: its link says where it led. */
const platformOfSlip = (school: School, personId: string, change: StateChange): Platform | null => {
  const batch = change.batchId === undefined ? undefined : school.batches.get(change.batchId);
  const slip = batch?.slips.findLast((one) => one.personId === personId);
  const link = slip?.linkId ? school.links.get(slip.linkId) : undefined;
  return link?.platform ?? null;
};

/** The platform on which a person who has joined is; null where nothing tells. */
const joinedPlatform = (school: School, { id, states }: Person): Platform | null => {
  const named = states.findLast(({ state, platform }) => hasJoined(state) && platform !== undefined);
  if (named?.platform) return named.platform;
  const invited = states.findLast(({ state, batchId }) => state === 'invited' && batchId !== undefined);
  return invited ? platformOfSlip(school, id, invited) : null;
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
  const people = rowsOf(school.persons).filter((person) => isAtSchool(person) && isIn(person));
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
