import { z } from 'zod';
import type { ClassCard } from '../views/classes/class-card.ts';
import type { ClassRow } from '../views/classes/class-rows.ts';
import { channel } from './channel.ts';

export const classesChannels = {
  'classes.list': channel<readonly ClassRow[]>()(z.null()),
  'classes.card': channel<ClassCard>()(z.strictObject({ id: z.string().min(1).max(64) })),
};
