import { isDeepStrictEqual } from 'node:util';
import { applyDifference, differenceBetween } from '../../shared/domain/base/difference.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { type School, type TableName, tableNames } from '../../shared/domain/school.ts';
import { danglingDamages } from '../../shared/schema/read-base.ts';

type States<T> = { readonly from: T; readonly mine: T; readonly theirs: T };

/** True where both made something else of what was there. */
const isContested = ({ from, mine, theirs }: States<unknown>): boolean =>
  theirs !== from &&
  mine !== from &&
  !isDeepStrictEqual(theirs, from) &&
  !isDeepStrictEqual(mine, from) &&
  !isDeepStrictEqual(theirs, mine);

const isTableContested = ({ from, mine, theirs }: States<School>, name: TableName): boolean => {
  if (from[name] === mine[name] || from[name] === theirs[name]) return false;
  const ids = new Set([...from[name].keys(), ...mine[name].keys()]);
  for (const id of ids) {
    const rows = { from: from[name].get(id), mine: mine[name].get(id), theirs: theirs[name].get(id) };
    if (isContested(rows)) return true;
  }
  return false;
};

/** Batches are numbered by what stands: two that were made from one state would bear one number. */
const isNumberedTwice = ({ from, mine, theirs }: States<School>): boolean => {
  const hasNew = (school: School): boolean => [...school.batches.keys()].some((id) => !from.batches.has(id));
  return hasNew(mine) && hasNew(theirs);
};

/**
 * Carries what `mine` changed in `from` over to the state that stands by now. Refused where the same row was
 * changed otherwise meanwhile, or where a row that the change names is gone.
 */
export const rebase = (states: States<School>): Result<School> => {
  const { from, mine, theirs } = states;
  if (theirs === from) return ok(mine);
  const isRefused =
    isContested({ from: from.organisation, mine: mine.organisation, theirs: theirs.organisation }) ||
    tableNames.some((name) => isTableContested(states, name)) ||
    isNumberedTwice(states);
  if (isRefused) return failed({ code: 'plan-outdated' });
  const rebased = applyDifference(theirs, differenceBetween(from, mine));
  return danglingDamages(rebased).length > 0 ? failed({ code: 'plan-outdated' }) : ok(rebased);
};
