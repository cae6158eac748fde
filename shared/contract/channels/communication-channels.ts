import { z } from 'zod';
import { chatStates } from '../../domain/communication/chat.ts';
import { chatKinds } from '../../domain/communication/chat-kind.ts';
import { registerNames } from '../../domain/communication/register-entry.ts';
import { platforms } from '../../domain/organisation/organisation.ts';
import type { CommunicationView } from '../../views/registers/communication-view.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';

const MOST_ROWS = 10_000;
const LONGEST_LINE = 500;
const LONGEST_TEXT = 20_000;
const HIGHEST_PARALLEL = 12;

const id = z.string().max(64);
const line = z.string().max(LONGEST_LINE);
const text = z.string().max(LONGEST_TEXT);
const dayOrNone = z.union([z.literal(''), day]);

const entry = z.discriminatedUnion('register', [
  z.strictObject({
    register: z.literal('chats'),
    fields: z.strictObject({
      kind: z.enum(chatKinds),
      name: line,
      classId: id,
      ownerId: id,
      url: line,
      platform: z.enum(platforms),
      state: z.enum(chatStates),
      createdOn: dayOrNone,
      closedOn: dayOrNone,
      note: text,
    }),
  }),
  z.strictObject({
    register: z.literal('posts'),
    fields: z.strictObject({
      chatId: id,
      on: dayOrNone,
      theme: line,
      suppliedBy: line,
      publishedOn: dayOrNone,
    }),
  }),
  z.strictObject({
    register: z.literal('broadcasts'),
    fields: z.strictObject({
      on: dayOrNone,
      theme: line,
      audience: line,
      leaderId: id,
      url: line,
      heldOn: dayOrNone,
      cancelledOn: dayOrNone,
    }),
  }),
  z.strictObject({
    register: z.literal('supportRequests'),
    fields: z.strictObject({
      on: dayOrNone,
      theme: line,
      text,
      sentOn: dayOrNone,
      replyOn: dayOrNone,
      replyText: text,
      closedOn: dayOrNone,
    }),
  }),
  z.strictObject({
    register: z.literal('appointments'),
    fields: z.strictObject({
      personId: id,
      consentOn: dayOrNone,
      orderNumber: line,
      orderDate: dayOrNone,
      endedOn: dayOrNone,
    }),
  }),
]);

/** A mail as it can be copied into a mail site, part by part. */
type MailParts = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly mailto: string;
};

export const communicationChannels = {
  'communication.view': channel<CommunicationView>()(z.null()),
  /** Answers the row's id; `id` null: a new row. */
  'communication.save': channel<string>()(z.strictObject({ id: id.nullable(), entry })),
  /** Answers how many rows went. */
  'communication.remove': channel<number>()(
    z.strictObject({ register: z.enum(registerNames), ids: z.array(id).min(1).max(MOST_ROWS) }),
  ),
  /** Answers how many chats were planned. */
  'communication.planMissing': channel<number>()(z.null()),
  'communication.markChats': channel<number>()(
    z.strictObject({
      ids: z.array(id).min(1).max(MOST_ROWS),
      state: z.enum(['created', 'closed']),
      on: day,
    }),
  ),
  'communication.moveOld': channel<number>()(z.null()),
  'communication.setStrategy': channel<null>()(
    z.strictObject({
      kinds: z.array(z.enum(chatKinds)).max(chatKinds.length),
      studentsFrom: z.int().min(1).max(HIGHEST_PARALLEL),
    }),
  ),
  'communication.supportMail': channel<MailParts>()(z.strictObject({ id })),
  /** Writes the request as an .eml; null: the user closed the dialog. */
  'communication.saveSupportMail': channel<{ readonly folder: string; readonly file: string } | null>()(
    z.strictObject({ id }),
  ),
};
