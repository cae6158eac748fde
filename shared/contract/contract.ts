import type { z } from 'zod';
import type { Result } from '../domain/result.ts';
import type { Channel } from './channel.ts';
import type { ChannelName } from './channel-names.ts';
import { appChannels } from './channels/app-channels.ts';
import { backupsChannels } from './channels/backups-channels.ts';
import { baseChannels } from './channels/base-channels.ts';
import { classesChannels } from './channels/classes-channels.ts';
import { communicationChannels } from './channels/communication-channels.ts';
import { destructionChannels } from './channels/destruction-channels.ts';
import { documentsChannels } from './channels/documents-channels.ts';
import { draftsChannels } from './channels/drafts-channels.ts';
import { dutiesChannels } from './channels/duties-channels.ts';
import { handoverChannels } from './channels/handover-channels.ts';
import { importChannels } from './channels/import-channels.ts';
import { invitationsChannels } from './channels/invitations-channels.ts';
import { journalChannels } from './channels/journal-channels.ts';
import { organisationChannels } from './channels/organisation-channels.ts';
import { peopleChannels } from './channels/people-channels.ts';
import { protectionChannels } from './channels/protection-channels.ts';
import { reconcileChannels } from './channels/reconcile-channels.ts';
import { registrationChannels } from './channels/registration-channels.ts';
import { reportsChannels } from './channels/reports-channels.ts';
import { schoolChannels } from './channels/school-channels.ts';
import { settingsChannels } from './channels/settings-channels.ts';
import { slipsChannels } from './channels/slips-channels.ts';
import type { Listen } from './events.ts';

const channels = {
  ...appChannels,
  ...draftsChannels,
  ...baseChannels,
  ...schoolChannels,
  ...protectionChannels,
  ...backupsChannels,
  ...destructionChannels,
  ...dutiesChannels,
  ...documentsChannels,
  ...journalChannels,
  ...organisationChannels,
  ...peopleChannels,
  ...classesChannels,
  ...importChannels,
  ...reconcileChannels,
  ...invitationsChannels,
  ...slipsChannels,
  ...registrationChannels,
  ...handoverChannels,
  ...communicationChannels,
  ...reportsChannels,
  ...settingsChannels,
};

type Channels = typeof channels;

/** All that a window may ask of the main process: channel → guard of its argument, type of its answer. */
export const contract: { readonly [C in keyof Channels & ChannelName]: Channels[C] } & Readonly<
  Record<ChannelName, unknown>
> &
  Readonly<Record<Exclude<keyof Channels, ChannelName>, never>> = channels;

export type ArgumentOf<C extends ChannelName> =
  Channels[C] extends Channel<infer Argument, unknown> ? z.infer<Argument> : never;

export type AnswerOf<C extends ChannelName> =
  Channels[C] extends Channel<z.ZodType, infer Answer> ? Answer : never;

/** The one object that the preload puts into a window. */
export type Bridge = {
  readonly calls: {
    readonly [C in ChannelName]: (argument: ArgumentOf<C>) => Promise<Result<AnswerOf<C>>>;
  };
  readonly listen: Listen;
};
