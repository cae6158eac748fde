import { describe, expect, it } from 'vitest';
import { finished } from '../../../../../shared/domain/in-parts.ts';
import type { Person } from '../../../../../shared/domain/people/person.ts';
import { byName, findPeople, noFilter } from '../../../../../shared/views/people/find-people.ts';
import { indexPeople } from '../../../../../shared/views/people/people-index.ts';
import { makingPeopleTable } from '../../../../../shared/views/people/people-table.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const named = (id: string, text: string, own: Partial<Person> = {}): Person => {
  const [surname = '', givenName = '', patronymic = ''] = text.split(' ');
  return aPerson({ id, name: { surname, givenName, patronymic }, ...own });
};

const school = buildSchool({
  classes: [aStaffroom(), aClass('10Б'), aClass('5А', { formMasterId: 'teacher' })],
  persons: [
    named('alyona', 'Семёнова Алёна Игоревна', { classId: 'class-5А' }),
    named('ivanov', 'Иванов Пётр Олегович', { classId: 'class-10Б' }),
    named('petrov', 'Петров Иван Сергеевич', { classId: 'class-5А', leftOn: '2026-10-01' }),
    named('double', 'Бобров-Кузнецов Олег Иванович', { classId: 'class-10Б' }),
    named('mother', 'Яковлева Инна Юрьевна', { category: 'guardian', childIds: ['alyona'] }),
    named('teacher', 'Громова Анна Львовна', {
      category: 'staff',
      position: 'учитель химии',
      functions: ['subjectTeacher', 'classTeacher'],
      states: [{ state: 'joined', on: '2026-09-03', source: 'members' }],
    }),
  ],
});
const index = indexPeople(finished(makingPeopleTable(school, 1)));
const find = (typed: string, filter = noFilter, sort = byName): readonly string[] =>
  findPeople(index, typed, filter, sort).map((row) => index.table.ids[row] ?? '');

describe('finding people', () => {
  it('shows everybody who is at the school, by name', () => {
    expect(find('')).toEqual(['double', 'teacher', 'ivanov', 'alyona', 'mother']);
  });

  it.each([
    ['the beginning of a surname', 'сем', ['alyona']],
    ['е for ё', 'алена', ['alyona']],
    ['words in any order', 'алёна семёнова', ['alyona']],
    ['unfinished words', 'ал сем 5', ['alyona']],
    ['a letter left out', 'Семнова', ['alyona']],
    ['two letters swapped in a long word', 'кузнецвоа', ['double']],
    ['a typo beside a word without one', 'алёна симёнова', ['alyona']],
    ['the English layout', 'ctv`yjdf', ['alyona']],
    ['a class with a Latin letter', '5A семёнова', ['alyona']],
    ['the second half of a double surname', 'кузнецов', ['double']],
    ['a post', 'химии', ['teacher']],
    ['a class, of all who belong to it', '5а', ['teacher', 'alyona', 'mother']],
    ['nobody', 'щукин', []],
  ])('finds %s: %s', (_what, typed, expected) => {
    expect(find(typed)).toEqual(expected);
  });

  it('puts those first whose surname fits', () => {
    expect(find('иван')).toEqual(['ivanov', 'double']);
  });

  it('shows who left the school only when asked', () => {
    expect(find('петров')).toEqual([]);
    expect(find('петров', { ...noFilter, standing: 'gone' })).toEqual(['petrov']);
  });

  it('narrows by category, class, state and function', () => {
    expect(find('', { ...noFilter, category: 'guardian' })).toEqual(['mother']);
    expect(find('', { ...noFilter, classId: 'class-10Б' })).toEqual(['double', 'ivanov']);
    expect(find('', { ...noFilter, classId: 'a class that is gone' })).toEqual([]);
    expect(find('', { ...noFilter, standing: 'joined' })).toEqual(['teacher']);
    expect(find('', { ...noFilter, staffFunction: 'classTeacher' })).toEqual(['teacher']);
  });

  it('sorts by a column both ways, equal ones by name', () => {
    const byClass = { by: 'class', descending: false } as const;
    expect(find('', noFilter, byClass)).toEqual(['teacher', 'alyona', 'mother', 'double', 'ivanov']);
    expect(find('', noFilter, { by: 'day', descending: true })[0]).toBe('teacher');
    expect(find('', noFilter, { by: 'name', descending: true })[0]).toBe('mother');
  });

  it('finds the words in parts, for as long as it may, and the rest when a search needs them', () => {
    const parts = indexPeople(finished(makingPeopleTable(school, 1)));
    let rows = 2;
    const forTwoRows = (): boolean => {
      rows -= 1;
      return rows >= 0;
    };
    expect(parts.findWords(forTwoRows)).toBe(false);
    expect(findPeople(parts, 'кузнецов', noFilter, byName)).toEqual(
      findPeople(index, 'кузнецов', noFilter, byName),
    );
    expect(parts.findWords(() => true)).toBe(true);
  });
});
