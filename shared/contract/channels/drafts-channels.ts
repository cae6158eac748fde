import { z } from 'zod';
import { channel } from '../channel.ts';

const LONGEST_DRAFT = 200_000;
/** A person's whole name in it may be as long as a field takes. */
const LONGEST_TITLE = 1000;

const key = z.string().min(1).max(100);

const draft = z.strictObject({
  key,
  /** What the question names: `карточка организации`. */
  title: z.string().min(1).max(LONGEST_TITLE),
  /** The form's own text of what was typed; only the form reads it. */
  content: z.string().max(LONGEST_DRAFT),
});

/** What was typed into a form and is not saved yet. */
export type DraftNote = z.infer<typeof draft>;

/** Drafts are held in memory alone, so that neither another section nor a window that broke loses them. */
export const draftsChannels = {
  'drafts.list': channel<readonly DraftNote[]>()(z.null()),
  'drafts.keep': channel<null>()(draft),
  'drafts.drop': channel<null>()(z.strictObject({ key })),
  /** The answer to the event `drafts.save`: whether all of them were saved. */
  'drafts.saved': channel<null>()(z.strictObject({ all: z.boolean() })),
};
