import { namesMissing } from '../base/named-by.ts';
import { linkState, stillOpens } from '../links/invite-link.ts';
import { placeKey, replacedBy } from '../links/store-links.ts';
import { addTasks, isOnPlatform } from '../membership/platform-tasks.ts';
import type { PlatformTask } from '../registers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, tableOf, withRow, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { classKey } from './class-label.ts';
import { appointFormMasters } from './form-masters.ts';
import { toldCourse, unitOf } from './next-label.ts';
import type { SchoolClass } from './school-class.ts';

/** How a class that was entered wrong is put right. */
export type ClassMend =
  | { readonly kind: 'rename'; readonly label: string }
  | { readonly kind: 'merge'; readonly intoId: string }
  | { readonly kind: 'remove' };

type MendMeans = { readonly on: Day; readonly nextId: () => string };

/** Whether the platform has the class under its name: a way into it, a chat of it, somebody in it. */
const isOnThePlatform = ({ links, chats, persons }: School, id: string): boolean =>
  rowsOf(links).some((link) => link.classId === id && stillOpens(link)) ||
  rowsOf(chats).some(({ classId, state }) => classId === id && state === 'created') ||
  rowsOf(persons).some((person) => person.classId === id && isOnPlatform(person));

const isOpenTask =
  (id: string, ...kinds: readonly PlatformTask['kind'][]) =>
  ({ classId, kind, doneOn }: PlatformTask): boolean =>
    classId === id && doneOn === undefined && kinds.includes(kind);

/** What renaming asks for on the platform; nothing where that takes back what is still to be renamed there. */
const renamingTasks = (
  school: School,
  { id, label: oldLabel }: SchoolClass,
  key: string,
  { on, nextId }: MendMeans,
): School['tasks'] => {
  const open = rowsOf(school.tasks).find(isOpenTask(id, 'renameClass'));
  if (open && classKey(open.oldLabel ?? '') === key)
    return tableOf(rowsOf(school.tasks).filter((task) => task !== open));
  if (classKey(oldLabel) === key || !isOnThePlatform(school, id)) return school.tasks;
  return addTasks(school.tasks, [{ id: nextId(), kind: 'renameClass', classId: id, oldLabel, openedOn: on }]);
};

const rename = (school: School, unit: SchoolClass, label: string, means: MendMeans): Result<School> => {
  const named = unitOf(label, unit.schoolYear);
  if (!named) return failed({ code: 'transfer-wrong', problem: 'label-missing' });
  const key = classKey(named.label);
  const isTaken = rowsOf(school.classes).some(
    (other) => other.id !== unit.id && other.kind === 'class' && classKey(other.label) === key,
  );
  if (isTaken) return failed({ code: 'class-label-taken', label: named.label });
  const { parallel: _1, letter: _2, ...kept } = unit;
  const told = toldCourse(unit);
  const renamed = { ...kept, ...(told !== undefined && { parallel: told }), ...named };
  const tasks = renamingTasks(school, unit, key, means);
  return ok({ ...school, classes: withRow(school.classes, renamed), tasks });
};

const unledWithout = (school: School, id: string): School => {
  const unled = appointFormMasters(school, [{ classId: id, personId: null }]);
  const classes = new Map(unled.classes);
  classes.delete(id);
  return { ...unled, classes };
};

const remove = (school: School, { id }: SchoolClass): Result<School> => {
  const next = unledWithout(school, id);
  return namesMissing(next, 'classes', id) ? failed({ code: 'class-not-empty' }) : ok(next);
};

/** The links with those of one class given to the other, whose own are the ones in force then. */
const linksOver = (school: School, from: string, to: string, on: Day): School['links'] => {
  const inForce = new Map(
    rowsOf(school.links)
      .filter((link) => link.classId === to && linkState(link) === 'active')
      .map((link) => [placeKey(link), link]),
  );
  const over = rowsOf(school.links)
    .filter(({ classId }) => classId === from)
    .map((link) => {
      const moved = { ...link, classId: to };
      const standing = linkState(link) === 'active' && inForce.get(placeKey(moved));
      return standing ? replacedBy(moved, standing, on) : moved;
    });
  return withRows(school.links, over);
};

/**
 * The tasks of a class that is merged: what was to be done with the class itself is to be done no more, those that
 * were merged into it before are still to be closed.
 */
const tasksOver = (school: School, unit: SchoolClass, to: string, means: MendMeans): School['tasks'] => {
  const idle = isOpenTask(unit.id, 'createClass', 'renameClass');
  const over = rowsOf(school.tasks)
    .filter((task) => !idle(task))
    .map((task) => (task.classId === unit.id ? { ...task, classId: to } : task));
  if (!isOnThePlatform(school, unit.id)) return tableOf(over);
  const { on: openedOn, nextId } = means;
  // The platform still has it under the name before a renaming that is not done there.
  const oldLabel = rowsOf(school.tasks).find(isOpenTask(unit.id, 'renameClass'))?.oldLabel ?? unit.label;
  return tableOf([...over, { id: nextId(), kind: 'closeClass', classId: to, oldLabel, openedOn }]);
};

/** What hangs on one class now hangs on the other: people, links, chats, tasks, printed sheets. */
const movedOver = (school: School, unit: SchoolClass, to: string, means: MendMeans): School => {
  const from = unit.id;
  const over = <T extends { readonly classId?: string }>(row: T): T =>
    row.classId === from ? { ...row, classId: to } : row;
  return {
    ...school,
    persons: tableOf(rowsOf(school.persons).map(over)),
    links: linksOver(school, from, to, means.on),
    chats: tableOf(rowsOf(school.chats).map(over)),
    tasks: tasksOver(school, unit, to, means),
    batches: tableOf(
      rowsOf(school.batches).map((batch) => ({
        ...batch,
        slips: batch.slips.map(over),
        ...(batch.posters && { posters: batch.posters.map(over) }),
      })),
    ),
  };
};

const merge = (school: School, unit: SchoolClass, intoId: string, means: MendMeans): Result<School> => {
  const into = school.classes.get(intoId);
  if (into?.kind !== 'class' || intoId === unit.id)
    return failed({ code: 'transfer-wrong', problem: 'merge-nowhere' });
  const moved = movedOver(school, unit, intoId, means);
  const head = into.formMasterId ?? unit.formMasterId;
  const heads = head === undefined ? [] : [{ classId: intoId, personId: head }];
  const led = appointFormMasters(moved, heads);
  const gone = unledWithout(led, unit.id);
  if (!namesMissing(gone, 'classes', unit.id)) return ok(gone);
  // Movements and figures of past days keep the class that they speak of.
  const { formMasterId: _, ...closed } = unit;
  return ok({ ...gone, classes: withRows(gone.classes, [{ ...closed, kind: 'closed' }]) });
};

/**
 * Puts a class right that was entered wrong; people, links and sheets follow it, and no movement is written. Where
 * the platform knows the class, a task says what is to be done there.
 */
export const mendClass = (
  school: School,
  classId: string,
  mend: ClassMend,
  means: MendMeans,
): Result<School> => {
  const unit = school.classes.get(classId);
  if (unit?.kind !== 'class') return failed({ code: 'plan-outdated' });
  if (mend.kind === 'rename') return rename(school, unit, mend.label, means);
  return mend.kind === 'merge' ? merge(school, unit, mend.intoId, means) : remove(school, unit);
};
