import { expect, it } from 'vitest';
import { type ClassMend, mendClass } from '../../../../../shared/domain/classes/mend-class.ts';
import { linkState } from '../../../../../shared/domain/links/invite-link.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const school: School = buildSchool({
  classes: [
    aStaffroom(),
    aClass('5А'),
    aClass('5 «А» кл', { id: 'wrong', formMasterId: 't' }),
    aClass('6Б', { id: 'empty', formMasterId: 't' }),
  ],
  persons: [
    aPerson({ id: 'p', classId: 'wrong' }),
    aPerson({ id: 't', category: 'staff', functions: ['classTeacher'] }),
  ],
  links: [aLink({ id: 'l', classId: 'wrong' })],
});
const mended = (id: string, mend: ClassMend, from = school) =>
  mendClass(from, id, mend, { on: '2026-11-21', nextId: () => `task-${from.tasks.size}` });
const failure = (...of: Parameters<typeof mended>): string => {
  const done = mended(...of);
  return done.ok ? 'done' : done.failure.code;
};

it('merges one class into another: people, links and the head follow, nothing is lost', () => {
  const done = mended('wrong', { kind: 'merge', intoId: 'class-5А' });
  if (!done.ok) throw new Error(done.failure.code);
  expect(done.value.classes.has('wrong')).toBe(false);
  expect(done.value.persons.get('p')?.classId).toBe('class-5А');
  expect(done.value.links.get('l')?.classId).toBe('class-5А');
  expect(done.value.classes.get('class-5А')?.formMasterId).toBe('t');
  expect(done.value.persons.get('t')?.functions).toEqual(['classTeacher']);
  expect(done.value.movements.size).toBe(0);
});

it('keeps a merged class closed as long as a movement speaks of it', () => {
  const movement = {
    id: 'm',
    personId: 'p',
    kind: 'arrival',
    on: '2026-09-01',
    orderNumber: '',
    toClassId: 'wrong',
  } as const;
  const done = mended(
    'wrong',
    { kind: 'merge', intoId: 'class-5А' },
    { ...school, movements: new Map([['m', movement]]) },
  );
  expect(done.ok && done.value.classes.get('wrong')?.kind).toBe('closed');
});

it('renames, but not to a name that another class bears', () => {
  const done = mended('wrong', { kind: 'rename', label: '7 «в»' });
  expect(done.ok && done.value.classes.get('wrong')).toMatchObject({ label: '7В', parallel: 7, letter: 'В' });
  expect(failure('empty', { kind: 'rename', label: '5 а' })).toBe('class-label-taken');
  expect(failure('empty', { kind: 'rename', label: ' ' })).toBe('transfer-wrong');
});

it('removes a class only when nothing hangs on it', () => {
  const done = mended('empty', { kind: 'remove' });
  expect(done.ok && done.value.classes.has('empty')).toBe(false);
  expect(failure('wrong', { kind: 'remove' })).toBe('class-not-empty');
});

const tasksOf = (done: ReturnType<typeof mended>) =>
  done.ok ? [...done.value.tasks.values()].map(({ kind, oldLabel }) => `${kind} ${oldLabel}`) : [];

it('asks to rename on the platform what the platform knows, and no more when the old name is given back', () => {
  const renamed = mended('wrong', { kind: 'rename', label: '7В' });
  expect(tasksOf(renamed)).toEqual(['renameClass 5 «А» кл']);
  expect(tasksOf(mended('empty', { kind: 'rename', label: '7В' }))).toEqual([]);
  if (!renamed.ok) throw new Error(renamed.failure.code);
  expect(tasksOf(mended('wrong', { kind: 'rename', label: '7Г' }, renamed.value))).toEqual([
    'renameClass 5 «А» кл',
  ]);
  const free = { ...renamed.value, classes: new Map([...renamed.value.classes].slice(2)) };
  expect(tasksOf(mended('wrong', { kind: 'rename', label: '5 «А» кл' }, free))).toEqual([]);
});

it('asks to close a class by the name that the platform has, and one that was merged into it before beside it', () => {
  const three = {
    ...school,
    persons: new Map([...school.persons]).set('q', aPerson({ id: 'q', classId: 'empty' })),
  };
  const links = new Map(school.links).set('e', aLink({ id: 'e', classId: 'empty' }));
  const renamed = mended('wrong', { kind: 'rename', label: '7В' }, { ...three, links });
  if (!renamed.ok) throw new Error(renamed.failure.code);
  const first = mended('empty', { kind: 'merge', intoId: 'wrong' }, renamed.value);
  if (!first.ok) throw new Error(first.failure.code);
  const second = mended('wrong', { kind: 'merge', intoId: 'class-5А' }, first.value);
  expect(tasksOf(second)).toEqual(['closeClass 6Б', 'closeClass 5 «А» кл']);
});

it('leaves one link in force for a role of the merged class, and asks to close the other on the platform', () => {
  const both: School = {
    ...school,
    links: new Map(
      [
        aLink({ id: 'own', classId: 'class-5А', url: 'https://sferum.ru/?call_link=own' }),
        aLink({ id: 'l', classId: 'wrong', url: 'https://sferum.ru/?call_link=other' }),
        aLink({ id: 'of one', classId: 'wrong', personId: 'p', url: 'https://sferum.ru/?call_link=one' }),
      ].map((link) => [link.id, link]),
    ),
  };
  const done = mended('wrong', { kind: 'merge', intoId: 'class-5А' }, both);
  if (!done.ok) throw new Error(done.failure.code);
  expect([...done.value.links.values()].map((link) => [link.id, linkState(link)])).toEqual([
    ['own', 'active'],
    ['l', 'replaced'],
    ['of one', 'active'],
  ]);
  expect(tasksOf(done)).toEqual(['closeClass 5 «А» кл']);
});
