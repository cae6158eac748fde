import { isUtf8 as isValidUtf8 } from 'node:buffer';

/** The encodings that a text file may have, by the names that `--encoding` knows. */
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'cp866', 'koi8-r'] as const;
export type Encoding = (typeof encodings)[number];

type SingleByte = 'windows-1251' | 'cp866' | 'koi8-r';

const singleByte: readonly SingleByte[] = ['windows-1251', 'cp866', 'koi8-r'];

const spellings: ReadonlyMap<string, Encoding> = new Map([
  ...encodings.map((name) => [name.replace(/[^a-z0-9]/g, ''), name] as const),
  ['utf', 'utf-8'],
  ['utf8bom', 'utf-8'],
  ['utf8sig', 'utf-8'],
  ['unicode', 'utf-16le'],
  ['utf16', 'utf-16le'],
  ['ucs2', 'utf-16le'],
  ['1251', 'windows-1251'],
  ['cp1251', 'windows-1251'],
  ['win1251', 'windows-1251'],
  ['ansi', 'windows-1251'],
  ['dos', 'cp866'],
  ['866', 'cp866'],
  ['dos866', 'cp866'],
  ['ibm866', 'cp866'],
  ['oem', 'cp866'],
  ['oem866', 'cp866'],
  ['koi8', 'koi8-r'],
]);

/** Understands aliases and any case: `CP1251`, `win-1251`, `dos`; null for a name that means nothing here. */
export const encodingNamed = (name: string): Encoding | null =>
  spellings.get(name.toLowerCase().replace(/[^a-z0-9]/g, '')) ?? null;

const byteOrderMark = (bytes: Uint8Array): Encoding | null => {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
};

/** UTF-16 without a mark: every second byte is the page of Latin or of Cyrillic letters, and nothing else is so regular. */
const unmarkedUtf16 = (bytes: Uint8Array): Encoding | null => {
  const length = Math.min(bytes.length & ~1, 4096);
  const pages = [0, 0];
  const zeros = [0, 0];
  for (let index = 0; index < length; index++) {
    const side = index & 1;
    if (bytes[index] === 0) zeros[side] = (zeros[side] ?? 0) + 1;
    if (bytes[index] === 0 || bytes[index] === 4) pages[side] = (pages[side] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = pages.map((count) => count / (length / 2));
  if (length < 4) return null;
  if (odd > 0.9 && even < 0.3 && (zeros[1] ?? 0) > 0) return 'utf-16le';
  if (even > 0.9 && odd < 0.3 && (zeros[0] ?? 0) > 0) return 'utf-16be';
  return null;
};

/** True for UTF-8, also when a few of its characters were damaged on the way. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  if (isValidUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes.subarray(0, 262_144));
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const letters = text.match(/[а-яё]/gi)?.length ?? 0;
  return letters > broken * 20;
};

/** How often each letter stands in Russian text, per mille. */
const frequency: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ о: 109, е: 85, а: 80, и: 74, н: 67, т: 63, с: 55, р: 47, в: 45, л: 44, к: 35 },
    ...{ м: 32, д: 30, п: 28, у: 26, я: 20, ы: 19, ь: 17, г: 17, з: 17, б: 16, ч: 14 },
    ...{ й: 12, х: 10, ж: 9, ш: 7, ю: 6, ц: 5, щ: 4, э: 3, ф: 3, ё: 2, ъ: 0.4 },
  }),
);
const TYPOGRAPHIC_MARK = 1;
const STRANGE_SIGN = 0.02;
/** A capital after a small letter: KOI8-R and windows-1251 swap the cases, so this tells them apart. */
const CASE_PENALTY = 3;

const isSmall = (letter: string): boolean => letter >= 'а' && letter <= 'я';

/** How likely the text is Russian: the mean logarithm of its letters' frequency. */
const russianScore = (text: string): number => {
  let score = 0;
  let previous = '';
  let count = 0;
  for (const sign of text) {
    if (sign > '\u007f') {
      const small = sign.toLowerCase();
      const typographic = '«»№–—…“”„’\u00a0'.includes(sign);
      score += Math.log(frequency.get(small) ?? (typographic ? TYPOGRAPHIC_MARK : STRANGE_SIGN));
      if (small !== sign && isSmall(previous)) score -= CASE_PENALTY;
      count += 1;
    }
    previous = sign;
  }
  return count === 0 ? 0 : score / count;
};

const decodeSingleByte = async (bytes: Uint8Array, encoding: SingleByte): Promise<string> => {
  const { default: iconv } = await import('iconv-lite');
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), encoding);
};

/** 64 KB tell the encoding as surely as the whole file. */
const SAMPLE_BYTES = 65_536;

const bySingleByteScore = async (bytes: Uint8Array): Promise<Encoding> => {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let best: { readonly encoding: SingleByte; readonly score: number } | null = null;
  for (const encoding of singleByte) {
    const score = russianScore(await decodeSingleByte(sample, encoding));
    if (best === null || score > best.score) best = { encoding, score };
  }
  return best?.encoding ?? 'windows-1251';
};

/** What `<meta charset>` or an XML declaration says: it decides between the one-byte encodings alone. */
const declaredEncoding = (bytes: Uint8Array): Encoding | null => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (!head.trimStart().startsWith('<')) return null;
  const name = /(?:charset|encoding)\s*=\s*["']?([a-z0-9_-]+)/i.exec(head)?.[1];
  const known = name === undefined ? null : encodingNamed(name);
  return singleByte.find((encoding) => encoding === known) ?? null;
};

const detectEncoding = async (bytes: Uint8Array): Promise<Encoding> => {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return marked;
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncoding(bytes) ?? (await bySingleByteScore(bytes));
};

/** How much likelier another one-byte encoding must be before the user's own choice is doubted. */
const SURE_MARGIN = 1;

/** The encoding that the bytes show where the chosen one cannot be theirs; null where it may. */
export const betterEncoding = async (bytes: Uint8Array, chosen: Encoding): Promise<Encoding | null> => {
  const likely = await detectEncoding(bytes);
  const isPlain = bytes.every((byte) => byte < 0x80 && byte !== 0);
  const isWide = chosen.startsWith('utf-16');
  if (likely === chosen || (isPlain && !isWide) || (isWide && likely.startsWith('utf-16'))) return null;
  const [one, other] = [chosen, likely].map((name) => singleByte.find((encoding) => encoding === name));
  if (!one || !other) return likely;
  const [given, better] = await Promise.all(
    [one, other].map(async (name) =>
      russianScore(await decodeSingleByte(bytes.subarray(0, SAMPLE_BYTES), name)),
    ),
  );
  return (better ?? 0) - (given ?? 0) > SURE_MARGIN ? likely : null;
};

/** Three Cyrillic letters in UTF-8, read byte by byte: no other encoding makes sense of them. */
const cyrillicInUtf8 = /(?:[\xd0\xd1][\x80-\xbf]){3}/;

/** A text that was put together of lines in UTF-8 and lines in windows-1251; null where it is of one piece. */
const decodeMixed = (bytes: Uint8Array): string | null => {
  if (isValidUtf8(bytes)) return null;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!cyrillicInUtf8.test(text)) return null;
  const lines = text.split(/(?<=\n)/).map((line) => {
    const own = Buffer.from(line, 'latin1');
    return { own, isWide: cyrillicInUtf8.test(line) || isValidUtf8(own) };
  });
  if (lines.every(({ isWide }) => isWide)) return null;
  return lines
    .map(({ own, isWide }) => new TextDecoder(isWide ? 'utf-8' : 'windows-1251').decode(own))
    .join('');
};

export type DecodedText = { readonly text: string; readonly encoding: Encoding };

/** Decodes by the given encoding, or by the one that the bytes show; the byte order mark is dropped. */
export const decodeText = async (bytes: Uint8Array, chosen: Encoding | null): Promise<DecodedText> => {
  // «utf-16» names no byte order: the mark of the file does.
  const marked = chosen?.startsWith('utf-16') ? byteOrderMark(bytes) : null;
  const encoding = marked?.startsWith('utf-16') ? marked : (chosen ?? (await detectEncoding(bytes)));
  const isGuess = chosen === null && !encoding.startsWith('utf-16');
  const mixed = isGuess ? decodeMixed(bytes) : null;
  if (mixed !== null) return { text: mixed, encoding: 'utf-8' };
  if (encoding === 'windows-1251' || encoding === 'cp866' || encoding === 'koi8-r')
    return { text: await decodeSingleByte(bytes, encoding), encoding };
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
};
