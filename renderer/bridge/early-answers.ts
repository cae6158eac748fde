import type { ChannelName } from '../../shared/contract/channel-names.ts';
import type { AnswerOf } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/domain/result.ts';
import { calls } from './bridge.ts';

const early = new Map<ChannelName, Promise<Result<unknown>>>();

/** Asks before any screen does: whoever asks the same first gets this answer. */
export const askEarly = <C extends ChannelName>(channel: C): Promise<Result<AnswerOf<C>>> => {
  const call = calls[channel] as (argument: unknown) => Promise<Result<AnswerOf<C>>>;
  const answer = call(null);
  early.set(channel, answer);
  return answer;
};

/** The answer to a question without an argument that was asked early; once. */
export const takeEarly = (channel: ChannelName): Promise<Result<unknown>> | undefined => {
  const answer = early.get(channel);
  early.delete(channel);
  return answer;
};
