import { z } from 'zod';
import type { Act, JournalEntry } from '../domain/journal.ts';
import type { FrameView } from '../views/frame.ts';
import type { OverviewView } from '../views/overview.ts';
import { channel } from './channel.ts';

export const schoolChannels = {
  'school.frame': channel<FrameView>()(z.null()),
  'school.overview': channel<OverviewView>()(z.null()),
  'school.undo': channel<Act>()(z.null()),
  /** The latest acts, newest first. */
  'school.journal': channel<readonly JournalEntry[]>()(z.strictObject({ limit: z.int().min(1).max(500) })),
};
