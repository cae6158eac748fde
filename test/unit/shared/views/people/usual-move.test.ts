import { expect, it } from 'vitest';
import { finished } from '../../../../../shared/domain/in-parts.ts';
import { makingPeopleTable } from '../../../../../shared/views/people/people-table.ts';
import { usualMove } from '../../../../../shared/views/people/usual-move.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const table = finished(
  makingPeopleTable(
    buildSchool({
      classes: [aClass('5А')],
      persons: [
        aPerson({ id: 'pupil', classId: 'class-5А' }),
        aPerson({ id: 'gone', classId: 'class-5А', leftOn: '2026-11-01' }),
        aPerson({ id: 'teacher', category: 'staff', platformRole: 'teacher' }),
        aPerson({ id: 'mother', category: 'guardian', platformRole: 'guardian', childIds: ['pupil'] }),
        aPerson({ id: 'father', category: 'guardian', platformRole: 'guardian', childIds: ['pupil'] }),
      ],
    }),
    1,
  ),
);

it.each([
  [['pupil'], 'transfer'],
  [['pupil', 'teacher'], 'transfer'],
  [['pupil', 'gone'], 'transfer'],
  [['gone'], 'arrival'],
  [['teacher'], 'roleChange'],
  [['mother'], 'rename'],
  [['mother', 'father'], 'departure'],
])('proposes for %j what fits them: %s', (ids, kind) => {
  expect(usualMove(table, ids)).toBe(kind);
});
