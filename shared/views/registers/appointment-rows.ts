import { canBeAdministrator } from '../../domain/communication/appointment-entry.ts';
import { byName, byText } from '../../domain/natural-order.ts';
import { fullName, isAtSchool, type Person } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';

/**
 * `gone`: the appointment stands, but its holder has left the school: the rights must be taken back. `away`: they are
 * at the school, but not in its profile any more.
 */
export type AppointmentStanding = 'acting' | 'gone' | 'away' | 'ended';

export type AppointmentRow = {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly consentOn: Day;
  readonly orderNumber: string;
  readonly orderDate: Day | '';
  readonly endedOn: Day | '';
  readonly standing: AppointmentStanding;
};

const order: readonly AppointmentStanding[] = ['gone', 'away', 'acting', 'ended'];

const standingOf = (person: Person | undefined, endedOn: Day | ''): AppointmentStanding => {
  if (endedOn !== '') return 'ended';
  if (!person || !isAtSchool(person)) return 'gone';
  return canBeAdministrator(person) ? 'acting' : 'away';
};

export const appointmentRows = (school: School): readonly AppointmentRow[] =>
  rowsOf(school.appointments)
    .map(({ id, personId, consentOn, orderNumber, orderDate = '', endedOn = '' }): AppointmentRow => {
      const person = school.persons.get(personId);
      return {
        id,
        personId,
        name: person ? fullName(person.name) : '',
        position: person?.position ?? '',
        consentOn,
        orderNumber,
        orderDate,
        endedOn,
        standing: standingOf(person, endedOn),
      };
    })
    .toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || byText(a.name, b.name));

/** Whom the form of a new appointment offers (R11). */
export const candidatesOf = (school: School): readonly Person[] => {
  const acting = new Set(
    rowsOf(school.appointments).flatMap(({ personId, endedOn }) => (endedOn === undefined ? [personId] : [])),
  );
  return rowsOf(school.persons)
    .filter((person) => canBeAdministrator(person) && !acting.has(person.id))
    .toSorted(byName);
};
