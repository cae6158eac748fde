import { z } from 'zod';
import { platforms } from '../../domain/organisation/organisation.ts';
import { listKinds, type ReconcileView } from '../../views/reconcile-view/reconcile-view.ts';
import type { SinceLast } from '../../views/reconcile-view/since-last.ts';
import type { WaitingRequest } from '../../views/reconcile-view/waiting-requests.ts';
import { channel } from '../channel.ts';
import { droppedFile } from '../guards/dropped-file.ts';

export type HeldList = ReconcileView & {
  /** Names the list that is shown, which is the one that will be written down. */
  readonly listId: string;
  /** Null for requests, and for the first list of its place. */
  readonly since: SinceLast | null;
  /** Members, while links lead to more than one platform: only the user knows where the list was copied. */
  readonly asksPlatform: boolean;
};

export type ReconcileDone = {
  readonly matched: number;
  /** Members who were not known to have joined, or requests that are new. */
  readonly added: number;
  readonly doubtful: number;
  readonly strangers: number;
};

const id = z.string().max(64);
const kind = z.enum(listKinds);
const MOST_LINES = 100_000;
const LONGEST_REASON = 500;

/** An answer of null: the user closed the dialog without choosing. */
export const reconcileChannels = {
  'reconcile.choose': channel<HeldList | null>()(z.strictObject({ kind })),
  'reconcile.drop': channel<HeldList>()(droppedFile.extend({ kind })),
  /** Writes the matches down, with the user's choices for doubtful lines; null: a stranger. */
  'reconcile.apply': channel<ReconcileDone>()(
    z.strictObject({
      listId: id,
      platform: z.enum(platforms).nullable(),
      choices: z
        .array(z.strictObject({ index: z.int().min(0).max(MOST_LINES), personId: id.nullable() }))
        .max(MOST_LINES),
    }),
  ),
  'reconcile.waiting': channel<readonly WaitingRequest[]>()(z.null()),
  'reconcile.decide': channel<number>()(
    z.strictObject({
      requestIds: z.array(id).min(1).max(MOST_LINES),
      accepted: z.boolean(),
      reason: z.string().max(LONGEST_REASON),
    }),
  ),
  'reconcile.cancel': channel<null>()(z.null()),
};
