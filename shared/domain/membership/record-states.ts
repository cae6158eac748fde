import type { Person } from '../people/person.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import { currentState, type MembershipState, type StateChange } from './membership.ts';

/** The states into which each state may move by what the program learns; by hand the user may do more. */
const forward: Readonly<Record<MembershipState, readonly MembershipState[]>> = {
  notInvited: ['invited', 'requested', 'joined', 'confirmed', 'refused', 'left'],
  invited: ['requested', 'joined', 'confirmed', 'refused', 'left'],
  requested: ['joined', 'confirmed', 'refused', 'left'],
  joined: ['confirmed', 'left'],
  confirmed: ['left'],
  refused: ['requested', 'joined', 'confirmed', 'left'],
  left: ['requested', 'joined', 'confirmed'],
};

type PersonStateChange = { readonly personId: string; readonly change: StateChange };

/** A later change with an earlier date would hide the present: history stays in the order of its days. */
const isForward = (person: Person, change: StateChange): boolean => {
  const last = person.states.at(-1);
  if (last && last.on > change.on) return false;
  return forward[currentState(person.states)].includes(change.state);
};

/**
 * The school with these changes of membership written into the people's histories (R15).
 * A change that would lead backwards, such as a new slip for one who has joined, is left out.
 */
export const recordStates = (school: School, changes: readonly PersonStateChange[]): School => {
  const changed = new Map<string, Person>();
  for (const { personId, change } of changes) {
    const person = changed.get(personId) ?? school.persons.get(personId);
    if (!person || !isForward(person, change)) continue;
    changed.set(personId, { ...person, states: [...person.states, change] });
  }
  return changed.size === 0 ? school : { ...school, persons: withRows(school.persons, changed.values()) };
};
