import { isOfSchool } from '../../domain/classes/classes-of-person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { RosterPlan } from '../../importing/plan/plan.ts';

/** So much of the list would change or be missing that the file may be the wrong one. */
export type Brake = {
  /** People of the category who are in the base now. */
  readonly people: number;
  readonly updated: number;
  readonly missing: number;
};

/** So many per cent of the list, or so many people, may change without a question. */
export type BrakeLimits = { readonly percent: number; readonly people: number | null };

export const usualLimits: BrakeLimits = { percent: 10, people: null };

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
  const { percent, people: most } = school.organisation.importBrake ?? usualLimits;
  const isMuch = (touched > FEW && touched * 100 > people * percent) || (most !== null && touched > most);
  return isMuch ? { people, updated, missing: missing.length } : null;
};
