import { bareNumber } from '../documents/register-order.ts';
import { currentState, hasJoined } from '../membership/membership.ts';
import { isAtSchool, type Person } from '../people/person.ts';
import type { School } from '../school.ts';
import { rowsOf } from '../table.ts';
import type { AdministratorAppointment } from './communication.ts';
import {
  type AppointmentEntry,
  type EntryContext,
  type EntryProblem,
  type EntryReading,
  problemsOf,
  readingOf,
} from './register-entry.ts';

/** Only a staff member who has joined the organisation's profile can be given rights there (R11, S0 3.2.5). */
export const canBeAdministrator = (person: Person): boolean =>
  person.category === 'staff' && isAtSchool(person) && hasJoined(currentState(person.states));

const personProblem = (school: School, { personId }: AppointmentEntry, id: string): EntryProblem | null => {
  if (personId === '') return 'missing';
  const person = school.persons.get(personId);
  if (!person) return 'unknown';
  const before = school.appointments.get(id);
  const appointed = rowsOf(school.appointments).some(
    (other) => other.id !== id && other.personId === personId && other.endedOn === undefined,
  );
  if (appointed) return 'appointed';
  // Who was appointed once stays in the register, also when they have left since.
  if (before?.personId === personId) return null;
  if (person.category !== 'staff') return 'notStaff';
  return canBeAdministrator(person) ? null : 'notJoined';
};

const dayProblem = (day: string, today: string, from = ''): EntryProblem | null => {
  if (day === '') return null;
  if (day > today) return 'future';
  return day < from ? 'beforeStart' : null;
};

/** An additional administrator with the head's consent (S3) and the order. */
export const readAppointment = (
  school: School,
  entry: AppointmentEntry,
  { id, today }: EntryContext,
): EntryReading<AdministratorAppointment> => {
  const problems = problemsOf({
    personId: personProblem(school, entry, id),
    consentOn: entry.consentOn === '' ? 'missing' : dayProblem(entry.consentOn, today),
    orderDate: dayProblem(entry.orderDate, today),
    endedOn: dayProblem(entry.endedOn, today, entry.consentOn),
  });
  return readingOf(problems, () => ({
    id,
    personId: entry.personId,
    consentOn: entry.consentOn,
    orderNumber: bareNumber(entry.orderNumber),
    ...(entry.orderDate !== '' && { orderDate: entry.orderDate }),
    ...(entry.endedOn !== '' && { endedOn: entry.endedOn }),
  }));
};
