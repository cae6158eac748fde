import { z } from 'zod';
import { channel } from '../channel.ts';
import { cardGuard } from '../guards/card-guard.ts';

/** An open base; `folder` is shown and never sent back. */
export type BaseInfo = {
  readonly folder: string;
  readonly organisation: string;
  readonly revision: number;
};

export type RecentBase = {
  /** Names the base to `base.openRecent` in place of its path. */
  readonly key: string;
  readonly folder: string;
  readonly organisation: string;
  /** ISO 8601 in UTC. */
  readonly openedAt: string;
  /** False when its folder is not there now: a flash drive was taken out. */
  readonly present: boolean;
};

/** An answer of null: the user closed the dialog without choosing. */
export const baseChannels = {
  'base.recent': channel<readonly RecentBase[]>()(z.null()),
  'base.open': channel<BaseInfo | null>()(z.null()),
  'base.openRecent': channel<BaseInfo | null>()(z.strictObject({ key: z.string().max(64) })),
  /**
   * A base's file that was dropped on the window. The window gives the file itself: its path is asked of the system
   * by the preload, so that a page can name no path.
   */
  'base.openDropped': channel<BaseInfo | null>()(z.strictObject({ path: z.string().min(1).max(4096) })),
  'base.forgetRecent': channel<readonly RecentBase[]>()(z.strictObject({ key: z.string().max(64) })),
  'base.create': channel<BaseInfo | null>()(z.strictObject({ card: cardGuard })),
  'base.tryMadeUp': channel<BaseInfo | null>()(z.null()),
  'base.close': channel<null>()(z.null()),
};
