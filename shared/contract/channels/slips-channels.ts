import { z } from 'zod';
import { slipFates } from '../../domain/batches/batch.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { HandingBatch, HandingSlip, TypedSlips } from '../../views/invitations/handing.ts';
import type { QueueRow } from '../../views/invitations/reissue-queue.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';

const MOST_SLIPS = 20_000;
const LONGEST_TEXT = 20_000;

const id = z.string().min(1).max(64);
const number = z.int().min(1).max(1_000_000);
const mark = { fate: z.enum(slipFates), on: day };

/** Batches to hand out; `today` is the day on which it is noted unless told otherwise. */
export type HandingView = { readonly today: Day; readonly batches: readonly HandingBatch[] };

/** What a text named, and of how many of those slips it was noted anew. */
export type TypedNoted = TypedSlips & { readonly noted: number };

export const slipsChannels = {
  'slips.batches': channel<HandingView>()(z.null()),
  'slips.list': channel<readonly HandingSlip[]>()(z.strictObject({ batchId: id, classId: id })),
  'slips.note': channel<number>()(
    z.strictObject({
      slips: z
        .array(z.strictObject({ batch: number, number }))
        .min(1)
        .max(MOST_SLIPS),
      ...mark,
    }),
  ),
  /** Every slip of a batch for one class. */
  'slips.noteClass': channel<number>()(z.strictObject({ batchId: id, classId: id, ...mark })),
  /** Numbers typed by hand, or by a scanner from the slips' bar codes. */
  'slips.noteTyped': channel<TypedNoted>()(
    z.strictObject({ text: z.string().min(1).max(LONGEST_TEXT), batchId: id.nullable(), ...mark }),
  ),
  /** People who need a new slip. */
  'slips.queue': channel<readonly QueueRow[]>()(z.null()),
};
