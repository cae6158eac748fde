import { assignFormMasters, type FormMaster } from '../domain/classes/form-masters.ts';
import { type ClassMend, mendClass } from '../domain/classes/mend-class.ts';
import { transferYear, type YearTransfer } from '../domain/classes/transfer-year.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import { orderTitles } from '../text/movements.ts';
import { moveOrderOf, type PeopleServices, type TypedOrder, withOrder } from './change-people.ts';

/** Distributes classes among form-masters as one step; answers how many classes changed hands (R10). */
export const distributeClasses = async (
  wanted: readonly FormMaster[],
  order: TypedOrder,
  { store, clock, ids }: PeopleServices,
): Promise<Result<number>> => {
  const school = store.current();
  const assigned = assignFormMasters(school, wanted, moveOrderOf(order, ids), clock.today());
  if (!assigned.ok) return assigned;
  const { classes } = assigned.value;
  if (classes === 0) return ok(0);
  const entry = { kind: 'classTeachers', title: orderTitles.formMaster } as const;
  const next = withOrder(assigned.value.school, entry, order, ids);
  const saved = await store.commit(school, next, {
    kind: 'form-masters-assigned',
    subject: order.orderNumber,
    counts: { classes },
  });
  return saved.ok ? ok(classes) : saved;
};

const mendActs = { rename: 'class-renamed', merge: 'classes-merged', remove: 'class-removed' } as const;

/** Puts a class right that was entered wrong, as one step. */
export const correctClass = async (
  classId: string,
  mend: ClassMend,
  { store, clock, ids }: PeopleServices,
): Promise<Result<number>> => {
  const school = store.current();
  const mended = mendClass(school, classId, mend, { on: clock.today(), nextId: () => ids.next() });
  if (!mended.ok) return mended;
  const labelOf = (id: string): string => school.classes.get(id)?.label ?? '';
  const to = mend.kind === 'rename' ? mend.label : mend.kind === 'merge' ? labelOf(mend.intoId) : '';
  return store.commit(school, mended.value, {
    kind: mendActs[mend.kind],
    subject: to !== '' ? `${labelOf(classId)} → ${to}` : labelOf(classId),
    counts: {},
  });
};

/** Takes the school over into a new year as one step (R13); refused when the base is another than was looked at. */
export const applyTransfer = async (
  transfer: YearTransfer,
  order: TypedOrder,
  revision: number,
  { store, clock, ids }: PeopleServices,
): Promise<Result<number>> => {
  if (store.dataRevision() !== revision) return failed({ code: 'plan-outdated' });
  const school = store.current();
  const next = transferYear(school, transfer, moveOrderOf(order, ids), clock.today());
  if (!next.ok) return next;
  const left = [...next.value.persons.values()].filter(
    ({ id, leftOn }) => leftOn !== undefined && school.persons.get(id)?.leftOn === undefined,
  ).length;
  const entry = { kind: 'movement', title: orderTitles.yearTransfer(transfer.schoolYear) } as const;
  return store.commit(school, withOrder(next.value, entry, order, ids), {
    kind: 'year-transferred',
    subject: transfer.schoolYear,
    counts: { classes: transfer.classes.length + transfer.newClasses.length, people: left },
  });
};
