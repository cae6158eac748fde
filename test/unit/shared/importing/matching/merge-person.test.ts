import { describe, expect, it } from 'vitest';
import { mergePerson, newPerson } from '../../../../../shared/importing/matching/merge-person.ts';
import type { CheckedPerson } from '../../../../../shared/importing/rows/checked-row.ts';
import { aPerson } from '../../../../support/school-builder.ts';

const read = (own: Partial<CheckedPerson> = {}): CheckedPerson => ({
  place: { sheet: 'Лист1', row: 2 },
  category: 'student',
  name: { surname: 'Петров', givenName: 'Иван', patronymic: 'Сергеевич' },
  ...own,
});
const before = aPerson({
  id: 'known',
  name: { surname: 'Семёнов', givenName: 'Иван', patronymic: 'Петрович' },
  classId: 'class-5А',
  phone: '+79161234567',
  email: 'Mama@Example.ru',
  birthDate: '2015-03-09',
});
const merge = (
  own: Partial<CheckedPerson>,
  classId: string | null = null,
  childIds: readonly string[] = [],
) => mergePerson(before, { read: read({ name: before.name, ...own }), classId, childIds }, (id) => id ?? '–');

describe('mergePerson', () => {
  it('gives the very person back when the file knows nothing new', () => {
    const same = merge({
      name: { surname: 'СЕМЕНОВ', givenName: 'И.', patronymic: '' },
      email: 'mama@example.ru',
    });
    expect(same.person).toBe(before);
    expect(same.changes).toEqual([]);
  });

  it('tells each change, and never erases what the file leaves out', () => {
    const { person, changes } = merge({ phone: '+79160000000', birthDate: '2015-03-10' }, 'class-5Б');
    expect(changes).toEqual([
      { field: 'birthDate', from: '09.03.2015', to: '10.03.2015' },
      { field: 'phone', from: '+79161234567', to: '+79160000000' },
      { field: 'classLabel', from: 'class-5А', to: 'class-5Б' },
    ]);
    expect(person).toEqual({
      ...before,
      phone: '+79160000000',
      birthDate: '2015-03-10',
      classId: 'class-5Б',
    });
  });

  it('adds children to those that are known', () => {
    const guardian = aPerson({ category: 'guardian', childIds: ['one'] });
    const resolved = { read: read({ category: 'guardian', name: guardian.name }), classId: null };
    const twice = mergePerson(guardian, { ...resolved, childIds: ['two', 'one', 'two'] }, () => '');
    expect(twice.person.childIds).toEqual(['one', 'two']);
    expect(twice.changes).toEqual([{ field: 'children', from: '1', to: '2' }]);
  });

  it('changes role and functions with the post, but leaves class and administration alone', () => {
    const staff = aPerson({ category: 'staff', position: 'завхоз', functions: ['other', 'classTeacher'] });
    const resolved = {
      read: read({ category: 'staff', name: staff.name, position: 'учитель' }),
      classId: null,
      childIds: [],
    };
    expect(mergePerson({ ...staff, platformRole: 'employee' }, resolved, () => '').person).toMatchObject({
      platformRole: 'teacher',
      functions: ['subjectTeacher', 'classTeacher'],
    });
    const administrator = mergePerson({ ...staff, platformRole: 'administrator' }, resolved, () => '');
    expect(administrator.person.platformRole).toBe('administrator');
  });

  it('lets who had left stand in the base again', () => {
    const { person, changes } = mergePerson(
      { ...before, leftOn: '2026-09-01' },
      { read: read({ name: before.name }), classId: null, childIds: [] },
      () => '',
    );
    expect(person).toEqual(before);
    expect(changes).toEqual([{ field: 'leftOn', from: '01.09.2026', to: '' }]);
  });
});

it('newPerson holds no field that the file does not give', () => {
  const made = newPerson({ read: read(), classId: null, childIds: [] }, 'id');
  expect(made).toEqual({
    id: 'id',
    name: read().name,
    category: 'student',
    platformRole: 'student',
    states: [],
  });
});
