import type { Damage } from '../../shared/domain/base/damage.ts';
import { differenceBetween, type SchoolDifference } from '../../shared/domain/base/difference.ts';
import { danglingReferences } from '../../shared/domain/base/references.ts';
import { type School, type TableName, tableNames } from '../../shared/domain/school.ts';
import { organisationGuard } from '../../shared/schema/organisation.ts';
import { danglingDamages } from '../../shared/schema/read-base.ts';
import { rowGuards } from '../../shared/schema/tables.ts';

const changedRows = (change: SchoolDifference, table: TableName): readonly { readonly id: string }[] =>
  change.tables[table]?.put ?? [];

const refuseBadRows = (change: SchoolDifference): void => {
  if (change.organisation) organisationGuard.parse(change.organisation);
  for (const table of tableNames) {
    for (const row of changedRows(change, table)) rowGuards[table].parse(row);
  }
};

const refuseDangling = (change: SchoolDifference, next: School): void => {
  // A row that was removed may be named from anywhere; otherwise only what changed can name wrongly.
  const isRemoving = tableNames.some((table) => (change.tables[table]?.removed.length ?? 0) > 0);
  const dangling: readonly (Damage | object)[] = isRemoving
    ? danglingDamages(next)
    : tableNames.flatMap((table) => danglingReferences(next, table, changedRows(change, table)));
  if (dangling.length > 0) throw new Error(`a change names missing rows: ${JSON.stringify(dangling[0])}`);
};

/** Throws when a change would make a base that the next opening refuses: such a change is a bug. */
export const refuseUnreadableChange = (change: SchoolDifference, next: School): void => {
  refuseBadRows(change);
  refuseDangling(change, next);
};

/** The same for a whole school that no base holds yet. */
export const refuseUnreadableSchool = (school: School): void => {
  const empty = Object.fromEntries(tableNames.map((table) => [table, new Map()]));
  refuseUnreadableChange(differenceBetween({ ...school, ...empty }, school), school);
  organisationGuard.parse(school.organisation);
};
