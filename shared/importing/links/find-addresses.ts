/** An address found in a text, without the punctuation that the sentence put after it. */
export type FoundAddress = { readonly address: string; readonly start: number; readonly end: number };

// A cell's border ends an address: `;` and `,` before a space, a Cyrillic word or the end; `|` and quotes always.
const inside = String.raw`(?:[^\s<>"«»“”„|;,]|(?<=&amp);|[;,](?![\s\u0400-\u04FF]|\d{1,2}\s?[-«"]?\s?\p{L}?(?:[;,\s]|$)|$))`;
const withScheme = String.raw`https?:\/\/${inside}+`;
const bareHost = String.raw`(?<![\p{L}\d@./:_=-])(?:[\p{L}\d][\p{L}\d-]*\.)+(?:[a-z]{2,}|рф)[/?]${inside}+`;
const address = new RegExp(`${withScheme}|${bareHost}`, 'giu');

const closing: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const sentenceEnd = /[.,;:!?»"'”’>…*)\]}]/;

/** Cuts the sentence's punctuation; a final `=`, `/`, `-` or `_` belongs to the address. */
const withoutPunctuation = (text: string): string => {
  let end = text.length;
  while (end > 0 && sentenceEnd.test(text.charAt(end - 1))) {
    const opening = closing[text.charAt(end - 1)];
    const body = text.slice(0, end - 1);
    if (opening !== undefined && body.split(opening).length > body.split(text.charAt(end - 1)).length) break;
    end -= 1;
  }
  return text.slice(0, end);
};

export const findAddresses = (text: string): readonly FoundAddress[] =>
  [...text.matchAll(address)].map(({ 0: raw, index }) => {
    const cut = withoutPunctuation(raw);
    return { address: cut, start: index, end: index + raw.length };
  });

/** The text around the addresses. */
export const withoutAddresses = (text: string, found: readonly FoundAddress[]): string => {
  let rest = '';
  let from = 0;
  for (const { start, end } of found) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
};
