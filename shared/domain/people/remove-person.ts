import { namesMissing } from '../base/named-by.ts';
import { appointFormMasters } from '../classes/form-masters.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, tableOf, withRows } from '../table.ts';
import type { Person } from './person.ts';

/**
 * The school without a person who was entered by mistake, with what only that entry brought: the arrival, the family,
 * the class led, open tasks. Refused as soon as anything else knows the person: a state on the platform, a slip, a
 * link, a chat, a request, an order by its number; such a person leaves by a movement.
 */
export const removePerson = (school: School, id: string): Result<School> => {
  const person = school.persons.get(id);
  if (!person) return failed({ code: 'person-unknown', id });
  const moves = rowsOf(school.movements).filter(({ personId }) => personId === id);
  if (person.states.length > 0 || moves.some(({ orderNumber }) => orderNumber !== ''))
    return failed({ code: 'person-has-traces' });
  const led = rowsOf(school.classes).filter(({ formMasterId }) => formMasterId === id);
  const unled = appointFormMasters(
    school,
    led.map(({ id: classId }) => ({ classId, personId: null })),
  );
  const relatives = rowsOf(unled.persons).flatMap((other): readonly Person[] =>
    other.childIds?.includes(id)
      ? [{ ...other, childIds: other.childIds.filter((childId) => childId !== id) }]
      : [],
  );
  const persons = new Map(withRows(unled.persons, relatives));
  persons.delete(id);
  const others = <T extends { readonly id: string; readonly personId?: string | null }>(
    rows: ReadonlyMap<string, T>,
    goes: (row: T) => boolean = () => true,
  ): ReadonlyMap<string, T> => tableOf([...rows.values()].filter((row) => row.personId !== id || !goes(row)));
  const next = {
    ...unled,
    persons,
    movements: others(unled.movements),
    matchDecisions: others(unled.matchDecisions),
    tasks: others(unled.tasks, ({ doneOn }) => doneOn === undefined),
  };
  return namesMissing(next, 'persons', id) ? failed({ code: 'person-has-traces' }) : ok(next);
};
