import { namesMissing } from '../base/named-by.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, tableOf, withRow, withRows } from '../table.ts';
import { classKey } from './class-label.ts';
import { appointFormMasters } from './form-masters.ts';
import { toldCourse, unitOf } from './next-label.ts';
import type { SchoolClass } from './school-class.ts';

/** How a class that was entered wrong is put right. */
export type ClassMend =
  | { readonly kind: 'rename'; readonly label: string }
  | { readonly kind: 'merge'; readonly intoId: string }
  | { readonly kind: 'remove' };

const rename = (school: School, unit: SchoolClass, label: string): Result<School> => {
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
  return ok({ ...school, classes: withRow(school.classes, renamed) });
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

/** What hangs on one class now hangs on the other: people, links, chats, tasks, printed sheets. */
const movedOver = (school: School, from: string, to: string): School => {
  const over = <T extends { readonly classId?: string }>(row: T): T =>
    row.classId === from ? { ...row, classId: to } : row;
  return {
    ...school,
    persons: tableOf(rowsOf(school.persons).map(over)),
    links: tableOf(rowsOf(school.links).map(over)),
    chats: tableOf(rowsOf(school.chats).map(over)),
    tasks: tableOf(rowsOf(school.tasks).map(over)),
    batches: tableOf(
      rowsOf(school.batches).map((batch) => ({
        ...batch,
        slips: batch.slips.map(over),
        ...(batch.posters && { posters: batch.posters.map(over) }),
      })),
    ),
  };
};

const merge = (school: School, unit: SchoolClass, intoId: string): Result<School> => {
  const into = school.classes.get(intoId);
  if (into?.kind !== 'class' || intoId === unit.id)
    return failed({ code: 'transfer-wrong', problem: 'merge-nowhere' });
  const moved = movedOver(school, unit.id, intoId);
  const head = into.formMasterId ?? unit.formMasterId;
  const heads = head === undefined ? [] : [{ classId: intoId, personId: head }];
  const led = appointFormMasters(moved, heads);
  const gone = unledWithout(led, unit.id);
  if (!namesMissing(gone, 'classes', unit.id)) return ok(gone);
  // Movements and figures of past days keep the class that they speak of.
  const { formMasterId: _, ...closed } = unit;
  return ok({ ...gone, classes: withRows(gone.classes, [{ ...closed, kind: 'closed' }]) });
};

/** Puts a class right that was entered wrong; people, links and sheets follow it, and no movement is written. */
export const mendClass = (school: School, classId: string, mend: ClassMend): Result<School> => {
  const unit = school.classes.get(classId);
  if (unit?.kind !== 'class') return failed({ code: 'plan-outdated' });
  if (mend.kind === 'rename') return rename(school, unit, mend.label);
  return mend.kind === 'merge' ? merge(school, unit, mend.intoId) : remove(school, unit);
};
