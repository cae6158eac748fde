import type { Failure } from './failure.ts';

/** An expected failure is a value; everything else is a bug and is thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const failed = (failure: Failure): Result<never> => ({ ok: false, failure });

/** Ends a switch over a union: a case that was forgotten does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
};
