import { z } from 'zod';
import { classFates } from '../../domain/classes/transfer-year.ts';
import type { ClassCard } from '../../views/classes/class-card.ts';
import type { ClassRow } from '../../views/classes/class-rows.ts';
import type { ProposedTransfer } from '../../views/classes/propose-transfer.ts';
import type { TransferPreview } from '../../views/classes/transfer-preview.ts';
import { channel } from '../channel.ts';
import { orderGuard } from './people-channels.ts';

const MOST_CLASSES = 1000;
const MOST_MOVES = 20_000;

const id = z.string().min(1).max(64);
const label = z.string().max(200);
const formMasterId = id.nullable();

const transfer = z.strictObject({
  schoolYear: z
    .string()
    .max(7)
    .regex(/^\d{4}\/\d{2}$/),
  classes: z
    .array(
      z.strictObject({
        classId: id,
        fate: z.enum(classFates),
        label,
        intoId: z.string().max(64),
        formMasterId,
      }),
    )
    .max(MOST_CLASSES),
  newClasses: z.array(z.strictObject({ key: id, label, formMasterId })).max(MOST_CLASSES),
  moves: z.array(z.strictObject({ personId: id, to: id })).max(MOST_MOVES),
});

const mend = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rename'), label }),
  z.strictObject({ kind: z.literal('merge'), intoId: id }),
  z.strictObject({ kind: z.literal('remove') }),
]);

export const classesChannels = {
  'classes.list': channel<readonly ClassRow[]>()(z.null()),
  'classes.card': channel<ClassCard>()(z.strictObject({ id })),
  /** Answers how many classes changed hands. */
  'classes.assign': channel<number>()(
    z.strictObject({
      masters: z.array(z.strictObject({ classId: id, personId: id.nullable() })).max(MOST_CLASSES),
      order: orderGuard,
    }),
  ),
  'classes.mend': channel<number>()(z.strictObject({ id, mend })),
  'classes.proposeTransfer': channel<ProposedTransfer>()(z.null()),
  'classes.previewTransfer': channel<TransferPreview>()(z.strictObject({ transfer, order: orderGuard })),
  'classes.transfer': channel<number>()(
    z.strictObject({ transfer, order: orderGuard, revision: z.int().min(0) }),
  ),
};
