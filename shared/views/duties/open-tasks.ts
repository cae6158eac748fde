import { fullName } from '../../domain/people/person.ts';
import { type PlatformTask, platformTaskKinds } from '../../domain/registers.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { taskText } from '../../text/tasks.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';

type TaskLine = {
  readonly id: string;
  readonly sentence: string;
  /** The address of the link, to be found on the platform; '' where the task is about a person. */
  readonly url: string;
  /** `21.11.2026`. */
  readonly since: string;
};

export type TaskGroup = { readonly kind: PlatformTask['kind']; readonly tasks: readonly TaskLine[] };

const lineOf = (school: School, task: PlatformTask): TaskLine => {
  const words = vocabularyOf(school.organisation);
  const link = task.linkId === undefined ? undefined : school.links.get(task.linkId);
  const person = task.personId === undefined ? undefined : school.persons.get(task.personId);
  const role = task.role ?? person?.platformRole;
  const whom = person ? fullName(person.name) : taskText.someone;
  const place = link
    ? [school.classes.get(link.classId)?.label, words[link.role].plural].filter(Boolean).join(', ')
    : taskText.somewhere;
  const unit = task.classId === undefined ? undefined : school.classes.get(task.classId);
  const label = task.oldLabel ?? unit?.label ?? '';
  const roleName = role ? words[role].one : '';
  const noun = words.schoolClass.one;
  const sentence = {
    annulLink: () => taskText.annulLink(place, words.annul),
    remove: () => taskText.remove(whom, label),
    invite: () => taskText.invite(whom, label, roleName),
    reinvite: () => taskText.reinvite(whom, roleName),
    renameClass: () => taskText.renameClass(label, unit?.label ?? ''),
    createClass: () => taskText.createClass(noun, label),
    closeClass: () => taskText.closeClass(noun, label),
  }[task.kind]();
  return { id: task.id, sentence, url: link?.url ?? '', since: shortDate(task.openedOn) };
};

const byAge = (a: PlatformTask, b: PlatformTask): number => compareDays(a.openedOn, b.openedOn);
const compareDays = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));

/** The tasks that are still to be done on the platform, oldest first within each kind (R16). */
export const openTasksOf = (school: School): readonly TaskGroup[] => {
  const open = rowsOf(school.tasks).filter(({ doneOn }) => doneOn === undefined);
  return platformTaskKinds.flatMap((kind) => {
    const tasks = open.filter((task) => task.kind === kind).toSorted(byAge);
    return tasks.length === 0 ? [] : [{ kind, tasks: tasks.map((task) => lineOf(school, task)) }];
  });
};
