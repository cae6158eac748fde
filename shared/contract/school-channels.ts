import { z } from 'zod';
import type { Act } from '../domain/journal.ts';
import type { OverviewView } from '../views/overview.ts';
import { channel } from './channel.ts';

export const schoolChannels = {
  'school.overview': channel<OverviewView>()(z.null()),
  'school.undo': channel<Act>()(z.null()),
};
