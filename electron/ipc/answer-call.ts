import type { z } from 'zod';
import { failed, type Result } from '../../shared/domain/result.ts';
import { isStartPage } from '../security/own-page.ts';
import type { FaultLog } from '../shell/fault-log.ts';
import { isPlainData } from './plain-data.ts';

/** Where a message came from. */
export type Sender = { readonly url: string; readonly isMainFrame: boolean };

type Question = {
  readonly channel: string;
  readonly guard: z.ZodType;
  readonly handle: (argument: unknown) => Promise<Result<unknown>>;
};

/**
 * The one way into the main process: a stranger or a wrong argument is refused as a value, a bug is logged
 * and answered with one calm failure. Never throws.
 */
export const answerCall = async (
  { channel, guard, handle }: Question,
  sender: Sender | null,
  words: readonly unknown[],
  log: FaultLog,
): Promise<Result<unknown>> => {
  try {
    if (!sender?.isMainFrame || !isStartPage(sender.url)) return failed({ code: 'call-refused' });
    const argument = words.length === 1 && isPlainData(words[0]) ? guard.safeParse(words[0]) : null;
    if (!argument?.success) return failed({ code: 'call-refused' });
    return await handle(argument.data);
  } catch (error) {
    log(channel, error);
    return failed({ code: 'internal-fault' });
  }
};
