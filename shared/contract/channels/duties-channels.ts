import { z } from 'zod';
import type { OverviewView } from '../../views/overview.ts';
import { channel } from '../channel.ts';

const MOST_TASKS = 10_000;
const LONGEST_ID = 100;

export const dutiesChannels = {
  'duties.overview': channel<OverviewView>()(z.null()),
  /** Ticks tasks off, or takes the ticks back; answers how many changed. */
  'duties.tickTasks': channel<number>()(
    z.strictObject({ taskIds: z.array(z.string().max(LONGEST_ID)).max(MOST_TASKS), done: z.boolean() }),
  ),
};
