import { expect, it } from 'vitest';
import { removePerson } from '../../../../../shared/domain/people/remove-person.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const arrival = { id: 'm', personId: 'p', kind: 'arrival', on: '2026-09-01', orderNumber: '' } as const;
const school: School = buildSchool({
  classes: [aStaffroom(), aClass('5А', { formMasterId: 't' })],
  persons: [
    aPerson({ id: 'p', classId: 'class-5А' }),
    aPerson({ id: 'g', category: 'guardian', childIds: ['p'] }),
    aPerson({ id: 't', category: 'staff', functions: ['classTeacher'] }),
  ],
  movements: [arrival],
});
const outcome = (from: School, id: string): string => {
  const removed = removePerson(from, id);
  return removed.ok ? 'removed' : removed.failure.code;
};

it('takes a mistaken entry out with its arrival, its family and the class led', () => {
  const one = removePerson(school, 'p');
  expect(one.ok && [...one.value.persons.keys()]).toEqual(['g', 't']);
  expect(one.ok && one.value.persons.get('g')?.childIds).toEqual([]);
  expect(one.ok && one.value.movements.size).toBe(0);
  const head = removePerson(school, 't');
  expect(head.ok && head.value.classes.get('class-5А')?.formMasterId).toBeUndefined();
});

it('refuses a person of whom anything else is known', () => {
  const withRow = (person: Parameters<typeof aPerson>[0]): School => ({
    ...school,
    persons: new Map([...school.persons, ['p', aPerson({ id: 'p', classId: 'class-5А', ...person })]]),
  });
  const joined = withRow({ states: [{ state: 'joined', on: '2026-09-02', source: 'hand' }] });
  expect(outcome(joined, 'p')).toBe('person-has-traces');
  const ordered = { ...school, movements: new Map([['m', { ...arrival, orderNumber: '7' }]]) };
  expect(outcome(ordered, 'p')).toBe('person-has-traces');
  const request = { id: 'r', text: 'заявка', personId: 'p', receivedOn: '2026-09-03' };
  expect(outcome({ ...school, joinRequests: new Map([['r', request]]) }, 'p')).toBe('person-has-traces');
});
