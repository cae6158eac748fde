// A school of a given size with every state, several children per guardian and links of all kinds.

import type { InviteLink } from '../../shared/domain/links/invite-link.ts';
import { linkKinds } from '../../shared/domain/links/invite-link.ts';
import type { MembershipState, StateChange } from '../../shared/domain/membership/membership.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import type { School } from '../../shared/domain/school.ts';
import { addDays } from '../../shared/domain/values/calendar.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../support/school-builder.ts';

const surnames = [
  'Берёзкин',
  'Соснин-Лесной',
  'Клёнов',
  'Дубровский',
  'Осинцев',
  'Рябинин',
  'Вязов',
  'Ельцов',
];
const givenNames = ['Алексей', 'Борис', 'Вадим', 'Георгий', 'Дмитрий', 'Егор', 'Жан', 'Захар', 'Игнат'];
const patronymics = ['Андреевич', 'Богданович', 'Викторович', '', 'Русланович', 'Мурад оглы'];

const paths: readonly (readonly MembershipState[])[] = [
  [],
  ['invited'],
  ['invited', 'requested'],
  ['invited', 'joined'],
  ['invited', 'requested', 'joined', 'confirmed'],
  ['invited', 'joined'],
  ['invited', 'refused'],
  ['invited', 'joined', 'left'],
  ['joined'],
];

/** The same numbers for the same seed. */
const seeded = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

export const reportSchool = (people: number, day: string): School => {
  const random = seeded(people);
  const pick = <T>(list: readonly T[], fallback: T): T => list[random(list.length)] ?? fallback;
  const labels = Array.from({ length: 11 }, (_, index) =>
    ['А', 'Б', 'В'].map((letter) => `${index + 1}${letter}`),
  );
  const classes = labels.flat().map((label) => aClass(label));
  const states = (): readonly StateChange[] => {
    let on = addDays(day, -100);
    return pick(paths, []).map((state) => {
      on = addDays(on, random(34));
      return { state, on, source: 'members' };
    });
  };
  const person = (own: Partial<Person>): Person =>
    aPerson({
      name: {
        surname: pick(surnames, ''),
        givenName: pick(givenNames, ''),
        patronymic: pick(patronymics, ''),
      },
      phone: '+79161234567',
      states: states(),
      ...own,
    });
  const staff = Array.from({ length: Math.round(people * 0.05) }, (_, index) =>
    person({ category: 'staff', platformRole: index % 4 === 3 ? 'employee' : 'teacher' }),
  );
  const students = Array.from({ length: Math.round(people * 0.4) }, (_, index) =>
    person({ classId: classes[index % classes.length]?.id ?? '' }),
  );
  const guardians = Array.from({ length: people - staff.length - students.length }, (_, index) => {
    const first = students[index % students.length]?.id ?? '';
    const second = random(12) === 0 ? [students[random(students.length)]?.id ?? ''] : [];
    return person({ category: 'guardian', childIds: [...new Set([first, ...second])] });
  });
  const link = (own: Partial<InviteLink>): InviteLink =>
    aLink({ kind: pick(linkKinds, 'unknown'), addedOn: addDays(day, -random(250)), ...own });
  const links = classes.flatMap(({ id }) => [
    link({ classId: id, role: 'student' }),
    link({
      classId: id,
      role: 'student',
      history: [{ state: 'annulled', on: addDays(day, -3), reason: 'невостребована' }],
    }),
  ]);
  return buildSchool({
    classes: [
      ...classes.map((row, index) => ({ ...row, formMasterId: staff[index % staff.length]?.id ?? '' })),
      aStaffroom(),
    ],
    persons: [...staff, ...students, ...guardians],
    links: [...links.slice(5), link({ classId: 'staffroom', role: 'teacher', platform: null })],
    joinRequests: [
      { id: 'r1', text: 'Петров Иван', personId: null, receivedOn: addDays(day, -2) },
      {
        id: 'r2',
        text: 'Клёнов Борис',
        personId: students[0]?.id ?? null,
        receivedOn: addDays(day, -9),
        decision: { accepted: true, on: addDays(day, -8), reason: '' },
      },
    ],
    movements: [
      {
        id: 'm1',
        personId: students[1]?.id ?? '',
        kind: 'arrival',
        on: addDays(day, -30),
        orderNumber: '5-у',
      },
    ],
  });
};
