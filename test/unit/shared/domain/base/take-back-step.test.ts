import { describe, expect, test } from 'vitest';
import { differenceBetween } from '../../../../../shared/domain/base/difference.ts';
import { takeBackStep } from '../../../../../shared/domain/base/take-back-step.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { withRow } from '../../../../../shared/domain/table.ts';
import { danglingDamages } from '../../../../../shared/schema/read-base.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const [five, six] = [aClass('5А'), aClass('6Б')];
const anna = aPerson({ id: 'anna', classId: five.id, phone: '+79160000001', email: 'a@example.ru' });
const start = buildSchool({ classes: [five, aStaffroom()], persons: [anna] });
const imported: School = {
  ...start,
  classes: withRow(start.classes, six),
  persons: withRow(
    withRow(start.persons, { ...anna, phone: '+79160000002', email: 'b@example.ru' }),
    aPerson({ id: 'new', classId: six.id }),
  ),
};
const back = differenceBetween(imported, start);
const withPerson = (school: School, id: string, changes: object): School => {
  const person = school.persons.get(id);
  return person ? { ...school, persons: withRow(school.persons, { ...person, ...changes }) } : school;
};
const takeBack = (now: School) => takeBackStep(now, back, [differenceBetween(now, imported)]);

describe('taking one step back among others', () => {
  test('without later steps gives the state before it', () => {
    const { school, removed, restored, kept } = takeBackStep(imported, back, []);
    expect(school).toEqual(start);
    expect(removed.map(({ id }) => id).sort()).toEqual([six.id, 'new'].sort());
    expect(restored.map(({ id }) => id)).toEqual(['anna']);
    expect(kept).toEqual([]);
  });

  test('leaves the fields that were changed since, and says which', () => {
    const { school, kept } = takeBack(withPerson(imported, 'anna', { phone: '+79169999999' }));
    expect(school.persons.get('anna')).toMatchObject({ phone: '+79169999999', email: 'a@example.ru' });
    expect(kept).toEqual([{ table: 'persons', id: 'anna', fields: ['phone'] }]);
  });

  test('leaves who was changed since, with the class that they are in', () => {
    const { school, kept } = takeBack(withPerson(imported, 'new', { phone: '+79169999999' }));
    expect(school.persons.has('new')).toBe(true);
    expect(school.classes.has(six.id)).toBe(true);
    expect(kept.map(({ id }) => id)).toEqual(['new', six.id]);
    expect(danglingDamages(school)).toEqual([]);
  });

  test('leaves whom something later names', () => {
    const parent = aPerson({ id: 'parent', category: 'guardian', childIds: ['new'] });
    const { school } = takeBack({ ...imported, persons: withRow(imported.persons, parent) });
    expect(school.persons.has('new')).toBe(true);
    expect(danglingDamages(school)).toEqual([]);
  });

  test('does not bring back who was removed since', () => {
    const persons = new Map(imported.persons);
    persons.delete('anna');
    const { school, kept } = takeBack({ ...imported, persons });
    expect(school.persons.has('anna')).toBe(false);
    expect(kept.map(({ id }) => id)).toEqual(['anna']);
  });
});
