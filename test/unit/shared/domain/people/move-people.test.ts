import { describe, expect, it } from 'vitest';
import { assignFormMasters } from '../../../../../shared/domain/classes/form-masters.ts';
import { addPerson } from '../../../../../shared/domain/people/add-person.ts';
import { movePeople, type PeopleMove } from '../../../../../shared/domain/people/move-people.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { rowsOf } from '../../../../../shared/domain/table.ts';
import { movementRegister } from '../../../../../shared/views/people/movement-register.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2026-11-21';
let last = 0;
const order = {
  on: '2026-11-20',
  orderNumber: '15-к',
  orderDate: '2026-11-19',
  nextId: () => {
    last += 1;
    return `id-${last}`;
  },
};
const joined = [{ state: 'joined' as const, on: '2026-09-10', source: 'members' as const }];
const school = buildSchool({
  classes: [aStaffroom(), aClass('5А', { formMasterId: 'teacher' }), aClass('5Б'), aClass('6А')],
  persons: [
    aPerson({ id: 'anna', classId: 'class-5А', states: joined }),
    aPerson({ id: 'boris', classId: 'class-5А', states: joined }),
    aPerson({ id: 'vera', classId: 'class-5Б' }),
    aPerson({ id: 'mother', category: 'guardian', childIds: ['anna'], states: joined }),
    aPerson({ id: 'father', category: 'guardian', childIds: ['boris', 'anna'], states: joined }),
    aPerson({ id: 'teacher', category: 'staff', states: joined }),
    aPerson({ id: 'clerk', category: 'staff', platformRole: 'employee' }),
  ],
});
const move = (ids: readonly string[], what: PeopleMove, from = school): School =>
  unwrap(movePeople(from, ids, what, order, TODAY)).school;
const open = (of: School): readonly string[] =>
  rowsOf(of.tasks)
    .filter(({ doneOn }) => doneOn === undefined)
    .map(({ kind, personId, classId = '' }) => `${kind} ${personId} ${classId}`.trim());

describe('movePeople', () => {
  it('transfers pupils, and asks for the guardians too where a class changes for them', () => {
    const moved = move(['anna', 'vera', 'clerk'], { kind: 'transfer', classId: 'class-5Б' });
    expect(rowsOf(moved.movements)).toMatchObject([
      { personId: 'anna', kind: 'transfer', on: '2026-11-20', orderNumber: '15-к', orderDate: '2026-11-19' },
    ]);
    expect(open(moved)).toEqual([
      'remove anna class-5А',
      'invite anna class-5Б',
      'remove mother class-5А',
      'invite mother class-5Б',
      'invite father class-5Б',
    ]);
  });

  it('cancels what is still to be done when the pupil goes on or back', () => {
    const once = move(['boris'], { kind: 'transfer', classId: 'class-5Б' });
    const twice = move(['boris'], { kind: 'transfer', classId: 'class-6А' }, once);
    expect(open(twice)).toContain('remove boris class-5А');
    expect(open(twice)).toContain('invite boris class-6А');
    expect(open(twice)).not.toContain('invite boris class-5Б');
    expect(open(move(['boris'], { kind: 'transfer', classId: 'class-5А' }, once))).toEqual([]);
  });

  it('asks for nothing but the removal when one who was to be invited leaves, and for nothing when they return', () => {
    const moved = move(['anna'], { kind: 'transfer', classId: 'class-5Б' });
    const gone = move(['anna'], { kind: 'departure' }, moved);
    expect(open(gone)).toContain('remove anna');
    expect(open(gone).filter((task) => task.includes('anna'))).toHaveLength(1);
    expect(open(gone)).toContain('remove mother');
    const back = move(['anna'], { kind: 'arrival' }, gone);
    expect(open(back)).not.toContain('remove anna');
    expect(open(back)).not.toContain('remove mother');
  });

  it('changes a role by removing and inviting anew, and only of staff', () => {
    const changed = move(['teacher', 'clerk', 'anna'], { kind: 'roleChange', role: 'employee' });
    expect(changed.persons.get('teacher')?.platformRole).toBe('employee');
    expect(open(changed)).toEqual(['reinvite teacher']);
    expect(rowsOf(changed.movements)).toMatchObject([{ fromRole: 'teacher', toRole: 'employee' }]);
  });

  it('keeps the earlier name', () => {
    const name = { surname: 'Щукина', givenName: 'Анна', patronymic: '' };
    const changed = move(['anna'], { kind: 'rename', name });
    const before = school.persons.get('anna')?.name;
    expect(rowsOf(changed.movements)).toMatchObject([{ kind: 'rename', fromName: before }]);
    expect(movementRegister(changed, { from: null, to: null, kind: 'rename' })).toMatchObject([
      { name: 'Щукина Анна', from: 'Петров Иван Сергеевич', order: '15-к от 19.11.2026' },
    ]);
    expect(movementRegister(changed, { from: '2026-11-21', to: null, kind: null })).toEqual([]);
  });

  it('refuses a day that has not come', () => {
    const later = { ...order, on: '2026-11-22' };
    const what = { kind: 'transfer', classId: 'class-5Б' } as const;
    expect(movePeople(school, ['anna'], what, later, TODAY)).toMatchObject({
      failure: { code: 'day-in-future' },
    });
  });
});

describe('assignFormMasters', () => {
  it('writes down who gives a class up and who takes it, and leaves what stands', () => {
    const assigned = unwrap(
      assignFormMasters(
        school,
        [
          { classId: 'class-5А', personId: 'clerk' },
          { classId: 'class-5Б', personId: null },
        ],
        order,
        TODAY,
      ),
    );
    expect(assigned.classes).toBe(1);
    expect(assigned.school.classes.get('class-5А')?.formMasterId).toBe('clerk');
    expect(rowsOf(assigned.school.movements)).toMatchObject([
      { kind: 'formMaster', personId: 'teacher', fromClassId: 'class-5А' },
      { kind: 'formMaster', personId: 'clerk', toClassId: 'class-5А' },
    ]);
  });
});

describe('addPerson', () => {
  const fields = {
    surname: 'Новикова',
    givenName: 'Ева',
    patronymic: '',
    birthDate: '',
    phone: '8 900 000-00-01',
    email: '',
    position: '',
    functions: [],
    classId: '',
  };

  it('lets a pupil arrive, and a guardian stand beside the child', () => {
    const pupil = unwrap(
      addPerson(
        school,
        { category: 'student', fields: { ...fields, phone: '', classId: 'class-5Б' }, childIds: [] },
        order,
        TODAY,
      ),
    );
    expect(rowsOf(pupil.school.movements)).toMatchObject([
      { kind: 'arrival', personId: pupil.id, toClassId: 'class-5Б' },
    ]);
    const guardian = unwrap(
      addPerson(pupil.school, { category: 'guardian', fields, childIds: [pupil.id] }, order, TODAY),
    );
    expect(guardian.school.persons.get(guardian.id)).toMatchObject({
      category: 'guardian',
      platformRole: 'guardian',
      phone: '+79000000001',
      childIds: [pupil.id],
    });
  });

  it('refuses a namesake in the same class, a class that is none and a child who is no pupil', () => {
    const add = (category: 'student' | 'guardian', classId: string, childIds: readonly string[] = []) =>
      addPerson(
        school,
        {
          category,
          fields: { ...fields, surname: 'ПЕТРОВ', givenName: 'Иван', patronymic: 'Сергеевич', classId },
          childIds,
        },
        order,
        TODAY,
      );
    expect(add('student', 'class-5А')).toMatchObject({ failure: { code: 'person-is-there' } });
    expect(add('student', 'class-6А')).toMatchObject({ ok: true });
    expect(add('student', 'staffroom')).toMatchObject({ failure: { code: 'person-fields-wrong' } });
    expect(add('guardian', '', ['teacher'])).toMatchObject({ failure: { code: 'person-unknown' } });
  });
});
