import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import { classMessages } from '../../../../../shared/views/invitations/class-messages.ts';
import { sheetsByPerson } from '../../../../../shared/views/invitations/sheets-by-person.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const today = '2026-11-21';
const pupil = (id: string, surname: string, givenName: string, own: Partial<Person> = {}): Person =>
  aPerson({ id, name: { surname, givenName, patronymic: 'Ильич' }, classId: 'class-5А', ...own });
const slip = (number: number, personId: string, classId: string) => ({
  number,
  personId,
  classId,
  role: 'student' as const,
  linkId: null,
});

const school = buildSchool({
  classes: [aClass('5А'), aClass('Лист/1:[?]'), aStaffroom()],
  persons: [
    pupil('a', 'Агапкин', 'Пётр'),
    pupil('b', 'Белкин', ''),
    pupil('joined', 'Гусев', 'Олег', { states: [{ state: 'joined', on: today, source: 'hand' }] }),
    pupil('refused', 'Дроздов', 'Олег', { states: [{ state: 'refused', on: today, source: 'hand' }] }),
    pupil('gone', 'Ежов', 'Олег', { leftOn: '2026-11-01' }),
    pupil('odd', 'Зайцев', 'Иван', { classId: 'class-Лист/1:[?]' }),
    aPerson({ id: 'teacher', category: 'staff' }),
  ],
  batches: [
    {
      id: 'one',
      number: 1,
      on: '2026-11-01',
      layout: 'slips',
      slips: [slip(1, 'a', 'class-5А')],
      codesVerified: 1,
    },
    {
      id: 'two',
      number: 2,
      on: '2026-11-05',
      layout: 'slips',
      slips: [slip(1, 'a', 'class-5А'), slip(2, 'odd', 'class-Лист/1:[?]'), slip(3, 'teacher', 'staffroom')],
      codesVerified: 1,
    },
  ],
});

const everything = { classId: null, batchId: null };

describe('messages for class teachers', () => {
  it('name who is expected with initials only, class by class', () => {
    const messages = classMessages(school, today, everything);
    expect(messages.map(({ unit, people }) => [unit, people])).toEqual([
      ['Сотрудники', 1],
      ['5А', 2],
      ['Лист/1:[?]', 1],
    ]);
    const [, fifth] = messages;
    expect(fifth?.text).toContain('осталось 2: Агапкин\u00A0П.\u00A0И., Белкин\u00A0И.');
    for (const { text } of messages) expect(text).not.toMatch(/Пётр|Ильич/);
  });

  it('keep to one class, or to the people of a batch', () => {
    const of = (choice: Partial<typeof everything> | { batchId: string } | { classId: string }) =>
      classMessages(school, today, { ...everything, ...choice }).map(({ unit, people }) => [unit, people]);
    expect(of({ classId: 'class-5А' })).toEqual([['5А', 2]]);
    expect(of({ batchId: 'one' })).toEqual([['5А', 1]]);
    expect(of({ batchId: 'two' })).toEqual([
      ['Сотрудники', 1],
      ['5А', 1],
      ['Лист/1:[?]', 1],
    ]);
  });
});

it('counts the sheets of each person with the day of the last', () => {
  const sheets = sheetsByPerson(school);
  expect(sheets.get('a')).toEqual({ count: 2, last: '2026-11-05' });
  expect(sheets.get('b')).toBeUndefined();
});
