import { z } from 'zod';
import type { Act } from '../../domain/base/journal.ts';
import type { FrameView } from '../../views/frame.ts';
import { channel } from '../channel.ts';

export const schoolChannels = {
  'school.frame': channel<FrameView>()(z.null()),
  'school.undo': channel<Act>()(z.null()),
  'school.redo': channel<Act>()(z.null()),
};
