import type { ListLine, Reconciliation } from './reconciliation.ts';

/** Somebody whom the organisation's card names, though the list of staff does not: no stranger. */
export type CardLine = ListLine & { readonly cardRole: 'director' | 'administrator' };

export type FoundLines = Reconciliation & { readonly onCard: readonly CardLine[] };
