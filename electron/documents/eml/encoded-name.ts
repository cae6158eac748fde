import iconv from 'iconv-lite';

/** RFC 2047: an encoded word is at most this long. */
const LONGEST_WORD = 75;

const inCharset = (text: string, charset: string): string =>
  `=?${charset}?B?${iconv.encode(text, charset).toString('base64')}?=`;

/** Letters that fill an encoded word even when each takes four bytes. */
const LETTERS_PER_WORD = 11;

const chunks = (letters: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(letters.length / LETTERS_PER_WORD) }, (_, index) =>
    letters.slice(index * LETTERS_PER_WORD, (index + 1) * LETTERS_PER_WORD),
  );

/**
 * A display name for a mail's header. One encoded word wherever it fits: some parsers put a space
 * between two. Hence windows-1251, in which a Russian name takes half the room that it takes in UTF-8.
 */
export const encodedName = (name: string): string => {
  if (/^[\w .-]*$/.test(name)) return `"${name}"`;
  const legacy = inCharset(name, 'windows-1251');
  const fits = iconv.decode(iconv.encode(name, 'windows-1251'), 'windows-1251') === name;
  if (fits && legacy.length <= LONGEST_WORD) return legacy;
  const words = name.split(' ');
  return words
    .map((word, index) => [...`${word}${index < words.length - 1 ? ' ' : ''}`])
    .flatMap((letters) => chunks(letters).map((chunk) => inCharset(chunk.join(''), 'UTF-8')))
    .join('\r\n ');
};
