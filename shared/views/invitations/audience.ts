import { currentState, hasJoined } from '../../domain/membership.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';

/** Whom a batch is for: everyone who has not joined, those without a sheet, or those with one (R19). */
export const audiences = ['everyone', 'withoutSheet', 'withSheet'] as const;
export type Audience = (typeof audiences)[number];

/** People who were given a sheet; a poster names nobody. */
const peopleWithSheets = (school: School): ReadonlySet<string> =>
  new Set(
    rowsOf(school.batches)
      .filter(({ layout }) => layout !== 'poster')
      .flatMap(({ slips }) => slips.map(({ personId }) => personId)),
  );

/** The ids of an audience; undefined where nobody is left out. */
export const audienceIds = (
  school: School,
  audience: Audience,
  batchId: string | null,
): ReadonlySet<string> | undefined => {
  const batch = batchId === null ? undefined : school.batches.get(batchId);
  const ofBatch = batch && new Set(batch.slips.map(({ personId }) => personId));
  if (audience === 'everyone') return ofBatch;
  const sheeted = peopleWithSheets(school);
  const chosen = rowsOf(school.persons).filter(
    ({ id, states }) =>
      (ofBatch?.has(id) ?? true) &&
      sheeted.has(id) === (audience === 'withSheet') &&
      !hasJoined(currentState(states)),
  );
  return new Set(chosen.map(({ id }) => id));
};
