import { bareNumber, mendOrder } from '../documents/register-order.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import type { Organisation } from './organisation.ts';

/** The name of the unit of all staff, as the words before and after the change have it. */
type StaffroomLabels = { readonly before: string; readonly after: string };

/** One of both mended is a correction of the same order; with both changed it is another order. */
const mendAppointment = (school: School, { appointmentOrder: after }: Organisation): School => {
  const { appointmentOrder: before } = school.organisation;
  const isMended = (before.number === after.number) !== (before.date === after.date);
  if (!isMended || bareNumber(after.number) === '' || after.date === '') return school;
  return mendOrder(school, { kind: 'appointment', ...before }, { kind: 'appointment', ...after });
};

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
  const next = mendAppointment(school, organisation);
  return { ...next, organisation, classes };
};
