import { setImmediate as othersTurn } from 'node:timers/promises';

/** Within it the window notices nothing. */
const TURN_MS = 10;

/** Does long work in parts, and lets whatever else waits have its turn between them. */
export const inTurns = async <T>(parts: Generator<undefined, T>): Promise<T> => {
  let began = performance.now();
  for (;;) {
    const { done, value } = parts.next();
    if (done) return value;
    if (performance.now() - began < TURN_MS) continue;
    await othersTurn();
    began = performance.now();
  }
};
