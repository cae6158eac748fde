import type { PlatformList } from '../base/remembered.ts';
import { classIdsOf } from '../classes/classes-of-person.ts';
import type { School } from '../school.ts';
import { withRow } from '../table.ts';
import type { Day } from '../values/calendar.ts';

/** A list of members belongs to a class when so much of it does. */
const OF_ONE_CLASS = 0.7;
const WHOLE_SCHOOL = 'school';

/** The class that a list of members was taken from, by its people; `school` for a list of several. */
const placeOfList = (school: School, memberIds: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const id of memberIds) {
    const person = school.persons.get(id);
    if (!person) continue;
    for (const classId of classIdsOf(school, person)) counts.set(classId, (counts.get(classId) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first && first[1] >= memberIds.length * OF_ONE_CLASS ? first[0] : WHOLE_SCHOOL;
};

export type HeldMembers = { readonly memberIds: readonly string[]; readonly strangers: number };

type ListChanges = {
  readonly place: string;
  /** The day of the list before. */
  readonly on: Day;
  readonly added: readonly string[];
  /** Were on the platform and are not in the new list. */
  readonly gone: readonly string[];
  readonly strangersBefore: number;
};

const rowId = (place: string): string => `members-${place}`;

/** What changed since the last list of the same place; null where there was none (R15). */
export const changesSince = (school: School, { memberIds }: HeldMembers): ListChanges | null => {
  const place = placeOfList(school, memberIds);
  const before = school.platformLists.get(rowId(place));
  if (!before) return null;
  const [was, is] = [new Set(before.memberIds), new Set(memberIds)];
  return {
    place,
    on: before.on,
    added: [...is].filter((id) => !was.has(id)),
    gone: [...was].filter((id) => !is.has(id)),
    strangersBefore: before.strangers,
  };
};

const isSame = (one: PlatformList, other: PlatformList): boolean =>
  one.on === other.on &&
  one.strangers === other.strangers &&
  one.memberIds.length === other.memberIds.length &&
  new Set([...one.memberIds, ...other.memberIds]).size === one.memberIds.length;

/** Remembers a list in place of the last one of its place; strangers are counted, never kept (R29). */
export const rememberList = (school: School, { memberIds, strangers }: HeldMembers, on: Day): School => {
  if (memberIds.length === 0) return school;
  const place = placeOfList(school, memberIds);
  const list = { id: rowId(place), place, on, memberIds: [...new Set(memberIds)], strangers };
  const before = school.platformLists.get(list.id);
  if (before && isSame(before, list)) return school;
  return { ...school, platformLists: withRow(school.platformLists, list) };
};
