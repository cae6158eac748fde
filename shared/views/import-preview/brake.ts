import { isOfSchool } from '../../domain/classes-of-person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { RosterPlan } from '../../importing/plan.ts';

/** So much of the list would change or be missing that the file may be the wrong one. */
export type Brake = {
  /** People of the category who are in the base now. */
  readonly people: number;
  readonly updated: number;
  readonly missing: number;
};

const SHARE = 0.1;
/** A change of so few people is seen at a glance, however small the school. */
const FEW = 5;

/** Null when the plan may be carried out without asking again. */
export const brakeOf = (
  { category, entries, missing }: Pick<RosterPlan, 'category' | 'entries' | 'missing'>,
  school: School,
): Brake | null => {
  const people = rowsOf(school.persons).filter(
    (person) => person.category === category && isOfSchool(school, person),
  ).length;
  const updated = entries.filter(
    ({ action, person }) => action === 'update' && person.category === category,
  ).length;
  const touched = updated + missing.length;
  return touched > FEW && touched > people * SHARE ? { people, updated, missing: missing.length } : null;
};
