/** What names a slip of a batch: both are counted from 1. */
export type SlipRef = { readonly batch: number; readonly slip: number };

/** ISO 7064, MOD 11,10: finds every single wrong digit, and nearly every swap of two neighbours. */
const checkDigit = (digits: string): number => {
  let product = 10;
  for (const digit of digits) {
    const sum = (product + Number(digit)) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10;
};

const digitsOf = ({ batch, slip }: SlipRef): string => `${batch}0${slip}`;

/**
 * `3-17-4`: the batch, the slip and a check digit, no personal data. Digits and hyphens alone, because a scanner
 * types keys, and letters would come out in the alphabet that the keyboard is set to.
 */
export const slipCode = (ref: SlipRef): string => `${ref.batch}-${ref.slip}-${checkDigit(digitsOf(ref))}`;

/** As it stands on the slip and is typed by hand: `3-17`. */
export const slipNumber = ({ batch, slip }: SlipRef): string => `${batch}-${slip}`;

export type SlipEntry =
  | { readonly kind: 'slips'; readonly refs: readonly SlipRef[] }
  | { readonly kind: 'misread'; readonly text: string }
  | { readonly kind: 'unclear'; readonly text: string };

/** More slips than a batch can have are a slip of the hand: `3-1…100000`. */
const LONGEST_RANGE = 5000;

/** Hyphens and dashes of every width, and what a keyboard gives beside them. */
const dash = /[‐‑‒–—−]/g;

const range = (batch: number, first: number, last: number): readonly SlipRef[] =>
  Array.from({ length: last - first + 1 }, (_, index) => ({ batch, slip: first + index }));

const readEntry = (text: string, currentBatch: number | null): SlipEntry => {
  const unclear: SlipEntry = { kind: 'unclear', text };
  const [, batchText, firstText = '', lastText, digit] =
    /^(?:([1-9]\d{0,5})-)?([1-9]\d{0,5})(?:(?:\.{2,3}|…)(\d{1,6})|-(\d))?$/.exec(text) ?? [];
  const batch = batchText === undefined ? currentBatch : Number(batchText);
  if (firstText === '' || batch === null) return unclear;
  const first = Number(firstText);
  const last = lastText === undefined ? first : Number(lastText);
  if (last < first || last - first >= LONGEST_RANGE) return unclear;
  if (digit !== undefined) {
    if (batchText === undefined) return unclear;
    const ref = { batch, slip: first };
    return checkDigit(digitsOf(ref)) === Number(digit)
      ? { kind: 'slips', refs: [ref] }
      : { kind: 'misread', text };
  }
  return { kind: 'slips', refs: range(batch, first, last) };
};

/**
 * What was typed or scanned, one entry after another: `3-17`, `3-17-4` with its check digit, `3-1…25` for a row of
 * slips; a number alone is of the batch named before it, or of `batch`.
 */
export const readSlipEntries = (typed: string, batch: number | null = null): readonly SlipEntry[] => {
  const entries: SlipEntry[] = [];
  let current = batch;
  for (const part of typed.replace(dash, '-').split(/[\s,;№]+/)) {
    if (part === '') continue;
    const entry = readEntry(part, current);
    entries.push(entry);
    if (entry.kind === 'slips') current = entry.refs[0]?.batch ?? current;
  }
  return entries;
};
