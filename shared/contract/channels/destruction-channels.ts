import { z } from 'zod';
import { MOST_TERM_MONTHS } from '../../domain/destruction/departed-people.ts';
import { destructionReasons } from '../../domain/destruction/destruction.ts';
import type { DestructionDesk, DestructionPreview } from '../../views/destruction/destruction-desk.ts';
import { channel } from '../channel.ts';

const MOST_PEOPLE = 100_000;
const LONGEST_ID = 64;
const MOST_ACTS = 100_000_000;

const ids = z.array(z.string().max(LONGEST_ID)).min(1).max(MOST_PEOPLE);

export const destructionChannels = {
  'destruction.desk': channel<DestructionDesk>()(
    z.strictObject({ months: z.int().min(0).max(MOST_TERM_MONTHS) }),
  ),
  'destruction.preview': channel<DestructionPreview>()(z.strictObject({ ids })),
  /** Returns the number of the journal's entry. */
  'destruction.run': channel<number>()(z.strictObject({ ids, reason: z.enum(destructionReasons) })),
  /** The act of one destruction as .docx; null: the user closed the dialog. */
  'destruction.saveAct': channel<{ readonly folder: string; readonly file: string } | null>()(
    z.strictObject({ number: z.int().min(1).max(MOST_ACTS) }),
  ),
};
