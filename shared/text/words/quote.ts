/** The text in Russian quotation marks. */
export const quoted = (text: string): string => `«${text}»`;

/** Typewriter's and English quotation marks as Russian ones: `"Росток"` → `«Росток»`. */
export const withRussianQuotes = (text: string): string =>
  text
    .replace(/“([^“”„]*)”/g, '«$1»')
    .replace(/"(?=[\p{L}\d])(?<![\p{L}\d]")/gu, '«')
    .replaceAll('"', '»');
