/** The cases that papers need beside the nominative. */
export const grammaticalCases = ['genitive', 'dative', 'accusative', 'instrumental'] as const;
export type GrammaticalCase = (typeof grammaticalCases)[number];

/** What the user said of words whose cases the program could not know; it holds for these very words. */
export type CaseAnswers = {
  readonly of: string;
  readonly genitive?: string;
  readonly dative?: string;
  readonly accusative?: string;
  readonly instrumental?: string;
};

/** A person's name and post in the cases that were asked for, as the user gave them. */
export type NameCases = { readonly name?: CaseAnswers; readonly post?: CaseAnswers };
