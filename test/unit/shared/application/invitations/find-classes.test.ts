import { expect, it } from 'vitest';
import {
  findClasses,
  isKnownClass,
  knownClasses,
} from '../../../../../shared/application/invitations/find-classes.ts';
import { classKey } from '../../../../../shared/domain/classes/class-label.ts';
import { aClass, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const school = buildSchool({
  classes: [aStaffroom(), aClass('10А'), aClass('П-101СД'), aClass('2Б'), aClass('5/1', { parallel: 5 })],
});

it('finds units however they are spelt, the staffroom too', () => {
  expect(findClasses(school, ['10 «а»', '5-1', 'п101сд', 'учительская'])).toEqual({
    ok: true,
    value: ['class-10А', 'class-5/1', 'class-П-101СД', 'staffroom'],
  });
});

it('says which classes there are, in their order and without the staffroom', () => {
  expect(knownClasses(school)).toBe('2Б, 5/1, 10А, П-101СД');
  expect(findClasses(school, ['2Б', '9Я', '8Я'])).toEqual({
    ok: false,
    failure: { code: 'class-unknown', label: '9Я', known: '2Б, 5/1, 10А, П-101СД' },
  });
  expect(findClasses(school, ['  '])).toMatchObject({ failure: { code: 'class-unknown' } });
  expect(isKnownClass(school)(classKey('Учительская'))).toBe(false);
});
