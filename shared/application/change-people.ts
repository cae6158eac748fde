import { editPerson } from '../domain/edit-person.ts';
import type { Ids } from '../domain/ids.ts';
import type { Act } from '../domain/journal.ts';
import { leaveSchool, returnToSchool } from '../domain/leave-school.ts';
import { type Mark, type Marked, markPeople } from '../domain/mark-people.ts';
import type { PersonFields } from '../domain/person-fields.ts';
import { ok, type Result } from '../domain/result.ts';
import type { School } from '../domain/school.ts';
import type { Clock, SchoolStore } from './ports.ts';

export type PeopleServices = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

/** What the administrator marks by hand: a state of membership, or a coming and going at the school itself. */
export type PeopleMark =
  | ({ readonly kind: 'state' } & Mark)
  | { readonly kind: 'leave' | 'return'; readonly on: string; readonly orderNumber: string };

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

/** Marks people by hand as one step; answers how many it changed (R13, R15). */
export const markByHand = (
  ids: readonly string[],
  mark: PeopleMark,
  { store, clock, ids: newIds }: PeopleServices,
): Promise<Result<number>> => {
  const school = store.current();
  const today = clock.today();
  if (mark.kind === 'state') {
    const marked = markPeople(school, ids, mark, today);
    return keep(school, marked, { kind: 'people-marked', subject: mark.state }, store);
  }
  const { kind, on, orderNumber } = mark;
  const move = { on, orderNumber, nextId: newIds.next };
  const isLeaving = kind === 'leave';
  const moved = (isLeaving ? leaveSchool : returnToSchool)(school, ids, move, today);
  const act = { kind: isLeaving ? 'people-left' : 'people-returned', subject: orderNumber } as const;
  return keep(school, moved, act, store);
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
