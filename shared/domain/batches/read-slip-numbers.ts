import { readSlipTag, type SlipTag } from './slip-tag.ts';

/** As it is shown and typed by hand: `3/17`. */
export const slipNumber = ({ batch, number }: SlipTag): string => `${batch}/${number}`;

type SlipEntry =
  | { readonly kind: 'slips'; readonly slips: readonly SlipTag[] }
  | { readonly kind: 'unclear'; readonly text: string };

/** More slips than a batch can have are a slip of the hand: `3/1-100000`. */
const LONGEST_RANGE = 5000;

/** Between the first and the last: a hyphen, a dash of every width, dots; people put spaces around them. */
const to = /\s*(?:[-‐‑‒–—−]|\.{2,3}|…)\s*/g;

const readEntry = (text: string, currentBatch: number | null): SlipEntry => {
  const scanned = readSlipTag(text);
  if (scanned) return { kind: 'slips', slips: [scanned] };
  const [, batchText, firstText = '', lastText] =
    /^(?:([1-9]\d{0,5})\/)?([1-9]\d{0,5})(?:-(\d{1,6}))?$/.exec(text) ?? [];
  const batch = batchText === undefined ? currentBatch : Number(batchText);
  const first = Number(firstText);
  const last = lastText === undefined ? first : Number(lastText);
  if (firstText === '' || batch === null || last < first || last - first >= LONGEST_RANGE)
    return { kind: 'unclear', text };
  const slips = Array.from({ length: last - first + 1 }, (_, index) => ({ batch, number: first + index }));
  return { kind: 'slips', slips };
};

/**
 * What was typed, or scanned from the slips' bar codes, one entry after another: `3/17`, `3/1-25` for a row of slips;
 * a number or a row without a batch is of the one named before it, or of `batch`.
 */
export const readSlipNumbers = (typed: string, batch: number | null = null): readonly SlipEntry[] => {
  const entries: SlipEntry[] = [];
  let current = batch;
  for (const part of typed.replace(to, '-').split(/[\s,;№]+/)) {
    if (part === '') continue;
    const entry = readEntry(part, current);
    entries.push(entry);
    if (entry.kind === 'slips') current = entry.slips[0]?.batch ?? current;
  }
  return entries;
};
