import { currentState, hasJoined } from '../../domain/membership/membership.ts';
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

/** Chosen people: those of a batch, or named ones; null: nobody is chosen by name. */
type Chosen = { readonly batchId: string | null; readonly personIds: readonly string[] | null };

const chosenIds = (school: School, { batchId, personIds }: Chosen): ReadonlySet<string> | undefined => {
  if (personIds) return new Set(personIds);
  const batch = batchId === null ? undefined : school.batches.get(batchId);
  return batch && new Set(batch.slips.map(({ personId }) => personId));
};

/** The ids of an audience; undefined where nobody is left out. */
export const audienceIds = (
  school: School,
  audience: Audience,
  only: Chosen,
): ReadonlySet<string> | undefined => {
  const chosen = chosenIds(school, only);
  if (audience === 'everyone') return chosen;
  const sheeted = peopleWithSheets(school);
  const fitting = rowsOf(school.persons).filter(
    ({ id, states }) =>
      (chosen?.has(id) ?? true) &&
      sheeted.has(id) === (audience === 'withSheet') &&
      !hasJoined(currentState(states)),
  );
  return new Set(fitting.map(({ id }) => id));
};
