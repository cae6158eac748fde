/** Why a year transfer cannot be as it stands. */
export type TransferProblemCode = 'label-missing' | 'label-twice' | 'merge-nowhere' | 'class-left-out';

/** `at` is the class's id or the new class's key. */
export type TransferProblem = { readonly code: TransferProblemCode; readonly at: string };
