import iconv from 'iconv-lite';

/** RFC 2047: an encoded word is at most this long, its charset and marks included. */
const LONGEST_WORD = 75;

const encodedWord = (text: string, charset: string): string =>
  `=?${charset}?B?${iconv.encode(text, charset).toString('base64')}?=`;

const fits = (text: string, charset: string): boolean => encodedWord(text, charset).length <= LONGEST_WORD;

/** Joins parts as long as one encoded word takes them. */
const filled = (parts: readonly string[], charset: string): readonly string[] => {
  const words: string[] = [];
  for (const part of parts) {
    const longer = (words.at(-1) ?? '') + part;
    if (words.length > 0 && fits(longer, charset)) words[words.length - 1] = longer;
    else words.push(part);
  }
  return words;
};

/** Each word keeps the space behind it; one that is too long by itself is cut, but never within a letter. */
const partsOf = (name: string, charset: string): readonly string[] =>
  name.split(/(?<= )/).flatMap((word) => (fits(word, charset) ? [word] : filled([...word], charset)));

/**
 * A display name for a mail's header, in as few encoded words as can be and never cut within a word that fits: Python
 * and others wrongly keep the space between two (RFC 2047 6.2). Hence windows-1251, in which a Russian name takes half
 * the room that it takes in UTF-8.
 */
export const encodedName = (name: string): string => {
  if (/^[\w .-]*$/.test(name)) return `"${name}"`;
  const isLegacy = iconv.decode(iconv.encode(name, 'windows-1251'), 'windows-1251') === name;
  const charset = isLegacy ? 'windows-1251' : 'UTF-8';
  return filled(partsOf(name, charset), charset)
    .map((part) => encodedWord(part, charset))
    .join('\r\n ');
};
