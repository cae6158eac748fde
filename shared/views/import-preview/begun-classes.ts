import type { RosterPlan } from '../../importing/plan/plan.ts';
import type { BegunClass } from '../../text/importing.ts';

/** The classes that a plan brings, with how many of its people go there. */
export const begunClasses = ({ entries, newClasses }: RosterPlan): readonly BegunClass[] => {
  const people = Map.groupBy(entries, ({ person }) => person.classId);
  return newClasses.map(({ id, label }) => ({ label, people: people.get(id)?.length ?? 0 }));
};
