import { recordStates } from '../membership/record-states.ts';
import type { School } from '../school.ts';
import { withRow } from '../table.ts';
import type { Batch } from './batch.ts';

/** Batches are numbered from 1 within a base. */
export const nextBatchNumber = (school: School): number => {
  let last = 0;
  for (const { number } of school.batches.values()) last = Math.max(last, number);
  return last + 1;
};

/** The school with a batch as it is now. */
export const keepBatch = (school: School, batch: Batch): School => ({
  ...school,
  batches: withRow(school.batches, batch),
});

/** The school with a batch kept and its people invited; a poster names nobody and so invites nobody. */
export const issueBatch = (school: School, batch: Batch): School => {
  const kept = keepBatch(school, batch);
  if (batch.layout === 'poster') return kept;
  const invited = new Set(batch.slips.map(({ personId }) => personId));
  const change = { state: 'invited', on: batch.on, source: 'batch', batchId: batch.id } as const;
  return recordStates(
    kept,
    Array.from(invited, (personId) => ({ personId, change })),
  );
};
