import type { z } from 'zod';
import type { ChannelName } from '../../shared/contract/channel-names.ts';
import { type AnswerOf, type ArgumentOf, contract } from '../../shared/contract/contract.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { FaultLog } from '../shell/fault-log.ts';
import { answerCall } from './answer-call.ts';
import type { AnswerCalls } from './take-calls.ts';

type Handler<C extends ChannelName> = (argument: ArgumentOf<C>) => Promise<Result<AnswerOf<C>>>;

/** The handlers of the channels whose names begin with a theme: `HandlersOf<'base'>`. */
export type HandlersOf<Theme extends string> = {
  readonly [C in ChannelName as C extends `${Theme}.${string}` ? C : never]: Handler<C>;
};

type Handlers = { readonly [C in ChannelName]: Handler<C> };

/** Answers every channel of the contract through the one wrapper. */
export const serveCalls =
  (handlers: Handlers, log: FaultLog): AnswerCalls =>
  (channel, sender, words) => {
    // The guard that the contract pairs with a channel is what makes its handler's argument right.
    const handle = handlers[channel] as (argument: unknown) => Promise<Result<unknown>>;
    const guard: z.ZodType = contract[channel].argument;
    return answerCall({ channel, guard, handle }, sender, words, log);
  };
