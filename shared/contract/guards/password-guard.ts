import { z } from 'zod';
import { longestPassword } from '../../domain/base/password.ts';

/** A typed password. One that is a little too long passes: whoever takes it tells so in a sentence. */
export const passwordGuard = z
  .string()
  .min(1)
  .max(8 * longestPassword);
