import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { Ids } from '../../domain/ids.ts';
import type { InviteLink } from '../../domain/links/invite-link.ts';
import { recogniseLink } from '../../domain/links/link-recognition.ts';
import type { StateChange } from '../../domain/membership/membership.ts';
import type { Person } from '../../domain/people/person.ts';
import { postOf } from '../../domain/people/position.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf, tableOf, withRows } from '../../domain/table.ts';
import { addDays, type Day, schoolYearOf } from '../../domain/values/calendar.ts';
import type { MadeUpPerson } from '../../made-up/made-up-person.ts';
import { type MadeUpSchool, madeUpSchool } from '../../made-up/made-up-school.ts';
import { createSchool } from '../create-school.ts';
import type { Clock } from '../ports.ts';
import { withMadeUpBatches } from './made-up-batches.ts';
import { withMadeUpRegisters } from './made-up-registers.ts';

const SEED = 2026;

type Made = {
  readonly personIds: ReadonlyMap<number, string>;
  readonly classIds: ReadonlyMap<string, string>;
  readonly staffroomId: string;
  readonly statesOf: (person: MadeUpPerson) => readonly StateChange[];
};

const idOf = <K>(ids: ReadonlyMap<K, string>, key: K): string => {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the made-up school names nothing by ${key}`);
  return id;
};

/** Everybody was invited a month ago; who stands in the list of members has joined since. */
const statesIn = (madeUp: MadeUpSchool, today: Day): Made['statesOf'] => {
  const members = new Set(madeUp.members.map(({ personNumber }) => personNumber));
  return ({ number, category }) => {
    const invited: StateChange = { state: 'invited', on: addDays(today, -30), source: 'hand' };
    if (!members.has(number)) return category === 'staff' ? [] : [invited];
    return [invited, { state: 'joined', on: addDays(today, -(number % 28)), source: 'members' }];
  };
};

const roleOf = (person: MadeUpPerson): Pick<Person, 'platformRole' | 'functions'> =>
  person.category === 'staff'
    ? postOf(person.position ?? '', person.subject ?? '')
    : { platformRole: person.category };

const personOf = (person: MadeUpPerson, made: Made): Person => {
  const { name, category, birthDate, phone, email, position, classLabel, childNumbers } = person;
  return {
    id: idOf(made.personIds, person.number),
    name,
    category,
    ...roleOf(person),
    ...(category === 'student' && classLabel && { classId: idOf(made.classIds, classLabel) }),
    ...(category === 'staff' && { classId: made.staffroomId }),
    ...(childNumbers && { childIds: childNumbers.map((number) => idOf(made.personIds, number)) }),
    ...(birthDate && { birthDate }),
    ...(phone && { phone }),
    ...(email && { email }),
    ...(position && { position }),
    states: made.statesOf(person),
  };
};

const linksOf = (madeUp: MadeUpSchool, made: Made, today: Day, ids: Ids): readonly InviteLink[] =>
  madeUp.links.flatMap(({ classLabel, role, url }) => {
    const recognised = recogniseLink(url);
    if (!recognised) return [];
    const { kind, platform } = recognised;
    const classId = classLabel === null ? made.staffroomId : idOf(made.classIds, classLabel);
    const addedOn = addDays(today, -35);
    return [
      {
        id: ids.next(),
        url: recognised.url,
        kind,
        platform,
        classId,
        role,
        addedOn,
        source: '',
        history: [],
      },
    ];
  });

/** The made-up school as a base a month after its first sheets: something to look at on every screen. */
export const madeUpBase = (clock: Clock, ids: Ids): School => {
  const madeUp = madeUpSchool(SEED);
  const today = clock.today();
  const empty = createSchool(madeUp.card, clock, ids);
  const [staffroom] = rowsOf(empty.classes);
  if (!staffroom) throw new Error('a new school has its staffroom');
  const everybody = [...madeUp.staff, ...madeUp.students, ...madeUp.guardians];
  const made: Made = {
    personIds: new Map(everybody.map(({ number }) => [number, ids.next()])),
    classIds: new Map(madeUp.classes.map(({ label }) => [label, ids.next()])),
    staffroomId: staffroom.id,
    statesOf: statesIn(madeUp, today),
  };
  const classes = madeUp.classes.map(
    ({ label, parallel, letter, formMasterNumber }): SchoolClass => ({
      id: idOf(made.classIds, label),
      kind: 'class',
      label,
      parallel,
      letter,
      schoolYear: schoolYearOf(today),
      formMasterId: idOf(made.personIds, formMasterNumber),
    }),
  );
  const school: School = {
    ...empty,
    classes: withRows(empty.classes, classes),
    persons: tableOf(everybody.map((person) => personOf(person, made))),
    links: tableOf(linksOf(madeUp, made, today, ids)),
  };
  return withMadeUpRegisters(withMadeUpBatches(school, today, ids.next), today, ids.next);
};
