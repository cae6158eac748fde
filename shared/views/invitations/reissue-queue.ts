import type { Batch, IssuedSlip, SlipMark, SlipsPerPage } from '../../domain/batches/batch.ts';
import { lastMarks } from '../../domain/batches/hand-out.ts';
import { slipNumber } from '../../domain/batches/read-slip-numbers.ts';
import type { SlipTag } from '../../domain/batches/slip-tag.ts';
import { classIdsOf, isOfSchool } from '../../domain/classes/classes-of-person.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { type InviteLink, linkState } from '../../domain/links/invite-link.ts';
import { currentState, type MembershipState } from '../../domain/membership/membership.ts';
import { byClass, byName } from '../../domain/natural-order.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';

/** Why a person's last slip no longer serves. */
const reissueReasons = [
  'classChanged',
  'roleChanged',
  'nameChanged',
  'linkAnnulled',
  'linkReplaced',
  'linkExpired',
  'slipLost',
  'taskOpen',
] as const;
export type ReissueReason = (typeof reissueReasons)[number];

type ReissueRow = {
  readonly person: Person;
  readonly schoolClass: SchoolClass;
  readonly reasons: readonly ReissueReason[];
  /** The last slip that the person was given; null where a task alone asks for one. */
  readonly slip: SlipTag | null;
  /** The batch of that slip. */
  readonly batch: Batch | null;
};

type Issued = { readonly batch: Batch; readonly slip: IssuedSlip; readonly mark: SlipMark | undefined };

/** Every person's slips, oldest first. */
const slipsByPerson = ({ batches }: School): ReadonlyMap<string, readonly Issued[]> => {
  const found = new Map<string, Issued[]>();
  for (const batch of batches.values()) {
    const marks = lastMarks(batch);
    for (const slip of batch.slips) {
      const issued = { batch, slip, mark: marks.get(slip.number) };
      const older = found.get(slip.personId);
      if (older) older.push(issued);
      else found.set(slip.personId, [issued]);
    }
  }
  return found;
};

const linkReason = (link: InviteLink | undefined, today: Day): ReissueReason | null => {
  if (!link) return null;
  const state = linkState(link);
  if (state === 'annulled') return 'linkAnnulled';
  if (state === 'replaced' || state === 'outdated') return 'linkReplaced';
  return link.validUntil !== undefined && link.validUntil < today ? 'linkExpired' : null;
};

/** The last day on which each person got another name. */
const renamedOn = ({ movements }: School): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const { kind, personId, on } of movements.values())
    if (kind === 'rename' && on > (days.get(personId) ?? '')) days.set(personId, on);
  return days;
};

/** Since when open tasks ask to invite people once more. */
const askedByTasks = ({ tasks }: School): ReadonlyMap<string, Day> => {
  const days = new Map<string, Day>();
  for (const { kind, personId, openedOn, doneOn } of tasks.values()) {
    const asks = doneOn === undefined && (kind === 'reinvite' || kind === 'invite');
    if (asks && personId !== undefined && openedOn > (days.get(personId) ?? '')) days.set(personId, openedOn);
  }
  return days;
};

/** Who may still come by a sheet of their own. */
const waiting: ReadonlySet<MembershipState> = new Set(['notInvited', 'invited', 'requested']);

/** The slip that counts for a class: the last one for it, else the last one for a class that the person has left. */
const lastSlip = (own: readonly Issued[], classId: string, classIds: readonly string[]): Issued | undefined =>
  own.findLast(({ slip }) => slip.classId === classId) ??
  own.findLast(({ slip }) => !classIds.includes(slip.classId));

type Facts = {
  readonly school: School;
  readonly today: Day;
  readonly renamed: ReadonlyMap<string, Day>;
  readonly asked: ReadonlyMap<string, Day>;
};

const reasonsFor = (
  { school, today, renamed, asked }: Facts,
  person: Person,
  classId: string,
  { batch, slip, mark }: Issued,
): readonly ReissueReason[] => {
  const checks: readonly (ReissueReason | null)[] = [
    slip.classId === classId ? null : 'classChanged',
    slip.role === person.platformRole ? null : 'roleChanged',
    batch.withoutNames || (renamed.get(person.id) ?? '') <= batch.on ? null : 'nameChanged',
    linkReason(slip.linkId === null ? undefined : school.links.get(slip.linkId), today),
    mark?.fate === 'lost' ? 'slipLost' : null,
  ];
  const reasons = checks.flatMap((reason) => reason ?? []);
  return reasons.length === 0 && (asked.get(person.id) ?? '') > batch.on ? ['taskOpen'] : reasons;
};

const rowsFor = (facts: Facts, person: Person, own: readonly Issued[]): readonly ReissueRow[] => {
  const classIds = classIdsOf(facts.school, person);
  return classIds.flatMap((classId): readonly ReissueRow[] => {
    const schoolClass = facts.school.classes.get(classId);
    if (!schoolClass) return [];
    const last = lastSlip(own, classId, classIds);
    if (!last) {
      const isAsked = facts.asked.has(person.id);
      return isAsked ? [{ person, schoolClass, reasons: ['taskOpen'], slip: null, batch: null }] : [];
    }
    const reasons = reasonsFor(facts, person, classId, last);
    const slip = { batch: last.batch.number, number: last.slip.number };
    return reasons.length === 0 ? [] : [{ person, schoolClass, reasons, slip, batch: last.batch }];
  });
};

/**
 * People who have a slip, or whom an open task asks to invite, and need a new one: their class, role or name
 * changed, the link was annulled or replaced or has run out, the slip was lost. By class, then by name.
 */
const reissueQueue = (school: School, today: Day): readonly ReissueRow[] => {
  const slips = slipsByPerson(school);
  const facts = { school, today, renamed: renamedOn(school), asked: askedByTasks(school) };
  const rows: ReissueRow[] = [];
  for (const person of school.persons.values()) {
    const own = slips.get(person.id) ?? [];
    const concerns =
      facts.asked.has(person.id) || (own.length > 0 && waiting.has(currentState(person.states)));
    if (concerns && isOfSchool(school, person)) rows.push(...rowsFor(facts, person, own));
  }
  return rows.toSorted((a, b) => byClass(a.schoolClass, b.schoolClass) || byName(a.person, b.person));
};

/** What a new slip takes from the batch of the old one. */
export type SheetForm = Pick<Batch, 'layout'> & {
  readonly perPage: SlipsPerPage | null;
  readonly withoutNames: boolean;
};

const formOf = ({ layout, perPage, withoutNames = false }: Batch): SheetForm => ({
  layout,
  perPage: perPage ?? null,
  withoutNames,
});

/** One person of the queue, as the screen shows them. */
export type QueueRow = {
  readonly personId: string;
  readonly person: string;
  readonly label: string;
  readonly role: PlatformRole;
  readonly reasons: readonly ReissueReason[];
  /** `3/17`; null where there is no slip yet. */
  readonly slip: string | null;
  readonly issuedOn: Day | null;
  /** How that slip was printed. */
  readonly form: SheetForm | null;
};

export const queueRows = (school: School, today: Day): readonly QueueRow[] =>
  reissueQueue(school, today).map(({ person, schoolClass, reasons, slip, batch }) => ({
    personId: person.id,
    person: fullName(person.name),
    label: schoolClass.label,
    role: person.platformRole,
    reasons,
    slip: slip && slipNumber(slip),
    issuedOn: batch?.on ?? null,
    form: batch && formOf(batch),
  }));
