import type { z } from 'zod';
import type { Result } from '../domain/result.ts';
import { appChannels } from './app-channels.ts';
import { backupsChannels } from './backups-channels.ts';
import { baseChannels } from './base-channels.ts';
import type { Channel } from './channel.ts';
import type { ChannelName } from './channel-names.ts';
import { classesChannels } from './classes-channels.ts';
import { communicationChannels } from './communication-channels.ts';
import { destructionChannels } from './destruction-channels.ts';
import { documentsChannels } from './documents-channels.ts';
import { draftsChannels } from './drafts-channels.ts';
import { dutiesChannels } from './duties-channels.ts';
import type { Listen } from './events.ts';
import { handoverChannels } from './handover-channels.ts';
import { importChannels } from './import-channels.ts';
import { invitationsChannels } from './invitations-channels.ts';
import { journalChannels } from './journal-channels.ts';
import { organisationChannels } from './organisation-channels.ts';
import { peopleChannels } from './people-channels.ts';
import { protectionChannels } from './protection-channels.ts';
import { reconcileChannels } from './reconcile-channels.ts';
import { registrationChannels } from './registration-channels.ts';
import { reportsChannels } from './reports-channels.ts';
import { schoolChannels } from './school-channels.ts';
import { settingsChannels } from './settings-channels.ts';
import { slipsChannels } from './slips-channels.ts';

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
