import type { Organisation } from './organisation.ts';
import type { School } from './school.ts';
import { rowsOf, withRows } from './table.ts';

/** The name of the unit of all staff, as the words before and after the change have it. */
type StaffroomLabels = { readonly before: string; readonly after: string };

/** Puts a new card in place; the staffroom takes its new name unless somebody has named it by hand (R2, R8). */
export const changeOrganisation = (
  school: School,
  organisation: Organisation,
  { before, after }: StaffroomLabels,
): School => {
  const renamed = rowsOf(school.classes)
    .filter(({ kind, label }) => kind === 'staffroom' && label === before && before !== after)
    .map((staffroom) => ({ ...staffroom, label: after }));
  const classes = renamed.length === 0 ? school.classes : withRows(school.classes, renamed);
  return { ...school, organisation, classes };
};
