/** A line of the list, or the cells of a row that name a person; counted from 1. */
export type ListLine = {
  readonly line: number;
  readonly text: string;
  /** A row of a table that says something of a member, but not the name. */
  readonly isUnnamed?: true;
};

export type Stranger = ListLine & {
  /** A member without a name: a nickname, a number, a deleted account. */
  readonly nameless?: true;
  /** Nameless because the account is no more. */
  readonly deleted?: true;
  /** Students whose mother or father the line says it is, though none of their guardians fits. */
  readonly childIds?: readonly string[];
};

/** Every line is in one of the four. */
export type Reconciliation = {
  readonly matched: readonly (ListLine & { readonly personId: string; readonly score: number })[];
  /** Those that are only like a name of the roster come first. */
  readonly ambiguous: readonly (ListLine & {
    readonly candidates: readonly string[];
    readonly similar: boolean;
  })[];
  /** People who belong nowhere. */
  readonly strangers: readonly Stranger[];
  /** Headings, states and the like. */
  readonly nobody: readonly ListLine[];
};
