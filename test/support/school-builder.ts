// Small schools for tests: say what matters, the rest is filled in.

import type { SchoolClass } from '../../shared/domain/classes/school-class.ts';
import type { InviteLink } from '../../shared/domain/links/invite-link.ts';
import type { Organisation } from '../../shared/domain/organisation/organisation.ts';
import type { Person } from '../../shared/domain/people/person.ts';
import { type School, tablesOf } from '../../shared/domain/school.ts';

export const anOrganisation = (own: Partial<Organisation> = {}): Organisation => ({
  kind: 'school',
  platform: 'max',
  fullName: 'Муниципальное общеобразовательное учреждение «Лесная средняя школа»',
  shortName: 'Лесная СОШ',
  city: 'Заречный',
  region: 'Заречная область',
  address: 'ул. Сосновая, д. 1',
  phone: '+74950000000',
  email: 'school@example.org',
  site: 'https://school.example.org',
  inn: '',
  kpp: '',
  okpo: '',
  ogrn: '',
  director: { surname: 'Берёзкина', givenName: 'Алла', patronymic: 'Юрьевна', post: 'директор' },
  administrator: {
    surname: 'Соснин',
    givenName: 'Пётр',
    patronymic: 'Ильич',
    post: 'учитель информатики',
    phone: '+79000000000',
    email: 'admin@example.org',
  },
  appointmentOrder: { number: '17', date: '2026-09-01' },
  words: {},
  joiningWays: {
    administrator: 'link',
    teacher: 'link',
    employee: 'link',
    student: 'link',
    guardian: 'childProfile',
  },
  allowedHosts: ['max.ru'],
  ...own,
});

/** A class by its label; `5А` tells its parallel and letter itself. */
export const aClass = (label: string, own: Partial<SchoolClass> = {}): SchoolClass => {
  const [, parallel, letter] = /^(\d{1,2})(\D*)$/.exec(label) ?? [];
  return {
    id: `class-${label}`,
    kind: 'class',
    label,
    schoolYear: '2026/27',
    ...(parallel === undefined ? {} : { parallel: Number(parallel) }),
    ...(letter ? { letter } : {}),
    ...own,
  };
};

export const aStaffroom = (own: Partial<SchoolClass> = {}): SchoolClass => ({
  id: 'staffroom',
  kind: 'staffroom',
  label: 'Учительская',
  schoolYear: '2026/27',
  ...own,
});

let counter = 0;
const nextNumber = (): number => {
  counter += 1;
  return counter;
};

/** A student unless told otherwise. */
export const aPerson = (own: Partial<Person> = {}): Person => {
  const category = own.category ?? 'student';
  return {
    id: `person-${nextNumber()}`,
    name: { surname: 'Петров', givenName: 'Иван', patronymic: 'Сергеевич' },
    category,
    platformRole: category === 'staff' ? 'teacher' : category,
    states: [],
    ...own,
  };
};

export const aLink = (own: Partial<InviteLink> = {}): InviteLink => {
  const number = nextNumber();
  return {
    id: `link-${number}`,
    url: `https://max.ru/join/${String(number).padStart(43, 'a')}`,
    kind: 'maxChat',
    platform: 'max',
    classId: 'class-5А',
    role: 'student',
    addedOn: '2026-09-01',
    source: 'ссылки.csv',
    history: [],
    ...own,
  };
};

export type SchoolParts = {
  readonly [T in keyof School]?: School[T] extends ReadonlyMap<string, infer Row>
    ? readonly Row[]
    : Partial<School[T]>;
};

export const buildSchool = (parts: SchoolParts = {}): School => ({
  organisation: anOrganisation(parts.organisation),
  ...tablesOf(parts),
});
