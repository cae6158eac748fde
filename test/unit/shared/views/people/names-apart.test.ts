import { expect, it } from 'vitest';
import { composeDocument } from '../../../../../shared/views/documents/compose-document.ts';
import { listedPerson, reconcileViewOf } from '../../../../../shared/views/reconcile-view/reconcile-view.ts';
import { classLists } from '../../../../../shared/views/report/figures/class-lists.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const name = { surname: 'Белкина', givenName: 'Анна', patronymic: 'Львовна' };
const students = [
  aPerson({ id: 'elder', name, classId: 'class-2В', birthDate: '2018-03-09' }),
  aPerson({ id: 'younger', name, classId: 'class-2В', birthDate: '2018-11-30' }),
  aPerson({ id: 'unknown', name, classId: 'class-2В' }),
  aPerson({ id: 'elsewhere', name, classId: 'class-3А', birthDate: '2017-01-01' }),
];
const school = buildSchool({
  classes: [aClass('2В'), aClass('3А')],
  persons: [...students, aPerson({ id: 'mother', name, category: 'guardian', childIds: ['elder'] })],
});
const elder = 'Белкина Анна Львовна (09.03.2018)';
const younger = 'Белкина Анна Львовна (30.11.2018)';

it('names somebody with the birthday only where another of the same class bears the name', () => {
  const named = [...school.persons.values()].map((person) => listedPerson(school, person).name);
  const plain = 'Белкина Анна Львовна';
  expect(named).toEqual([elder, younger, plain, plain, plain]);
});

it('tells candidates and absent people of a list apart', () => {
  const candidates = ['elder', 'younger'];
  const line = { line: 1, text: 'Анна Белкина', candidates, similar: false };
  const found = { matched: [], ambiguous: [line], strangers: [], nobody: [], onCard: [] };
  const view = reconcileViewOf({
    kind: 'members',
    file: '',
    found,
    school,
    absentIds: candidates,
    former: new Map(),
  });
  expect(view.doubtful[0]?.candidates.map((one) => one.name)).toEqual([elder, younger]);
  expect(view.absent[0]?.people.map((one) => one.name)).toEqual([elder, younger]);
});

it('tells them apart in the lists of a class', () => {
  const subject = { date: '2026-11-21', number: '', classId: 'class-2В' } as const;
  const paper = JSON.stringify(composeDocument('classList', school, subject));
  expect([elder, younger].filter((one) => !paper.includes(one))).toEqual([]);
  const [list] = classLists(school, '2026-11-21', ['class-2В']);
  expect(list?.people.map((one) => one.name)).toEqual(expect.arrayContaining([elder, younger]));
});
