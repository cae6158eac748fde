import { z } from 'zod';
import { isDay } from '../domain/calendar.ts';
import { membershipStates } from '../domain/membership.ts';
import { staffFunctions } from '../domain/role.ts';
import type { PeopleTable } from '../views/people/people-table.ts';
import type { PersonCard } from '../views/people/person-card.ts';
import { channel } from './channel.ts';

const MOST_PEOPLE = 20_000;

const id = z.string().min(1).max(64);
const text = z.string().max(500);
const day = z.string().max(10).refine(isDay);
const ids = z.array(id).min(1).max(MOST_PEOPLE);

const mark = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('state'), state: z.enum(membershipStates), on: day }),
  z.strictObject({ kind: z.enum(['leave', 'return']), on: day, orderNumber: text }),
]);

const fields = z.strictObject({
  surname: text,
  givenName: text,
  patronymic: text,
  birthDate: text,
  phone: text,
  email: text,
  position: text,
  functions: z.array(z.enum(staffFunctions)).max(staffFunctions.length),
  classId: z.string().max(64),
});

export const peopleChannels = {
  'people.table': channel<PeopleTable>()(z.null()),
  'people.card': channel<PersonCard>()(z.strictObject({ id })),
  /** Answers how many people it changed. */
  'people.mark': channel<number>()(z.strictObject({ ids, mark })),
  /** Answers whether anything changed. */
  'people.edit': channel<boolean>()(z.strictObject({ id, fields })),
};
