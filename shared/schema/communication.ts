import { z } from 'zod';
import { type ChannelPost, type Chat, chatStates } from '../domain/communication/chat.ts';
import { chatForms, chatKinds } from '../domain/communication/chat-kind.ts';
import type {
  AdministratorAppointment,
  Broadcast,
  SupportRequest,
} from '../domain/communication/communication.ts';
import { platforms } from '../domain/organisation/organisation.ts';
import { dayGuard, idGuard, type Shape } from './shape.ts';

export const chatGuard = z.strictObject({
  id: idGuard,
  kind: z.enum(chatKinds),
  form: z.enum(chatForms),
  name: z.string(),
  classId: idGuard.exactOptional(),
  ownerId: idGuard.exactOptional(),
  url: z.string(),
  platform: z.enum(platforms),
  state: z.enum(chatStates),
  createdOn: dayGuard.exactOptional(),
  closedOn: dayGuard.exactOptional(),
  note: z.string(),
} satisfies Shape<Chat>) satisfies z.ZodType<Chat>;

export const channelPostGuard = z.strictObject({
  id: idGuard,
  chatId: idGuard,
  on: dayGuard,
  theme: z.string(),
  suppliedBy: z.string(),
  publishedOn: dayGuard.exactOptional(),
} satisfies Shape<ChannelPost>) satisfies z.ZodType<ChannelPost>;

export const broadcastGuard = z.strictObject({
  id: idGuard,
  on: dayGuard,
  theme: z.string(),
  audience: z.string(),
  leaderId: idGuard.exactOptional(),
  url: z.string(),
  heldOn: dayGuard.exactOptional(),
  cancelledOn: dayGuard.exactOptional(),
} satisfies Shape<Broadcast>) satisfies z.ZodType<Broadcast>;

export const supportRequestGuard = z.strictObject({
  id: idGuard,
  on: dayGuard,
  theme: z.string(),
  text: z.string(),
  sentOn: dayGuard.exactOptional(),
  reply: z.strictObject({ on: dayGuard, text: z.string() }).exactOptional(),
  closedOn: dayGuard.exactOptional(),
} satisfies Shape<SupportRequest>) satisfies z.ZodType<SupportRequest>;

export const administratorAppointmentGuard = z.strictObject({
  id: idGuard,
  personId: idGuard,
  consentOn: dayGuard,
  orderNumber: z.string(),
  orderDate: dayGuard.exactOptional(),
  endedOn: dayGuard.exactOptional(),
} satisfies Shape<AdministratorAppointment>) satisfies z.ZodType<AdministratorAppointment>;
