import { z } from 'zod';

/** Above the largest roster that the reader takes, so that a larger one is refused in its own sentence. */
const MOST_BYTES = 51 * 1024 * 1024;

/** A file whose bytes the window has: it was dropped there, or pasted as a text. */
export const droppedFile = z.strictObject({
  name: z.string().min(1).max(255),
  bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= MOST_BYTES),
});
