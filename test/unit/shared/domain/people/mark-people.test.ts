import { describe, expect, it } from 'vitest';
import type { MembershipState, StateChange } from '../../../../../shared/domain/membership/membership.ts';
import { leaveSchool, returnToSchool } from '../../../../../shared/domain/people/leave-school.ts';
import { markPeople } from '../../../../../shared/domain/people/mark-people.ts';
import { rowsOf } from '../../../../../shared/domain/table.ts';
import { unwrap } from '../../../../support/a-base.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const TODAY = '2026-11-12';

const since = (state: MembershipState, on = '2026-10-01'): StateChange => ({ state, on, source: 'members' });

const student = aPerson({ id: 'student', classId: 'class-5А', states: [since('joined')] });
const sibling = aPerson({ id: 'sibling', classId: 'class-5А', states: [since('invited', '2026-11-10')] });
const guardian = (id: string, childIds: readonly string[]) =>
  aPerson({ id, category: 'guardian', childIds, states: [since('joined')] });
const school = buildSchool({
  classes: [aClass('5А')],
  persons: [student, sibling, guardian('of-one', ['student']), guardian('of-two', ['student', 'sibling'])],
});
const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
};
const leaving = (on: string) => ({ on, orderNumber: '15-к', nextId: ids() });

describe('marking people by hand', () => {
  it('writes the state with its day, and leaves who stands so already', () => {
    const marked = unwrap(markPeople(school, ['student', 'sibling'], { state: 'joined', on: TODAY }, TODAY));
    expect(marked.people).toBe(1);
    expect(marked.school.persons.get('student')).toBe(student);
    expect(marked.school.persons.get('sibling')?.states.at(-1)).toEqual({
      state: 'joined',
      on: TODAY,
      source: 'hand',
    });
  });

  it('lets a hand do what a list cannot: back from joined to refused', () => {
    const marked = unwrap(markPeople(school, ['student'], { state: 'refused', on: TODAY }, TODAY));
    expect(marked.school.persons.get('student')?.states.at(-1)?.state).toBe('refused');
  });

  it.each([
    ['a day to come', '2026-11-13', 'day-in-future'],
    ['a day before the last one known', '2026-11-09', 'day-before-history'],
  ])('refuses %s and changes nobody', (_what, on, code) => {
    const marked = markPeople(school, ['student', 'sibling'], { state: 'refused', on }, TODAY);
    expect(marked).toMatchObject({ ok: false, failure: { code } });
  });

  it('refuses a stranger', () => {
    expect(markPeople(school, ['student', 'nobody'], { state: 'joined', on: TODAY }, TODAY)).toEqual({
      ok: false,
      failure: { code: 'person-unknown', id: 'nobody' },
    });
  });
});

describe('leaving the school', () => {
  it('keeps the history, writes the movement, and asks to remove whom the platform still has', () => {
    const left = unwrap(leaveSchool(school, ['student'], leaving('2026-11-11'), TODAY));
    expect(left.people).toBe(1);
    expect(left.school.persons.get('student')).toMatchObject({
      leftOn: '2026-11-11',
      states: [since('joined'), { state: 'left', on: '2026-11-11', source: 'hand' }],
    });
    expect(rowsOf(left.school.movements)).toMatchObject([
      { personId: 'student', kind: 'departure', orderNumber: '15-к', fromClassId: 'class-5А' },
    ]);
    const tasks = rowsOf(left.school.tasks);
    expect(tasks.map(({ kind, personId }) => [kind, personId])).toEqual([
      ['remove', 'student'],
      ['remove', 'of-one'],
    ]);
  });

  it('removes the guardian of two only when the second child leaves too', () => {
    const first = unwrap(leaveSchool(school, ['student'], leaving(TODAY), TODAY)).school;
    const second = unwrap(
      leaveSchool(first, ['sibling'], { ...leaving(TODAY), nextId: () => 'last' }, TODAY),
    );
    expect(second.school.tasks.get('last')).toMatchObject({ kind: 'remove', personId: 'of-two' });
  });

  it('does nothing twice, and can be taken back by returning', () => {
    const left = unwrap(leaveSchool(school, ['student'], leaving(TODAY), TODAY)).school;
    expect(unwrap(leaveSchool(left, ['student'], leaving(TODAY), TODAY)).school).toBe(left);
    const back = unwrap(returnToSchool(left, ['student'], { ...leaving(TODAY), nextId: () => 'm' }, TODAY));
    expect(back.school.persons.get('student')).not.toHaveProperty('leftOn');
    expect(back.school.movements.get('m')).toMatchObject({ kind: 'arrival', toClassId: 'class-5А' });
  });
});
