import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../../../shared/domain/batches/batch.ts';
import { issueBatch, nextBatchNumber } from '../../../../../shared/domain/batches/issue-batch.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

const batch = (own: Partial<Batch> = {}): Batch => ({
  id: 'batch-7',
  number: 7,
  on: '2026-11-21',
  layout: 'slips',
  slips: [
    { number: 1, personId: 'a', classId: 'class-5А', role: 'guardian', linkId: 'l' },
    { number: 2, personId: 'a', classId: 'class-7Б', role: 'guardian', linkId: 'm' },
  ],
  codesVerified: 2,
  ...own,
});
const school = () =>
  buildSchool({ classes: [aClass('5А')], persons: [aPerson({ id: 'a' }), aPerson({ id: 'b' })] });

describe('issuing a batch', () => {
  it('keeps it and invites each of its people once, dated and with the batch', () => {
    const next = issueBatch(school(), batch());
    expect(next.batches.get('batch-7')).toEqual(batch());
    expect(next.persons.get('a')?.states).toEqual([
      { state: 'invited', on: '2026-11-21', source: 'batch', batchId: 'batch-7' },
    ]);
    expect(next.persons.get('b')?.states).toEqual([]);
  });

  it('invites nobody by a poster', () => {
    expect(issueBatch(school(), batch({ layout: 'poster' })).persons.get('a')?.states).toEqual([]);
  });

  it('numbers on from the last batch', () => {
    expect(nextBatchNumber(school())).toBe(1);
    expect(nextBatchNumber(issueBatch(school(), batch()))).toBe(8);
  });
});
