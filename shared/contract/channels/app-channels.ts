import { z } from 'zod';
import type { Failure } from '../../domain/failure.ts';
import { channel } from '../channel.ts';
import { droppedFile } from '../guards/dropped-file.ts';
import type { BaseInfo } from './base-channels.ts';
import type { Gate } from './protection-channels.ts';

const LONGEST_COPY = 100_000;

export type AppInfo = {
  readonly name: string;
  readonly version: string;
  /** What went wrong before there was a window to say it in. */
  readonly notices: readonly Failure[];
  readonly base: BaseInfo | null;
  /** A base that was asked for and waits for its password or its holder. */
  readonly gate: Gate | null;
  /** The name of a roster file that the program was started with; the window never sees its path. */
  readonly offeredFile: string | null;
};

/** False when the person closed the system's dialog without printing. */
export type Printed = { readonly printed: boolean };

export const appChannels = {
  'app.info': channel<AppInfo>()(z.null()),
  /** A list of people that was dropped where no screen takes it: the import will offer it. */
  'app.offerFile': channel<null>()(droppedFile),
  'app.print': channel<Printed>()(z.null()),
  /** Puts a text into the clipboard: links are shown and copied, never opened. */
  'app.copy': channel<null>()(z.strictObject({ text: z.string().max(LONGEST_COPY) })),
  /** A fault of the window's own code, for the log. */
  'app.reportFault': channel<null>()(z.strictObject({ detail: z.string().max(LONGEST_COPY) })),
};
