import { describe, expect, it } from 'vitest';
import { personCard } from '../../../../../shared/views/people/person-card.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const slip = { number: 1, personId: 'student', classId: 'class-5А', role: 'student', linkId: null } as const;
const school = buildSchool({
  classes: [aClass('5А', { formMasterId: 'teacher' })],
  persons: [
    aPerson({
      id: 'student',
      classId: 'class-5А',
      birthDate: '2015-03-09',
      states: [
        { state: 'invited', on: '2026-09-05', source: 'batch', batchId: 'batch' },
        { state: 'joined', on: '2026-09-20', source: 'members' },
      ],
    }),
    aPerson({ id: 'mother', category: 'guardian', childIds: ['student'] }),
    aPerson({ id: 'teacher', category: 'staff' }),
  ],
  batches: [
    {
      id: 'batch',
      number: 7,
      on: '2026-09-05',
      layout: 'slips',
      slips: [slip],
      codesVerified: 0,
      marks: [{ number: 1, fate: 'handedOut', on: '2026-09-06' }],
    },
  ],
});

describe('the card of a person', () => {
  it('tells the history newest first, with the batch that invited', () => {
    expect(personCard(school, 'student')).toMatchObject({
      standing: 'joined',
      classLabel: '5А',
      fields: { birthDate: '09.03.2015' },
      changes: [
        { state: 'joined', batchNumber: null },
        { state: 'invited', batchNumber: 7 },
      ],
      slips: [{ batchNumber: 7, number: 1, on: '2026-09-05', mark: { fate: 'handedOut', on: '2026-09-06' } }],
      relatives: [{ id: 'mother', relation: 'guardian' }],
    });
  });

  it('links guardians to children and leaders to classes', () => {
    expect(personCard(school, 'mother')?.relatives).toMatchObject([
      { id: 'student', relation: 'child', classLabel: '5А' },
    ]);
    expect(personCard(school, 'teacher')?.leads).toEqual([{ id: 'class-5А', label: '5А' }]);
  });

  it('knows nobody of another id', () => {
    expect(personCard(school, 'nobody')).toBeNull();
  });
});
