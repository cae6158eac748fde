// The report's figures counted anew with plain loops over the raw base, sharing nothing with the program.
import type { InviteLink } from '../../../../../shared/domain/links/invite-link.ts';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import type { School } from '../../../../../shared/domain/school.ts';

type Count = Record<string, number>;

const newCount = (): Count => ({
  notInvited: 0,
  invited: 0,
  requested: 0,
  joined: 0,
  confirmed: 0,
  refused: 0,
  left: 0,
  newlyJoined: 0,
});

export const stateAt = (person: Person, day: string): string => {
  let state = 'notInvited';
  for (const change of person.states) if (change.on <= day) state = change.state;
  return state;
};

const weekBefore = (day: string): string => {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 7);
  return date.toISOString().slice(0, 10);
};

const isIn = (state: string): boolean => state === 'joined' || state === 'confirmed';

const enter = (count: Count, person: Person, day: string): void => {
  const state = stateAt(person, day);
  count[state] = (count[state] ?? 0) + 1;
  if (isIn(state) && !isIn(stateAt(person, weekBefore(day))))
    count['newlyJoined'] = (count['newlyJoined'] ?? 0) + 1;
};

const atSchool = (school: School, person: Person, day: string): boolean => {
  if (person.leftOn && person.leftOn <= day) return false;
  let latest = '';
  let latestOn = '';
  let earliest = '';
  let earliestOn = '9999';
  for (const movement of school.movements.values()) {
    if (movement.personId !== person.id) continue;
    if (movement.kind !== 'arrival' && movement.kind !== 'departure') continue;
    if (movement.on <= day && movement.on >= latestOn) {
      latest = movement.kind;
      latestOn = movement.on;
    }
    if (movement.on < earliestOn) {
      earliest = movement.kind;
      earliestOn = movement.on;
    }
  }
  if (latest !== '') return latest === 'arrival';
  return earliest !== 'arrival';
};

/** A guardian whose children were all gone was not of the school either; who is not to join is counted nowhere. */
export const present = (school: School, person: Person, day: string): boolean => {
  if (school.organisation.joiningWays[person.platformRole] === 'none') return false;
  if (!atSchool(school, person, day)) return false;
  if (person.category !== 'guardian' || !person.childIds?.length) return true;
  for (const id of person.childIds) {
    const child = school.persons.get(id);
    if (child && atSchool(school, child, day)) return true;
  }
  return false;
};

const classAt = (school: School, person: Person, day: string): string | undefined => {
  let classId = person.classId;
  let nextOn = '9999';
  for (const movement of school.movements.values()) {
    const tells = movement.kind === 'transfer' || (movement.kind === 'departure' && movement.fromClassId);
    if (movement.personId !== person.id || !tells) continue;
    if (movement.on > day && movement.on < nextOn) {
      nextOn = movement.on;
      classId = movement.fromClassId;
    }
  }
  return classId;
};

/** The ids of the classes in whose rows a person stands; 'none' where there is no class. */
export const classRowsOf = (school: School, person: Person, day: string): string[] => {
  const ids: string[] = [];
  const add = (id: string | undefined): void => {
    if (id !== undefined && school.classes.get(id)?.kind === 'class' && !ids.includes(id)) ids.push(id);
  };
  if (person.category === 'student') add(classAt(school, person, day));
  for (const childId of person.childIds ?? []) {
    const child = school.persons.get(childId);
    if (child && atSchool(school, child, day)) add(classAt(school, child, day));
  }
  return ids.length === 0 ? ['none'] : ids;
};

/** Among the posts that the random schools give. */
const teachingPosts = ['учитель математики', 'Педагог-психолог', 'завуч, учитель химии', 'Мастер п/о'];

export const categoryName = (person: Person): string => {
  if (person.category === 'student') return 'students';
  if (person.category === 'guardian') return 'guardians';
  const post = person.position ?? '';
  if (person.functions !== undefined) {
    if (person.functions.some((one) => one === 'classTeacher' || one === 'subjectTeacher')) return 'teachers';
    if (post !== '' || person.functions.some((one) => one !== 'other')) return 'employees';
  }
  if (post === '') return person.platformRole === 'teacher' ? 'teachers' : 'employees';
  return teachingPosts.includes(post) ? 'teachers' : 'employees';
};

const countIn = (table: Record<string, Count>, key: string): Count => {
  table[key] ??= newCount();
  return table[key];
};

export const recount = (school: School, day: string) => {
  const categories: Record<string, Count> = {};
  for (const name of ['teachers', 'employees', 'students', 'guardians']) countIn(categories, name);
  const total = newCount();
  const students: Record<string, Count> = {};
  const guardians: Record<string, Count> = {};
  const repeated = newCount();
  const notJoined: string[] = [];
  for (const schoolClass of school.classes.values()) {
    if (schoolClass.kind !== 'class') continue;
    countIn(students, schoolClass.id);
    countIn(guardians, schoolClass.id);
  }
  const enterPerson = (person: Person): void => {
    const category = categoryName(person);
    const state = stateAt(person, day);
    enter(countIn(categories, category), person, day);
    enter(total, person, day);
    const awaited = state === 'notInvited' || state === 'invited' || state === 'requested';
    const rows = person.category === 'staff' ? ['staff'] : classRowsOf(school, person, day);
    if (awaited) for (const row of rows) notJoined.push(`${row}|${category}|${state}`);
    if (person.category === 'staff') return;
    for (const row of rows)
      enter(countIn(person.category === 'student' ? students : guardians, row), person, day);
    for (const _ of rows.slice(1)) enter(repeated, person, day);
  };
  for (const person of school.persons.values()) if (present(school, person, day)) enterPerson(person);
  return { categories, total, students, guardians, repeated, notJoined: notJoined.sort() };
};

const linkStateAt = (link: InviteLink, day: string): string => {
  let state = 'active';
  for (const change of link.history) if (change.on <= day) state = change.state;
  return state;
};

const agePlace = (link: InviteLink, day: string): number => {
  const age = Math.round((Date.parse(day) - Date.parse(link.addedOn)) / 86_400_000);
  return [30, 90, 180].filter((limit) => age > limit).length;
};

/** Links that hold on a day, in several ways. */
export const recountLinks = (school: School, day: string) => {
  const states: Count = { active: 0, outdated: 0, replaced: 0, annulled: 0 };
  const ages = [0, 0, 0, 0];
  const kinds: Count = {};
  let expired = 0;
  for (const link of school.links.values()) {
    if (link.addedOn > day) continue;
    const state = linkStateAt(link, day);
    states[state] = (states[state] ?? 0) + 1;
    if (state !== 'active') continue;
    kinds[link.kind] = (kinds[link.kind] ?? 0) + 1;
    const place = agePlace(link, day);
    ages[place] = (ages[place] ?? 0) + 1;
    if (link.validUntil !== undefined && link.validUntil < day) expired += 1;
  }
  return { states, ages, kinds, expired };
};
