import type { Doubt, DoubtCode } from '../../domain/values/doubt.ts';

/** Where a person stands in the file; `row` is the number that Excel shows. */
export type Place = { readonly sheet: string; readonly row: number };

/** An error leaves the row out; a warning takes it, with the value dropped or doubtful. */
export type Severity = 'error' | 'warning';

/** One thing wrong at one place; `column` is the title as the file has it, '' where no column is meant. */
export type Problem = Place & {
  readonly column: string;
  readonly severity: Severity;
  readonly doubt: Doubt;
};

const rejecting: ReadonlySet<DoubtCode> = new Set([
  'name-missing',
  'given-name-missing',
  'surname-missing',
  'name-is-post',
  'name-of-two-people',
  'name-too-long',
  'name-strange-signs',
  'class-missing',
  'class-is-post',
  'class-too-long',
]);

/** Whether a row with this doubt about its own person has to stay out. */
export const rejects = (doubt: Doubt): boolean => rejecting.has(doubt.code);
