import type { Day } from '../values/calendar.ts';

/**
 * What can be wrong with an invite link, with what its sentence needs; errors keep the link out.
 * One Russian sentence for each code stands in `text/links.ts`.
 */
type LinkDoubtDetails = {
  // errors of the address
  'link-mixed-alphabet': { readonly host: string; readonly letter: string; readonly suggestion: string };
  'link-token-alphabet': { readonly letter: string };
  'link-lookalike-host': { readonly host: string; readonly real: string };
  'link-name-before-host': { readonly host: string; readonly name: string };
  'link-other-messenger': { readonly messenger: string };
  'link-encoded-host': { readonly host: string };
  'link-is-call': Record<never, never>;
  'link-is-channel': Record<never, never>;
  'link-is-school-page': Record<never, never>;
  'link-is-redirect': { readonly host: string };
  'link-without-token': { readonly host: string };
  'link-too-long': { readonly length: number; readonly longest: number };
  // errors of the place
  'link-line-long': { readonly longest: number };
  'link-class-missing': Record<never, never>;
  'link-class-unknown': { readonly label: string; readonly known: string };
  'link-several-classes': { readonly text: string };
  'link-role-missing': { readonly place: string };
  'link-role-unknown': { readonly role: string };
  'link-missing': { readonly text: string };
  'link-of-two-places': { readonly place: string; readonly kept: string; readonly keptAt: number | null };
  'link-two-for-place': { readonly place: string; readonly lines: readonly number[] };
  'link-label-unclear': Record<never, never>;
  'link-said-old': { readonly word: string };
  'link-annulled-before': { readonly place: string };
  'link-person-unknown': { readonly name: string; readonly place: string };
  'link-person-several': { readonly name: string; readonly place: string };
  // warnings
  'link-without-scheme': Record<never, never>;
  'link-not-encrypted': Record<never, never>;
  'link-token-length': { readonly length: number; readonly expected: string };
  'link-token-signs': Record<never, never>;
  'link-short': { readonly host: string };
  'link-host-unknown': { readonly host: string };
  'link-form-unknown': { readonly host: string };
  'link-replaces': { readonly place: string; readonly older: string };
  'link-replaced-before': { readonly place: string };
  'link-repeated': { readonly line: number };
  'link-expired': { readonly day: Day };
  'link-day-unread': { readonly text: string };
};

export type LinkDoubtCode = keyof LinkDoubtDetails;

export type LinkDoubt = {
  readonly [C in LinkDoubtCode]: { readonly code: C } & LinkDoubtDetails[C];
}[LinkDoubtCode];

export type LinkDoubtOf<C extends LinkDoubtCode> = Extract<LinkDoubt, { readonly code: C }>;

const warnings: ReadonlySet<LinkDoubtCode> = new Set<LinkDoubtCode>([
  'link-without-scheme',
  'link-not-encrypted',
  'link-token-length',
  'link-token-signs',
  'link-short',
  'link-host-unknown',
  'link-form-unknown',
  'link-replaces',
  'link-replaced-before',
  'link-repeated',
  'link-expired',
  'link-day-unread',
]);

export const isLinkError = ({ code }: LinkDoubt): boolean => !warnings.has(code);
