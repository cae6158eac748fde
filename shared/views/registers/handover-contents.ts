import { finished } from '../../domain/in-parts.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { handoverContentNames as names } from '../../text/handover.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { dutiesOf } from '../duties/duties.ts';
import type { DutyId } from '../duties/duty.ts';
import { openTasksOf } from '../duties/open-tasks.ts';
import { makingDutyFigures } from '../report/figures/figures.ts';

type Line = readonly [what: string, count: string];

/** What the act on the handover lists: the registers of the base that hold something (R31). */
export const handoverContents = (
  school: School,
  journalEntries: number,
  attachments: number,
): readonly Line[] => {
  const words = vocabularyOf(school.organisation);
  const people = rowsOf(school.persons);
  const count = (category: (typeof people)[number]['category']): number =>
    people.filter((person) => person.category === category).length;
  const lines: readonly (readonly [string, number])[] = [
    [names.classes(words), rowsOf(school.classes).filter(({ kind }) => kind === 'class').length],
    [names.people(words.student.plural), count('student')],
    [names.people(words.guardian.plural), count('guardian')],
    [names.people(words.employee.plural), count('staff')],
    [names.links, school.links.size],
    [names.batches, school.batches.size],
    [names.orders, school.orders.size],
    [names.joinRequests, school.joinRequests.size],
    [names.tasks, school.tasks.size],
    [names.chats, school.chats.size],
    [names.broadcasts, school.broadcasts.size],
    [names.support, school.supportRequests.size],
    [names.administrators, school.appointments.size],
    [names.registrations, school.registrations.size],
    [names.templates, school.documentTemplates.size],
    [names.attachments, attachments],
    [names.journal, journalEntries],
  ];
  return lines.filter(([, number]) => number > 0).map(([what, number]) => [what, String(number)]);
};

const SHOWN_TASKS = 40;

/** What the base itself tells of, whoever looks after it. */
const handedDuties: ReadonlySet<DutyId> = new Set([
  'request',
  'classTeachers',
  'joinRequests',
  'unclaimed',
  'chats',
  'posts',
  'broadcasts',
  'support',
  'administrators',
]);

const openDuties = (school: School, today: Day): readonly string[] => {
  const { organisation } = school;
  return dutiesOf({
    school,
    organisation,
    words: vocabularyOf(organisation),
    today,
    figures: finished(makingDutyFigures(school, today)),
    actDays: {},
    backups: { lastOn: null, failedOn: null },
    isSealed: true,
  })
    .filter(({ id, state }) => handedDuties.has(id) && state !== 'done')
    .map(({ sentence }) => sentence);
};

/**
 * What the next administrator has before them, as sentences for the act: duties, then tasks on the platform. A long
 * list is cut, for the base holds it whole.
 */
export const handoverTasks = (school: School, today: Day): readonly string[] => {
  const tasks = openTasksOf(school).flatMap((group) => group.tasks.map(({ sentence }) => sentence));
  const rest = tasks.length - SHOWN_TASKS;
  const shown = rest > 0 ? [...tasks.slice(0, SHOWN_TASKS), names.moreTasks(rest)] : tasks;
  return [...openDuties(school, today), ...shown];
};
