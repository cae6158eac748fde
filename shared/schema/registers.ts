import { z } from 'zod';
import { platformRoles } from '../domain/people/role.ts';
import {
  type JoinRequest,
  type Movement,
  movementKinds,
  type Order,
  type PlatformTask,
  platformTaskKinds,
} from '../domain/registers.ts';
import { personNameGuard } from './organisation.ts';
import { dayGuard, idGuard, type Shape } from './shape.ts';

export const orderGuard = z.strictObject({
  id: idGuard,
  kind: z.enum(['appointment', 'use', 'classTeachers', 'movement', 'administrators']),
  number: z.string(),
  date: dayGuard,
  title: z.string(),
} satisfies Shape<Order>) satisfies z.ZodType<Order>;

export const movementGuard = z.strictObject({
  id: idGuard,
  personId: idGuard,
  kind: z.enum(movementKinds),
  on: dayGuard,
  orderNumber: z.string(),
  orderDate: dayGuard.exactOptional(),
  fromClassId: idGuard.exactOptional(),
  toClassId: idGuard.exactOptional(),
  fromRole: z.enum(platformRoles).exactOptional(),
  toRole: z.enum(platformRoles).exactOptional(),
  fromName: personNameGuard.exactOptional(),
  graduated: z.literal(true).exactOptional(),
} satisfies Shape<Movement>) satisfies z.ZodType<Movement>;

export const joinRequestGuard = z.strictObject({
  id: idGuard,
  text: z.string(),
  personId: idGuard.nullable(),
  receivedOn: dayGuard,
  decision: z.strictObject({ accepted: z.boolean(), on: dayGuard, reason: z.string() }).exactOptional(),
} satisfies Shape<JoinRequest>) satisfies z.ZodType<JoinRequest>;

export const platformTaskGuard = z.strictObject({
  id: idGuard,
  kind: z.enum(platformTaskKinds),
  personId: idGuard.exactOptional(),
  linkId: idGuard.exactOptional(),
  classId: idGuard.exactOptional(),
  oldLabel: z.string().exactOptional(),
  role: z.enum(platformRoles).exactOptional(),
  openedOn: dayGuard,
  doneOn: dayGuard.exactOptional(),
} satisfies Shape<PlatformTask>) satisfies z.ZodType<PlatformTask>;
