import type { Act, ActKind } from '../domain/base/journal.ts';
import { registerOrder } from '../domain/documents/register-order.ts';
import type { Ids } from '../domain/ids.ts';
import { addPerson, type NewPerson } from '../domain/people/add-person.ts';
import { changeFamily } from '../domain/people/change-family.ts';
import { editPerson } from '../domain/people/edit-person.ts';
import { type Mark, type Marked, markPeople } from '../domain/people/mark-people.ts';
import { type MoveOrder, movePeople, type PeopleMove } from '../domain/people/move-people.ts';
import type { PersonFields } from '../domain/people/person-fields.ts';
import { removePerson } from '../domain/people/remove-person.ts';
import type { OrderKind } from '../domain/registers.ts';
import { ok, type Result } from '../domain/result.ts';
import type { School } from '../domain/school.ts';
import type { Day } from '../domain/values/calendar.ts';
import { orderTitles } from '../text/movements.ts';
import type { Clock, SchoolStore } from './ports.ts';

export type PeopleServices = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

/** The order by which a movement happens; '' where it has no number or date yet. */
export type TypedOrder = { readonly on: Day; readonly orderNumber: string; readonly orderDate: Day | '' };

/** The school with the order in its register, where it has a number; the same order stands there once. */
export const withOrder = (
  school: School,
  { kind, title }: { readonly kind: OrderKind; readonly title: string },
  { orderNumber, orderDate, on }: TypedOrder,
  ids: Ids,
): School =>
  orderNumber.trim() === ''
    ? school
    : registerOrder(school, { kind, number: orderNumber, date: orderDate || on, title }, ids);

const keep = async (
  from: School,
  marked: Result<Marked>,
  { kind, subject }: Pick<Act, 'kind' | 'subject'>,
  store: SchoolStore,
): Promise<Result<number>> => {
  if (!marked.ok) return marked;
  const { school, people } = marked.value;
  if (people === 0) return ok(0);
  const saved = await store.commit(from, school, { kind, subject, counts: { people } });
  return saved.ok ? ok(people) : saved;
};

/** Marks a state of membership by hand as one step; answers how many people it changed (R15). */
export const markByHand = (
  ids: readonly string[],
  mark: Mark,
  { store, clock }: PeopleServices,
): Promise<Result<number>> => {
  const school = store.current();
  const marked = markPeople(school, ids, mark, clock.today());
  return keep(school, marked, { kind: 'people-marked', subject: mark.state }, store);
};

/** The order as the domain takes it. */
export const moveOrderOf = ({ on, orderNumber, orderDate }: TypedOrder, ids: Ids): MoveOrder => ({
  on,
  orderNumber,
  ...(orderDate !== '' && { orderDate }),
  nextId: ids.next,
});

const moveActs: Readonly<Record<PeopleMove['kind'], ActKind>> = {
  arrival: 'people-returned',
  departure: 'people-left',
  transfer: 'people-transferred',
  rename: 'people-renamed',
  roleChange: 'roles-changed',
};

/** Writes a movement of people down as one step; answers how many it changed (R13). */
export const moveByHand = (
  ids: readonly string[],
  move: PeopleMove,
  order: TypedOrder,
  { store, clock, ids: newIds }: PeopleServices,
): Promise<Result<number>> => {
  const school = store.current();
  const moved = movePeople(school, ids, move, moveOrderOf(order, newIds), clock.today());
  const entry = { kind: 'movement', title: orderTitles[move.kind] } as const;
  const ordered = moved.ok
    ? ok({ ...moved.value, school: withOrder(moved.value.school, entry, order, newIds) })
    : moved;
  return keep(school, ordered, { kind: moveActs[move.kind], subject: order.orderNumber }, store);
};

/** Adds a person typed by hand as one step; answers the new id (R12, R13). */
export const addByHand = async (
  person: NewPerson,
  order: TypedOrder,
  { store, clock, ids }: PeopleServices,
): Promise<Result<string>> => {
  const school = store.current();
  const added = addPerson(school, person, moveOrderOf(order, ids), clock.today());
  if (!added.ok) return added;
  const entry = { kind: 'movement', title: orderTitles.arrival } as const;
  const next = withOrder(added.value.school, entry, order, ids);
  const saved = await store.commit(school, next, {
    kind: 'person-added',
    subject: order.orderNumber,
    counts: { people: 1 },
  });
  return saved.ok ? ok(added.value.id) : saved;
};

/** Changes a person's fields as one step; answers whether anything changed. */
export const changePerson = async (
  id: string,
  typed: PersonFields,
  { store, clock, ids }: PeopleServices,
): Promise<Result<boolean>> => {
  const school = store.current();
  const next = editPerson(school, id, typed, { today: clock.today(), nextId: ids.next });
  if (!next.ok) return next;
  if (next.value === school) return ok(false);
  const saved = await store.commit(school, next.value, {
    kind: 'person-edited',
    subject: '',
    counts: { people: 1 },
  });
  return saved.ok ? ok(true) : saved;
};

/** Removes a person who was entered by mistake as one step; the journal tells the number alone. */
export const removeMistake = (
  id: string,
  { store }: Pick<PeopleServices, 'store'>,
): Promise<Result<number>> => {
  const school = store.current();
  const removed = removePerson(school, id);
  const marked = removed.ok ? ok({ school: removed.value, people: 1 }) : removed;
  return keep(school, marked, { kind: 'person-removed', subject: '' }, store);
};

/** Changes a guardian's children or a student's guardians as one step; answers whether anything changed. */
export const changeRelatives = async (
  id: string,
  relativeIds: readonly string[],
  { store, clock, ids }: PeopleServices,
): Promise<Result<boolean>> => {
  const school = store.current();
  const next = changeFamily(school, id, relativeIds, { on: clock.today(), nextId: ids.next });
  if (!next.ok) return next;
  if (next.value === school) return ok(false);
  const saved = await store.commit(school, next.value, { kind: 'family-changed', subject: '', counts: {} });
  return saved.ok ? ok(true) : saved;
};
