import type { z } from 'zod';

/** One question that a window may ask: the guard of its argument, and the type of its answer. */
export type Channel<Argument extends z.ZodType, Answer> = {
  readonly argument: Argument;
  /** Never set: carries the type of the answer alone. */
  readonly answer?: Answer;
};

/** `channel<Answer>()(guard)`: the answer is named, the argument follows from its guard. */
export const channel =
  <Answer>() =>
  <Argument extends z.ZodType>(argument: Argument): Channel<Argument, Answer> => ({ argument });
