import type { Category } from '../people/role.ts';

/**
 * What can be wrong with one value of a roster, with what its sentence needs.
 * One Russian sentence for each code stands in `text/importing.ts`.
 */
type DoubtDetails = {
  // names
  'name-missing': Record<never, never>;
  'given-name-missing': { readonly text: string };
  'surname-missing': { readonly text: string };
  'name-initials': { readonly text: string };
  'name-mixed-alphabet': { readonly text: string; readonly suggestion: string };
  'name-foreign-letter': { readonly text: string };
  'name-digits': { readonly text: string };
  'name-extra-words': { readonly dropped: string };
  'name-many-words': { readonly text: string };
  'name-too-long': { readonly text: string; readonly longest: number };
  'name-strange-signs': { readonly text: string };
  'name-is-post': { readonly text: string };
  'name-of-two-people': { readonly text: string };
  'name-word-order': { readonly text: string };
  'surname-of-child': { readonly surname: string };
  // classes
  'class-missing': Record<never, never>;
  'class-is-post': { readonly text: string };
  'class-too-long': { readonly text: string; readonly longest: number };
  'class-unusual': { readonly label: string; readonly alike: string };
  'class-from-above': { readonly rows: number };
  'class-several': { readonly taken: string; readonly others: string };
  'class-was-date': { readonly label: string };
  'form-class-unknown': { readonly label: string };
  'form-class-taken': { readonly label: string };
  // dates
  'date-unreadable': { readonly text: string };
  'date-impossible': { readonly text: string };
  'date-month-first': { readonly text: string; readonly day: string };
  'date-in-future': { readonly text: string };
  'date-too-old': { readonly text: string };
  'age-unlikely': { readonly text: string; readonly years: number };
  // phones and addresses
  'phone-digits-lost': { readonly text: string };
  'phone-unreadable': { readonly text: string };
  'phone-letter': { readonly text: string };
  'phone-incomplete': { readonly text: string };
  'phone-doubtful': { readonly text: string };
  'phone-several': { readonly taken: string; readonly others: string };
  'phone-extension': { readonly text: string };
  'email-unreadable': { readonly text: string };
  'email-mixed-alphabet': { readonly text: string; readonly suggestion: string };
  'email-several': { readonly taken: string; readonly others: string };
  // people among one another
  'marked-gone': { readonly text: string };
  /** `apart`: of whom namesakes could be told apart by a value that the row lacks. */
  duplicate: { readonly first: number; readonly sheet: string; readonly apart: Category | null };
  'another-post': { readonly first: number; readonly post: string };
  'in-two-classes': { readonly first: number; readonly label: string };
  'namesake-in-base': { readonly label: string };
  'likely-same': { readonly name: string; readonly label: string };
  renamed: { readonly before: string };
  'match-unclear': { readonly count: number };
  'child-not-found': { readonly name: string };
  'guardian-unclear': { readonly name: string };
  'child-unclear': { readonly name: string };
  'child-not-given': Record<never, never>;
  'guardian-name-missing': Record<never, never>;
  // columns and sheets
  'column-passed-over': { readonly title: string; readonly taken: string };
  'category-unlike': { readonly asked: Category; readonly looks: Category };
  'heading-passed-over': { readonly text: string };
  'another-table': Record<never, never>;
  'other-role': { readonly text: string; readonly category: Category };
  'sheet-hidden': { readonly sheet: string };
  'rows-hidden': { readonly rows: number };
  'formulas-empty': Record<never, never>;
  'sheet-unread': { readonly sheet: string };
  'sheet-passed-over': { readonly sheet: string; readonly category: Category };
};

export type DoubtCode = keyof DoubtDetails;

export type Doubt = { readonly [C in DoubtCode]: { readonly code: C } & DoubtDetails[C] }[DoubtCode];

export type DoubtOf<C extends DoubtCode> = Extract<Doubt, { readonly code: C }>;

/** A value read from a cell: null when the cell gives none, with what is doubtful about it. */
export type Reading<T> = { readonly value: T | null; readonly doubts: readonly Doubt[] };

const noDoubts: readonly Doubt[] = [];

export const certain = <T>(value: T): Reading<T> => ({ value, doubts: noDoubts });

export const nothingRead: Reading<never> = { value: null, doubts: noDoubts };

export const doubted = <T>(value: T | null, ...doubts: readonly Doubt[]): Reading<T> => ({ value, doubts });
