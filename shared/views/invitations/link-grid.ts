import { placeKey } from '../../domain/classes/classes-of-person.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { isOfEarlierYear } from '../../domain/links/annul-links.ts';
import {
  type InviteLink,
  type LinkKind,
  type LinkState,
  type LinkStateChange,
  linkState,
} from '../../domain/links/invite-link.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import { type JoiningWay, type PlatformRole, platformRoles } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { type Day, daysBetween, schoolYearOf } from '../../domain/values/calendar.ts';
import { waitingCounts } from '../waiting-people.ts';

/** One link as the screen shows it. */
export type LinkView = {
  readonly id: string;
  readonly url: string;
  readonly kind: LinkKind;
  readonly platform: Platform | null;
  readonly state: LinkState;
  readonly addedOn: Day;
  /** Whole days since it was added. */
  readonly days: number;
  readonly validUntil: Day | null;
  readonly expired: boolean;
  readonly source: string;
  /** For whom alone it is; '' for everybody of its place. */
  readonly person: string;
  /** The chat into which it leads; '' for none of the register. */
  readonly chat: string;
  /** Whether it is of an earlier school year than today's. */
  readonly ofLastYear: boolean;
  /** Whether its class went over into a new year since: no new sheet carries it. */
  readonly outgrown: boolean;
  /** Whether it leads to another platform than the organisation's. */
  readonly elsewhere: boolean;
  readonly history: readonly LinkStateChange[];
};

/** What stands for one role in one class. */
export type LinkCell = {
  readonly role: PlatformRole;
  readonly way: JoiningWay;
  /** People who have still to join by it. */
  readonly waiting: number;
  /** Newest first; those in force before the others. */
  readonly links: readonly LinkView[];
  /** People wait, they join by a link, and none is in force. */
  readonly missing: boolean;
};

type LinkRowView = {
  readonly classId: string;
  readonly label: string;
  readonly cells: readonly LinkCell[];
};

export type LinkGrid = {
  readonly today: Day;
  readonly roles: readonly PlatformRole[];
  readonly rows: readonly LinkRowView[];
  /** Places that have a link in force, and places that lack one. */
  readonly covered: number;
  readonly missing: number;
};

/** A class that went over into a new year tells the day; else the calendar does. */
export const isOfLastYear = (link: InviteLink, school: School, today: Day): boolean =>
  (school.classes.get(link.classId)?.earlier ?? []).length > 0
    ? isOfEarlierYear(link, school)
    : schoolYearOf(link.addedOn) < schoolYearOf(today);

const personOf = ({ personId }: InviteLink, { persons }: School): string => {
  const person = personId === undefined ? undefined : persons.get(personId);
  return person ? fullName(person.name) : '';
};

const chatOf = ({ chatId }: InviteLink, { chats }: School): string =>
  (chatId === undefined ? undefined : chats.get(chatId)?.name) ?? '';

export const linkView = (link: InviteLink, school: School, today: Day): LinkView => ({
  id: link.id,
  url: link.url,
  kind: link.kind,
  platform: link.platform,
  state: linkState(link),
  addedOn: link.addedOn,
  days: Math.max(0, daysBetween(link.addedOn, today)),
  validUntil: link.validUntil ?? null,
  expired: link.validUntil !== undefined && link.validUntil < today,
  source: link.source,
  person: personOf(link, school),
  chat: chatOf(link, school),
  ofLastYear: isOfLastYear(link, school, today),
  outgrown: isOfEarlierYear(link, school),
  elsewhere: link.platform !== null && link.platform !== school.organisation.platform,
  history: link.history,
});

const isInForce = ({ state, expired, outgrown }: LinkView): boolean =>
  state === 'active' && !expired && !outgrown;

const byForce = (a: LinkView, b: LinkView): number =>
  Number(isInForce(b)) - Number(isInForce(a)) || (a.addedOn < b.addedOn ? 1 : -1);

/** Roles that nobody has and no link serves need no column. */
const usedRoles = (rows: readonly LinkRowView[]): readonly PlatformRole[] =>
  (['student', 'guardian', 'teacher', 'employee', 'administrator'] as const).filter((role) =>
    rows.some(({ cells }) =>
      cells.some((cell) => cell.role === role && (cell.links.length > 0 || cell.missing || cell.waiting > 0)),
    ),
  );

/** Every link of the school by class and role (R17). */
export const linkGrid = (school: School, today: Day): LinkGrid => {
  const { joiningWays } = school.organisation;
  const waiting = waitingCounts(school);
  const links = Map.groupBy(rowsOf(school.links), ({ classId, role }) => placeKey(classId, role));
  const cellOf = ({ id }: SchoolClass, role: PlatformRole): LinkCell => {
    const own = (links.get(placeKey(id, role)) ?? []).map((link) => linkView(link, school, today));
    const people = waiting.get(placeKey(id, role)) ?? 0;
    const way = joiningWays[role];
    const needsLink = (way === 'link' || way === 'chatLink') && role !== 'administrator';
    return {
      role,
      way,
      waiting: people,
      links: own.toSorted(byForce),
      missing: needsLink && people > 0 && !own.some(isInForce),
    };
  };
  const rows = rowsOf(school.classes)
    .filter(({ kind }) => kind !== 'closed')
    .toSorted(byClass)
    .map((one) => ({
      classId: one.id,
      label: one.label,
      cells: platformRoles.map((role) => cellOf(one, role)),
    }));
  const cells = rows.flatMap((row) => row.cells);
  return {
    today,
    roles: usedRoles(rows),
    rows,
    covered: cells.filter((cell) => cell.links.some(isInForce)).length,
    missing: cells.filter((cell) => cell.missing).length,
  };
};
