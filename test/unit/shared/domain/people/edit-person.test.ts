import { describe, expect, it } from 'vitest';
import { editPerson } from '../../../../../shared/domain/people/edit-person.ts';
import { fieldsOf, type PersonFields } from '../../../../../shared/domain/people/person-fields.ts';
import { rowsOf } from '../../../../../shared/domain/table.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const student = aPerson({
  id: 'student',
  classId: 'class-5А',
  birthDate: '2015-03-09',
  phone: '+79161234567',
  states: [{ state: 'joined', on: '2026-10-01', source: 'members' }],
});
const school = buildSchool({ classes: [aClass('5А'), aClass('5Б'), aStaffroom()], persons: [student] });
let last = 0;
const means = {
  today: '2026-11-12',
  nextId: () => {
    last += 1;
    return `new-${last}`;
  },
};
const edit = (changes: Partial<PersonFields>) =>
  editPerson(school, 'student', { ...fieldsOf(student), ...changes }, means);

describe('editing a person by hand', () => {
  it('changes nothing when nothing was typed', () => {
    expect(unwrap(edit({}))).toBe(school);
  });

  it('reads a birthday and a phone as people write them', () => {
    const { persons } = unwrap(edit({ birthDate: '1.2.15', phone: '8 (916) 765-43-21' }));
    expect(persons.get('student')).toMatchObject({ birthDate: '2015-02-01', phone: '+79167654321' });
  });

  it('writes down on which day which fields changed, one line a day', () => {
    const first = unwrap(edit({ phone: '' }));
    const typed = fieldsOf(first.persons.get('student') ?? student);
    const second = unwrap(editPerson(first, 'student', { ...typed, givenName: 'Лада' }, means));
    const third = unwrap(
      editPerson(
        second,
        'student',
        { ...typed, givenName: 'Лада', email: 'a@example.org' },
        {
          ...means,
          today: '2026-11-13',
        },
      ),
    );
    expect(third.persons.get('student')?.edits).toEqual([
      { on: '2026-11-12', fields: ['givenName', 'phone'] },
      { on: '2026-11-13', fields: ['email'] },
    ]);
  });

  it('lets a new post say what the person does, unless that was typed with it', () => {
    const staff = aPerson({
      id: 'staff',
      category: 'staff',
      position: 'бухгалтер',
      functions: ['other', 'classTeacher'],
    });
    const now = buildSchool({ persons: [staff] });
    const functionsWith = (changes: Partial<PersonFields>) =>
      unwrap(editPerson(now, 'staff', { ...fieldsOf(staff), ...changes }, means)).persons.get('staff')
        ?.functions;
    expect(functionsWith({ position: 'учитель химии' })).toEqual(['subjectTeacher', 'classTeacher']);
    expect(functionsWith({ position: 'директор', functions: ['director'] })).toEqual(['director']);
    expect(functionsWith({ email: 'a@example.org' })).toEqual(['other', 'classTeacher']);
  });

  it('takes a field away when it was emptied', () => {
    const person = unwrap(edit({ phone: ' ', birthDate: '' })).persons.get('student');
    expect(person).not.toHaveProperty('phone');
    expect(person).not.toHaveProperty('birthDate');
  });

  it('remembers which fields were typed, one edit after another', () => {
    const once = unwrap(edit({ phone: '8 916 765 43 21' }));
    expect(once.persons.get('student')?.handFields).toEqual(['phone']);
    const typed = {
      ...fieldsOf(once.persons.get('student') ?? student),
      surname: 'Белов',
      classId: 'class-5Б',
    };
    const twice = unwrap(editPerson(once, 'student', typed, means));
    expect(twice.persons.get('student')?.handFields).toEqual(['surname', 'classLabel', 'phone']);
  });

  it('names every field that cannot be taken', () => {
    const wrong = {
      surname: ' ',
      givenName: '',
      birthDate: '31.02.2015',
      phone: '12',
      email: 'мама@',
      classId: 'staffroom',
    };
    expect(edit(wrong)).toEqual({
      ok: false,
      failure: {
        code: 'person-fields-wrong',
        problems: {
          surname: 'surname-missing',
          givenName: 'given-name-missing',
          birthDate: 'birth-date-unreadable',
          phone: 'phone-unreadable',
          email: 'email-unreadable',
        },
      },
    });
    expect(edit({ classId: 'staffroom' })).toMatchObject({
      failure: { problems: { classId: 'class-missing' } },
    });
  });

  it.each([
    [{ birthDate: '12/25/2014' }, { birthDate: 'birth-date-unreadable' }],
    [{ phone: '8 916 123-45-67, 8 916 765-43-21' }, { phone: 'phone-unreadable' }],
    [{ phone: '8 (495) 123-45-67 доб. 12' }, { phone: 'phone-unreadable' }],
    [{ email: 'a@example.ru; b@example.ru' }, { email: 'email-unreadable' }],
  ])('asks again where an import would take with a warning: %o', (typed, problems) => {
    expect(edit(typed)).toMatchObject({ failure: { code: 'person-fields-wrong', problems } });
  });

  it('writes a transfer down, and asks to invite anew who has joined', () => {
    const moved = unwrap(edit({ classId: 'class-5Б' }));
    expect(rowsOf(moved.movements)).toMatchObject([
      { kind: 'transfer', fromClassId: 'class-5А', toClassId: 'class-5Б', on: '2026-11-12' },
    ]);
    expect(rowsOf(moved.tasks)).toMatchObject([
      { kind: 'remove', personId: 'student', classId: 'class-5А' },
      { kind: 'invite', personId: 'student', classId: 'class-5Б' },
    ]);
  });
});
