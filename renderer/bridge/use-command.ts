import { useState } from 'react';
import type { ChannelName } from '../../shared/contract/channel-names.ts';
import type { AnswerOf, ArgumentOf } from '../../shared/contract/contract.ts';
import type { Failure } from '../../shared/domain/failure.ts';
import type { Result } from '../../shared/domain/result.ts';
import { calls } from './bridge.ts';

export type Command<C extends ChannelName> = {
  /** Does it; answers null when it failed, and keeps the failure for the screen. */
  readonly run: (argument: ArgumentOf<C>) => Promise<{ readonly value: AnswerOf<C> } | null>;
  readonly running: boolean;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
};

/** One act of the user, with what became of it. */
export const useCommand = <C extends ChannelName>(channel: C): Command<C> => {
  const [running, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run: Command<C>['run'] = async (argument) => {
    setRunning(true);
    setFailure(null);
    try {
      const call = calls[channel] as (argument: unknown) => Promise<Result<AnswerOf<C>>>;
      const answer = await call(argument);
      if (answer.ok) return { value: answer.value };
      setFailure(answer.failure);
      return null;
    } finally {
      setRunning(false);
    }
  };
  return { run, running, failure, dismiss: () => setFailure(null) };
};
