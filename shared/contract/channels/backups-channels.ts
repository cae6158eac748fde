import { z } from 'zod';
import type { RestorePreview } from '../../application/restore-backup.ts';
import type { Backup } from '../../domain/base/backup.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { channel } from '../channel.ts';
import { passwordGuard } from '../guards/password-guard.ts';
import type { BaseInfo } from './base-channels.ts';

const LONGEST_NAME = 120;

/** Where copies go beside the base's own folder. */
export type SecondPlace = {
  /** Shown and never sent back; null where none was chosen. */
  readonly place: string | null;
  readonly carriedOn: Day | null;
  readonly age: number;
  /** False while its disk is not there. */
  readonly isThere: boolean;
};

type BackupsView = {
  /** Newest first. */
  readonly backups: readonly Backup[];
  readonly folder: string;
  readonly failedOn: Day | null;
  readonly second: SecondPlace;
  readonly readOnly: boolean;
  readonly isSealed: boolean;
};

/** A copy out of which a base that does not open can be brought back; nulls while its password is not known. */
export type RescueCopyView = Backup & {
  readonly classes: number | null;
  readonly links: number | null;
  readonly lostActs: number | null;
};

type RescueView = { readonly copies: readonly RescueCopyView[]; readonly needsPassword: boolean };

const named = z.strictObject({ name: z.string().max(LONGEST_NAME) });
const password = passwordGuard.nullable();

/** An answer of null to a choosing: the user closed the dialog. */
export const backupsChannels = {
  'backups.list': channel<BackupsView>()(z.null()),
  'backups.make': channel<null>()(z.null()),
  /** `password`: the copy's own, where the base's does not open it. */
  'backups.preview': channel<RestorePreview>()(named.extend({ password })),
  'backups.restore': channel<null>()(named.extend({ password })),
  'backups.choosePlace': channel<Day | null>()(z.null()),
  'backups.dropPlace': channel<null>()(z.null()),
  'backups.carry': channel<Day>()(z.null()),
  /** The copies of the base at the gate. */
  'rescue.read': channel<RescueView>()(z.strictObject({ password })),
  'rescue.restore': channel<BaseInfo>()(named.extend({ password })),
};
