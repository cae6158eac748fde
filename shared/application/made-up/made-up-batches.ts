import type { Batch, IssuedSlip, SlipMark } from '../../domain/batches/batch.ts';
import { placeKey } from '../../domain/classes/classes-of-person.ts';
import { byClass, byName } from '../../domain/natural-order.ts';
import type { Person } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf, withRows } from '../../domain/table.ts';
import { addDays, type Day } from '../../domain/values/calendar.ts';
import { type Invitee, inviteesOf } from '../../views/sheets/invitees.ts';

/** How many days ago the sheets were made. */
const MADE = 30;
const HANDED_OUT = 28;
/** Every so many slips one is still on the teacher's table, every so many one got lost. */
const [UNCLAIMED_EVERY, LOST_EVERY] = [9, 97];

const slipsFor = (school: School, invitees: readonly Invitee[]): readonly IssuedSlip[] => {
  const links = new Map(rowsOf(school.links).map((link) => [placeKey(link.classId, link.role), link.id]));
  return invitees.flatMap(({ person, role, schoolClass }, index): readonly IssuedSlip[] => {
    const linkId = links.get(placeKey(schoolClass.id, role)) ?? null;
    return [{ number: index + 1, personId: person.id, classId: schoolClass.id, role, linkId }];
  });
};

const marksFor = (slips: readonly IssuedSlip[], on: Day): readonly SlipMark[] =>
  slips.flatMap(({ number }): readonly SlipMark[] => {
    if (number % UNCLAIMED_EVERY === 0) return [];
    const given: SlipMark = { number, fate: 'handedOut', on };
    return number % LOST_EVERY === 0 ? [given, { number, fate: 'lost', on: addDays(on, 9) }] : [given];
  });

const invitedBy = (person: Person, batchId: string): Person => ({
  ...person,
  states: person.states.map((change) =>
    change.state === 'invited' ? { ...change, source: 'batch', batchId } : change,
  ),
});

const withBatch = (school: School, role: PlatformRole, number: number, today: Day, id: string): School => {
  const invitees = inviteesOf(school, today)
    .placed.filter((invitee) => invitee.role === role && invitee.person.states[0]?.state === 'invited')
    .toSorted((a, b) => byClass(a.schoolClass, b.schoolClass) || byName(a.person, b.person));
  const on = addDays(today, -MADE);
  const slips = slipsFor(school, invitees);
  const batch: Batch = {
    id,
    number,
    on,
    layout: 'slips',
    slips,
    codesVerified: slips.filter(({ linkId }) => linkId !== null).length,
    prints: [{ on, way: 'printer', slips: slips.length }],
    marks: marksFor(slips, addDays(today, -HANDED_OUT)),
  };
  const people = new Set(slips.map(({ personId }) => personId));
  const invited = rowsOf(school.persons).filter((person) => people.has(person.id));
  return {
    ...school,
    batches: withRows(school.batches, [batch]),
    persons: withRows(
      school.persons,
      invited.map((person) => invitedBy(person, id)),
    ),
  };
};

/** The made-up school's sheets of a month ago: one batch for the students, one for the guardians. */
export const withMadeUpBatches = (school: School, today: Day, nextId: () => string): School =>
  withBatch(withBatch(school, 'student', 1, today, nextId()), 'guardian', 2, today, nextId());
