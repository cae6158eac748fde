/** What the small bar code of a slip says: the batch and the slip's number, no one's data. */
export type SlipTag = { readonly batch: number; readonly number: number };

const NUMBER_DIGITS = 5;
const SHORTEST_BATCH = 3;

/** Digits alone, an even count of them: five for the slip, the rest for the batch. */
export const slipTagText = ({ batch, number }: SlipTag): string => {
  const digits = String(batch).padStart(SHORTEST_BATCH, '0');
  const odd = digits.length % 2 === 0 ? `0${digits}` : digits;
  return `${odd}${String(number).padStart(NUMBER_DIGITS, '0')}`;
};

/** The tag as a scanner types it; null for another text. */
export const readSlipTag = (text: string): SlipTag | null => {
  const digits = text.trim();
  if (!/^\d{8,}$/.test(digits) || digits.length % 2 === 1) return null;
  const tag = {
    batch: Number(digits.slice(0, -NUMBER_DIGITS)),
    number: Number(digits.slice(-NUMBER_DIGITS)),
  };
  return tag.batch === 0 || tag.number === 0 ? null : tag;
};
