import { ipcMain, type WebFrameMain } from 'electron';
import { type ChannelName, channelNames } from '../../shared/contract/channel-names.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Sender } from './answer-call.ts';

export type AnswerCalls = (
  channel: ChannelName,
  sender: Sender | null,
  words: readonly unknown[],
) => Promise<Result<unknown>>;

const senderOf = (frame: WebFrameMain | null): Sender | null =>
  frame && { url: frame.url, isMainFrame: frame.parent === null };

/** Takes every channel's calls from the first moment on; they are answered when what answers them has been loaded. */
export const takeCalls = (answering: Promise<AnswerCalls>): void => {
  for (const channel of channelNames) {
    ipcMain.handle(channel, async (event, ...words: readonly unknown[]) => {
      const sender = senderOf(event.senderFrame);
      const answer = await answering;
      return answer(channel, sender, words);
    });
  }
};
