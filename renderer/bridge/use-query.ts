import { useCallback, useEffect, useRef, useState } from 'react';
import type { ChannelName } from '../../shared/contract/channel-names.ts';
import type { AnswerOf, ArgumentOf } from '../../shared/contract/contract.ts';
import type { EventName } from '../../shared/contract/events.ts';
import type { Failure } from '../../shared/domain/failure.ts';
import type { Result } from '../../shared/domain/result.ts';
import { calls, listen } from './bridge.ts';
import { takeEarly } from './early-answers.ts';

type Query<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure };

const baseEvents: readonly EventName[] = ['base.changed', 'base.switched'];

/**
 * Asks the main process, and asks again when one of the events comes. What was shown stays until the new answer
 * is here; an answer that a later question has overtaken is dropped.
 */
export const useQuery = <C extends ChannelName>(
  channel: C,
  argument: ArgumentOf<C>,
  events: readonly EventName[] = baseEvents,
): Query<AnswerOf<C>> => {
  const [query, setQuery] = useState<Query<AnswerOf<C>>>({ state: 'loading' });
  const asked = useRef(0);
  // Arguments are plain data: their text tells whether the question is another one.
  const text = JSON.stringify(argument);
  const ask = useCallback(async () => {
    asked.current += 1;
    const mine = asked.current;
    const call = calls[channel] as (argument: unknown) => Promise<Result<AnswerOf<C>>>;
    const early = text === 'null' ? takeEarly(channel) : undefined;
    const answer = await ((early as Promise<Result<AnswerOf<C>>> | undefined) ?? call(JSON.parse(text)));
    if (mine !== asked.current) return;
    setQuery(
      answer.ok ? { state: 'ready', value: answer.value } : { state: 'failed', failure: answer.failure },
    );
  }, [channel, text]);

  const names = events.join(' ');
  useEffect(() => {
    void ask();
    const ends = (names.split(' ') as EventName[]).map((event) => listen(event, () => void ask()));
    return () => {
      asked.current += 1;
      for (const end of ends) end();
    };
  }, [ask, names]);
  return query;
};
