import { byText } from '../../../domain/natural-order.ts';
import { surnameWithInitials } from '../../../domain/people/person.ts';
import type { School } from '../../../domain/school.ts';
import { rowsOf } from '../../../domain/table.ts';
import type { Day } from '../../../domain/values/calendar.ts';

/** An additional administrator (R11) whose appointment stood on the report's day. */
export type ActingAdministrator = {
  /** `Иванова М. П.`; '' where the person's data were destroyed. */
  readonly name: string;
  readonly orderNumber: string;
  readonly orderDate: Day | null;
};

/** By name; the names are those of today: who left since was appointed all the same. */
export const actingAdministrators = (
  { appointments, persons }: School,
  day: Day,
): readonly ActingAdministrator[] =>
  rowsOf(appointments)
    .filter(({ consentOn, endedOn }) => consentOn <= day && (endedOn === undefined || endedOn > day))
    .map(({ personId, orderNumber, orderDate = null }) => {
      const person = persons.get(personId);
      return { name: person ? surnameWithInitials(person.name) : '', orderNumber, orderDate };
    })
    .toSorted((a, b) => byText(a.name, b.name));
