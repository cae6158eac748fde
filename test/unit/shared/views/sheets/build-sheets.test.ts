import { describe, expect, it } from 'vitest';
import type { Organisation } from '../../../../../shared/domain/organisation/organisation.ts';
import { platformRoles } from '../../../../../shared/domain/people/role.ts';
import { buildSheets, issuedSlips } from '../../../../../shared/views/sheets/build-sheets.ts';
import { planSheets, type SheetOrder, usualOrder } from '../../../../../shared/views/sheets/plan-sheets.ts';
import {
  aClass,
  aLink,
  anOrganisation,
  aPerson,
  aStaffroom,
  buildSchool,
  type SchoolParts,
} from '../../../../support/school-builder.ts';

const mark = { number: 3, on: '2026-11-21' };
const nameOf = (surname: string) => ({ surname, givenName: 'Анна', patronymic: '' });
const parts: SchoolParts = {
  classes: [aClass('5А', { formMasterId: 't' }), aStaffroom()],
  persons: [
    aPerson({ id: 'z', classId: 'class-5А', name: nameOf('Яшина') }),
    aPerson({ id: 'a', classId: 'class-5А', name: nameOf('Ёлкина') }),
    aPerson({ id: 'b', classId: 'class-5А', name: nameOf('Белкина') }),
    aPerson({ id: 'g', category: 'guardian', childIds: ['a', 'z'], name: nameOf('Ёлкина-Яшина') }),
    aPerson({ id: 't', category: 'staff', name: nameOf('Учителева') }),
  ],
  links: [
    aLink({ url: 'https://max.ru/join/pupils' }),
    aLink({ url: 'https://max.ru/join/parents', role: 'guardian' }),
    aLink({ url: 'https://vk.me/join/staff', role: 'teacher', classId: 'staffroom', platform: 'vk' }),
  ],
};

const sheets = (own: Partial<SheetOrder> = {}, changes: SchoolParts = {}) => {
  const school = buildSchool({ ...parts, ...changes });
  const order = { ...usualOrder, ...own };
  return buildSheets(school, order, planSheets(school, order, mark.on), mark);
};
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('sheets', () => {
  it('number slips through the batch, by the alphabet within class and role', () => {
    const slips = sheets().groups.flatMap((group) => group.slips);
    expect(slips.map(({ number, person }) => `${number} ${person}`)).toEqual([
      '1 Белкина Анна',
      '2 Ёлкина Анна',
      '3 Яшина Анна',
      '4 Ёлкина-Яшина Анна',
      '5 Учителева Анна',
    ]);
    expect(issuedSlips(sheets()).map(({ number, personId, role }) => [number, personId, role])).toEqual([
      [1, 'b', 'student'],
      [2, 'a', 'student'],
      [3, 'z', 'student'],
      [4, 'g', 'guardian'],
      [5, 't', 'teacher'],
    ]);
  });

  it('name nobody in the form without names: the number in the list of the class, a guardian by the children', () => {
    const slips = sheets({ withoutNames: true }).groups.flatMap((group) => group.slips);
    expect(slips.map(({ person }) => plain(person))).toEqual([
      '№ 1 по списку',
      '№ 2 по списку',
      '№ 3 по списку',
      '№ 2 и 3 по списку',
      '№ 1 по списку',
    ]);
    expect(slips.flatMap(({ children }) => children)).toEqual([]);
  });

  it('number the children where only their guardians join', () => {
    const joiningWays = { ...anOrganisation().joiningWays, student: 'none' as const };
    const organisation = { kind: 'kindergarten' as const, joiningWays };
    const { groups } = sheets({ withoutNames: true }, { organisation });
    const parents = groups.find(({ role }) => role === 'guardian');
    expect(parents?.slips.map(({ person }) => plain(person))).toEqual(['№ 2 и 3 по списку']);
  });

  it('say the host, the role and what protects from fraud; the browser trap on every guardian sheet', () => {
    const [pupils, parents, staff] = sheets().groups;
    expect(plain(pupils?.text.host ?? '')).toBe('Адрес начинается с max.ru, другой не открывайте:');
    expect(plain(staff?.text.host ?? '')).toContain('vk.me');
    expect(plain(staff?.text.heading ?? '')).toContain('VK Мессенджер');
    expect(parents?.text).toMatchObject({ role: 'РОДИТЕЛЬ', roleNote: 'законный представитель' });
    for (const group of [pupils, parents, staff])
      expect(plain(group?.text.warnings.join(' ') ?? '')).toMatch(
        /Код из СМС.*не публикуйте и не пересылайте/,
      );
    expect(plain(parents?.text.warnings.join(' ') ?? '')).toContain('В браузере, где вошёл ребёнок');
    expect(pupils?.text.ask).toContain('классный руководитель Учителева Анна');
    expect(staff?.text.ask).not.toContain('классный руководитель');
  });

  it('leave a place for the code, and tell the way, where guardians come in from the child’s profile', () => {
    const [group] = sheets({ roles: ['guardian'] }, { links: [] }).groups;
    expect(group?.slips[0]?.code).toMatchObject({ kind: 'blank' });
    expect(group?.slips[0]?.linkId).toBeNull();
    expect(plain(group?.text.steps.join(' ') ?? '')).toContain('откройте его профиль в Сферуме');
    expect(plain(group?.text.warnings.join(' ') ?? '')).toContain('В браузере, где вошёл ребёнок');
  });

  it('tell the way by the diary where that is the way of the role', () => {
    const organisation: Partial<Organisation> = {
      joiningWays: { ...anOrganisation().joiningWays, student: 'diary' },
    };
    const [group] = sheets({ roles: ['student'] }, { links: [], organisation }).groups;
    expect(group?.slips[0]?.code).toEqual({ kind: 'none' });
    expect(plain(group?.text.steps[0] ?? '')).toContain('электронный дневник');
  });

  it('speak in the words of a college', () => {
    const organisation: Partial<Organisation> = { kind: 'college' };
    const groups = sheets({ roles: [...platformRoles] }, { organisation }).groups;
    expect(groups[0]?.text).toMatchObject({ role: 'СТУДЕНТ', unit: 'Группа 5А' });
    expect(plain(groups[0]?.text.warnings[0] ?? '')).toContain('колледж его никогда не спрашивает');
    expect(groups[0]?.text.steps.join(' ')).toContain('указан наш колледж');
  });

  it('make posters for classes and roles with links, without people', () => {
    const { groups } = sheets({ layout: 'poster' });
    expect(groups.map(({ classLabel, role, slips }) => [classLabel, role, slips.length])).toEqual([
      ['5А', 'student', 0],
      ['5А', 'guardian', 0],
      ['Учительская', 'teacher', 0],
    ]);
    expect(groups[0]?.text.ask).not.toContain('Учителева');
  });

  it('tells namesakes of a class apart by their birthdays, where they are known', () => {
    const persons = [
      aPerson({ id: 'one', classId: 'class-5А', name: nameOf('Белкина'), birthDate: '2014-03-09' }),
      aPerson({ id: 'two', classId: 'class-5А', name: nameOf('Белкина') }),
      aPerson({ id: 'other', classId: 'class-5А', name: nameOf('Яшина'), birthDate: '2014-03-09' }),
    ];
    const people = sheets({ layout: 'list' }, { persons }).groups.flatMap(({ slips }) => slips);
    expect(people.map(({ person }) => person).toSorted()).toEqual([
      'Белкина Анна',
      'Белкина Анна (09.03.2014)',
      'Яшина Анна',
    ]);
  });
});
