import { classIdsOf } from '../classes/classes-of-person.ts';
import type { Person } from '../people/person.ts';
import type { PlatformTask } from '../registers.ts';
import type { School } from '../school.ts';
import { rowsOf, type Table } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { currentState, hasJoined } from './membership.ts';

/** Whether the platform knows the person: only then is there something to do there. */
export const isOnPlatform = ({ states }: Pick<Person, 'states'>): boolean => {
  const state = currentState(states);
  return hasJoined(state) || state === 'requested';
};

type Means = { readonly on: Day; readonly nextId: () => string };

/** What a change of classes asks for on the platform, which moves nobody itself (R16). */
export const classTasks = (
  person: Person,
  [from, to]: readonly [from: readonly string[], to: readonly string[]],
  { on, nextId }: Means,
): readonly PlatformTask[] => {
  if (!isOnPlatform(person)) return [];
  const task = (kind: 'remove' | 'invite', classId: string): PlatformTask => ({
    id: nextId(),
    kind,
    personId: person.id,
    classId,
    openedOn: on,
  });
  return [
    ...from.filter((id) => !to.includes(id)).map((id) => task('remove', id)),
    ...to.filter((id) => !from.includes(id)).map((id) => task('invite', id)),
  ];
};

/** What the changed classes of children ask for their guardians; guardians without a child left get none here. */
export const guardianTasks = (before: School, after: School, means: Means): readonly PlatformTask[] =>
  rowsOf(after.persons).flatMap((person) => {
    const was = before.persons.get(person.id);
    if (person.category !== 'guardian' || !was || !isOnPlatform(person)) return [];
    const [from, to] = [classIdsOf(before, was), classIdsOf(after, person)];
    return from.length === 0 || to.length === 0 ? [] : classTasks(person, [from, to], means);
  });

const opposites: Partial<Readonly<Record<PlatformTask['kind'], PlatformTask['kind']>>> = {
  remove: 'invite',
  invite: 'remove',
};

/** A class that others were merged into is closed beside them: there it is the name that tells which is meant. */
const subjectOf = ({ kind, personId, classId, linkId, oldLabel }: PlatformTask): string =>
  [kind, personId, classId, linkId, kind === 'closeClass' ? oldLabel : ''].join('|');

/** Adds tasks to those that are open: one that takes an open one back cancels it, one that is there is not doubled. */
export const addTasks = (tasks: Table<PlatformTask>, added: Iterable<PlatformTask>): Table<PlatformTask> => {
  const next = new Map(tasks);
  const open = new Map(
    rowsOf(tasks)
      .filter(({ doneOn }) => doneOn === undefined)
      .map((task) => [subjectOf(task), task.id]),
  );
  for (const task of added) {
    const opposite = opposites[task.kind];
    const against =
      opposite && task.classId !== undefined && open.get(subjectOf({ ...task, kind: opposite }));
    if (against) {
      next.delete(against);
      open.delete(subjectOf({ ...task, kind: opposite }));
    } else if (!open.has(subjectOf(task))) {
      next.set(task.id, task);
      open.set(subjectOf(task), task.id);
    }
  }
  return next;
};

/** Without the open tasks about these people: what was to be done before they left, or left to come back. */
export const dropTasks = (tasks: Table<PlatformTask>, personIds: ReadonlySet<string>): Table<PlatformTask> =>
  new Map(
    [...tasks].filter(
      ([, { personId, doneOn }]) =>
        doneOn !== undefined || personId === undefined || !personIds.has(personId),
    ),
  );
