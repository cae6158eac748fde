/** An address found in a text, without the punctuation that the sentence put after it. */
export type FoundAddress = { readonly address: string; readonly start: number; readonly end: number };

// A cell's border ends an address: `;` and `,` before a space, a Cyrillic word or the end; `|` and quotes always.
const inside = String.raw`(?:[^\s<>"«»“”„|;,]|(?<=&amp);|[;,](?![\s\u0400-\u04FF]|\d{1,2}\s?[-«"]?\s?\p{L}?(?:[;,\s]|$)|$))`;
const withScheme = String.raw`https?:\/\/${inside}+`;
const bareHost = String.raw`(?<![\p{L}\d@./:_=-])(?:[\p{L}\d][\p{L}\d-]*\.)+(?:[a-z]{2,}|рф)[/?]${inside}+`;
const address = new RegExp(`${withScheme}|${bareHost}`, 'giu');

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const sentenceEnd = /[.,;:!?»"'”’>…*)\]}]/;

/** How many of the sign stand in the text. */
const countOf = (text: string, sign: string): number => {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
};

/** Cuts the sentence's punctuation; a final `=`, `/`, `-` or `_` belongs to the address. */
const withoutPunctuation = (text: string): string => {
  let end = text.length;
  /** By the closing sign: how many more of it stand in the text than of its opening one. */
  const surplus = new Map<string, number>();
  while (end > 0) {
    const sign = text.charAt(end - 1);
    if (!sentenceEnd.test(sign)) break;
    const opening = closing[sign];
    if (opening !== undefined) {
      const over = surplus.get(sign) ?? countOf(text, sign) - countOf(text, opening);
      if (over <= 0) break;
      surplus.set(sign, over - 1);
    }
    end -= 1;
  }
  return text.slice(0, end);
};

export const findAddresses = (text: string): readonly FoundAddress[] =>
  [...text.matchAll(address)].map(({ 0: raw, index }) => {
    const cut = withoutPunctuation(raw);
    return { address: cut, start: index, end: index + raw.length };
  });
