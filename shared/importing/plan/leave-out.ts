import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { Person } from '../../domain/people/person.ts';
import { entryKeys } from './entry-keys.ts';
import type { PlanEntry, RosterPlan } from './plan.ts';

const withoutChildren = (person: Person, gone: ReadonlySet<string>): Person => {
  if (!person.childIds?.some((id) => gone.has(id))) return person;
  const { childIds, ...rest } = person;
  const left = childIds.filter((id) => !gone.has(id));
  return left.length === 0 ? rest : { ...rest, childIds: left };
};

const isNeeded = (entries: readonly PlanEntry[]): ((made: SchoolClass) => boolean) => {
  const classIds = new Set(entries.map(({ person }) => person.classId));
  return ({ id }) => classIds.has(id);
};

/** The same plan without the entries of these keys: their people stay as they are in the base, and are not missing. */
export const leaveOut = (plan: RosterPlan, keys: ReadonlySet<string>): RosterPlan => {
  if (keys.size === 0) return plan;
  const names = entryKeys(plan.entries);
  const isOut = (at: number): boolean =>
    keys.has(names[at] ?? '') && plan.entries[at]?.action !== 'unchanged';
  const out = plan.entries.filter((_, at) => isOut(at));
  if (out.length === 0) return plan;
  const ids = new Set(out.map(({ person }) => person.id));
  const neverMade = new Set(out.flatMap(({ action, person }) => (action === 'create' ? person.id : [])));
  const entries = plan.entries
    .filter((_, at) => !isOut(at))
    .map((entry): PlanEntry => {
      const person = withoutChildren(entry.person, neverMade);
      return person === entry.person ? entry : { ...entry, person };
    });
  const count = (action: PlanEntry['action']): number =>
    out.filter((entry) => entry.action === action).length;
  return {
    ...plan,
    entries,
    newClasses: plan.newClasses.filter(isNeeded(entries)),
    formMasters: plan.formMasters.filter(({ personId }) => personId === null || !ids.has(personId)),
    movements: plan.movements.filter(({ personId }) => !ids.has(personId)),
    tasks: plan.tasks.filter(({ personId }) => personId === undefined || !ids.has(personId)),
    counts: {
      ...plan.counts,
      created: plan.counts.created - count('create'),
      updated: plan.counts.updated - count('update'),
    },
  };
};
