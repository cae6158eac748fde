import { describe, expect, it } from 'vitest';
import { danglingReferences } from '../../../../../shared/domain/base/references.ts';
import { tableNames } from '../../../../../shared/domain/school.ts';
import { aClass, aLink, aPerson, buildSchool, type SchoolParts } from '../../../../support/school-builder.ts';

const whole = {
  classes: [aClass('5А', { formMasterId: 'teacher' })],
  persons: [
    aPerson({ id: 'teacher', category: 'staff' }),
    aPerson({
      id: 'child',
      classId: 'class-5А',
      states: [{ state: 'invited', on: '2026-09-02', source: 'batch', batchId: 'batch' }],
    }),
    aPerson({ id: 'parent', category: 'guardian', childIds: ['child'] }),
  ],
  links: [aLink({ id: 'link', personId: 'child' })],
  batches: [
    {
      id: 'batch',
      number: 1,
      on: '2026-09-02',
      layout: 'slips',
      slips: [
        { number: 1, personId: 'child', classId: 'class-5А', role: 'student', linkId: 'link' },
        { number: 2, personId: 'parent', classId: 'class-5А', role: 'guardian', linkId: null },
      ],
      codesVerified: 1,
    },
  ],
  movements: [
    {
      id: 'movement',
      personId: 'child',
      kind: 'transfer',
      on: '2026-09-03',
      orderNumber: '3',
      fromClassId: 'class-5А',
      toClassId: 'class-5А',
    },
  ],
  joinRequests: [
    { id: 'known', text: 'Петров', personId: 'child', receivedOn: '2026-09-03' },
    { id: 'stranger', text: 'Кто-то', personId: null, receivedOn: '2026-09-03' },
  ],
  tasks: [{ id: 'task', kind: 'annulLink', linkId: 'link', personId: 'child', openedOn: '2026-09-03' }],
} as const satisfies SchoolParts;

const danglingOf = (parts: SchoolParts): readonly string[] => {
  const school = buildSchool(parts);
  return tableNames.flatMap((table) =>
    danglingReferences(school, table, school[table].values()).map(
      ({ id, field, toTable }) => `${table}.${id}.${field} → ${toTable}`,
    ),
  );
};

describe('danglingReferences', () => {
  it('finds none where every named row exists', () => {
    expect(danglingOf(whole)).toEqual([]);
  });

  it('finds every naming of rows that are missing', () => {
    expect(danglingOf({ ...whole, persons: [] })).toEqual([
      'classes.class-5А.formMasterId → persons',
      'links.link.personId → persons',
      'batches.batch.slips → persons',
      'batches.batch.slips → persons',
      'movements.movement.personId → persons',
      'joinRequests.known.personId → persons',
      'tasks.task.personId → persons',
    ]);
    expect(danglingOf({ ...whole, links: [] })).toEqual([
      'batches.batch.slips → links',
      'tasks.task.linkId → links',
    ]);
    expect(danglingOf({ ...whole, batches: [] })).toEqual(['persons.child.states → batches']);
    expect(danglingOf({ ...whole, classes: [] })).toHaveLength(6);
  });
});
