import { appointFormMasters } from '../../domain/classes/form-masters.ts';
import { addTasks } from '../../domain/membership/platform-tasks.ts';
import type { School } from '../../domain/school.ts';
import { withRow, withRows } from '../../domain/table.ts';
import type { RosterPlan } from './plan.ts';

/** Whether the plan would change anything at all. */
export const changesAnything = (plan: RosterPlan): boolean =>
  plan.counts.created + plan.counts.updated + plan.formMasters.length + plan.courses.length > 0;

/** The school as the plan would have it; the plan must be of this very state. */
export const applyPlan = (plan: RosterPlan, school: School): School => {
  const persons = plan.entries.filter(({ action }) => action !== 'unchanged').map(({ person }) => person);
  const next = {
    ...school,
    classes: withRows(school.classes, [...plan.courses, ...plan.newClasses]),
    persons: withRows(school.persons, persons),
    movements: withRows(school.movements, plan.movements),
    tasks: addTasks(school.tasks, plan.tasks),
    ...(plan.profile && { rosterProfiles: withRow(school.rosterProfiles, plan.profile) }),
  };
  return appointFormMasters(next, plan.formMasters);
};
