import { classIdsOf, isOfSchool, placeKey } from '../domain/classes/classes-of-person.ts';
import { currentState, hasJoined, isOutside } from '../domain/membership/membership.ts';
import { roleJoins } from '../domain/membership/who-joins.ts';
import type { School } from '../domain/school.ts';

/** How many people of each class and role are still to join, by `placeKey`. */
export const waitingCounts = (school: School): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const person of school.persons.values()) {
    const state = currentState(person.states);
    if (!roleJoins(school.organisation, person.platformRole)) continue;
    if (!isOfSchool(school, person) || hasJoined(state) || isOutside(state)) continue;
    for (const classId of classIdsOf(school, person)) {
      const place = placeKey(classId, person.platformRole);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  }
  return counts;
};
