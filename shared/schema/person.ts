import { z } from 'zod';
import { membershipStates, type StateChange, stateSources } from '../domain/membership/membership.ts';
import { platforms } from '../domain/organisation/organisation.ts';
import { editedFields, handFields, type Person, type PersonEdit } from '../domain/people/person.ts';
import { categories, platformRoles, staffFunctions } from '../domain/people/role.ts';
import { nameCasesGuard, personNameGuard } from './organisation.ts';
import { dayGuard, idGuard, type Shape } from './shape.ts';

const stateChangeGuard = z.strictObject({
  state: z.enum(membershipStates),
  on: dayGuard,
  source: z.enum(stateSources),
  batchId: idGuard.exactOptional(),
  platform: z.enum(platforms).exactOptional(),
} satisfies Shape<StateChange>);

const personEditGuard = z.strictObject({
  on: dayGuard,
  fields: z.array(z.enum(editedFields)),
} satisfies Shape<PersonEdit>);

export const personGuard = z.strictObject({
  id: idGuard,
  name: personNameGuard,
  category: z.enum(categories),
  platformRole: z.enum(platformRoles),
  classId: idGuard.exactOptional(),
  childIds: z.array(idGuard).exactOptional(),
  birthDate: dayGuard.exactOptional(),
  phone: z.string().exactOptional(),
  email: z.string().exactOptional(),
  position: z.string().exactOptional(),
  nameCases: nameCasesGuard.exactOptional(),
  functions: z.array(z.enum(staffFunctions)).exactOptional(),
  states: z.array(stateChangeGuard),
  handFields: z.array(z.enum(handFields)).exactOptional(),
  edits: z.array(personEditGuard).exactOptional(),
  leftOn: dayGuard.exactOptional(),
} satisfies Shape<Person>) satisfies z.ZodType<Person>;
