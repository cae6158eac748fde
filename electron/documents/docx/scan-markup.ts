/** What is to be known of a part's markup before anything builds a tree of it. */
type ScannedMarkup = {
  /** All that stands in angle brackets. */
  readonly marks: number;
  /** How many elements stand in one another at most. */
  readonly depth: number;
  /** Curly brackets in the text. */
  readonly braces: number;
};

/** What XML forbids and its parser reads over. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\/[ \t\r\n]>/;

const reference = /&(?:(?:amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/y;

/** A curly bracket written by its number would be printed, not read; Word writes it as itself. */
const isAllowed = (code: number): boolean =>
  (code >= 0x20 || code === 0x9 || code === 0xa || code === 0xd) &&
  !(code >= 0xd800 && code <= 0xdfff) &&
  ![0xfffe, 0xffff, 0x7b, 0x7d].includes(code) &&
  code <= 0x10ffff;

const hasWrongReference = (text: string): boolean => {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    reference.lastIndex = at;
    const found = reference.exec(text);
    if (!found) return true;
    const [, decimal, hexadecimal] = found;
    const code = decimal ?? (hexadecimal && `0x${hexadecimal}`);
    if (code !== undefined && !isAllowed(Number(code))) return true;
  }
  return false;
};

/** Where the mark ends that begins here; a value in quotes may hold its last sign. */
const markEnd = (xml: string, from: number): number => {
  for (let at = from; at < xml.length; at++) {
    const sign = xml[at];
    if (sign === '>') return at + 1;
    if (sign !== '"' && sign !== "'") continue;
    at = xml.indexOf(sign, at + 1);
    if (at < 0) return -1;
  }
  return -1;
};

const after = (xml: string, from: number, end: string): number => {
  const at = xml.indexOf(end, from);
  return at < 0 ? -1 : at + end.length;
};

const bracesIn = (text: string): number => {
  let count = 0;
  for (const sign of text) if (sign === '{' || sign === '}') count += 1;
  return count;
};

/** Where a comment, an instruction or an element's mark ends; -1 for what does not end or office programs never write. */
const endOf = (xml: string, at: number): number => {
  if (xml.startsWith('<!--', at)) return after(xml, at + 4, '-->');
  if (xml.startsWith('<?', at)) return after(xml, at, '?>');
  if (xml.startsWith('<!', at)) return -1;
  const end = markEnd(xml, at);
  return hasWrongReference(xml.slice(at, end)) ? -1 : end;
};

/** How much deeper an element's mark leads. */
const stepOf = (xml: string, at: number, end: number): number => {
  if (/[!?]/.test(xml[at + 1] ?? '')) return 0;
  if (xml[at + 1] === '/') return -1;
  return xml[end - 2] === '/' ? 0 : 1;
};

/** One pass without a look back; null for what is broken in ways that the parser does not tell. */
export const scanMarkup = (xml: string): ScannedMarkup | null => {
  let [marks, open, depth, braces, last] = [0, 0, 0, 0, 0];
  if (forbidden.test(xml)) return null;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', last)) {
    const text = xml.slice(last, at);
    if (text.includes(']]>') || hasWrongReference(text)) return null;
    marks += 1;
    braces += bracesIn(text);
    last = endOf(xml, at);
    if (last < 0) return null;
    open += stepOf(xml, at, last);
    depth = Math.max(depth, open);
  }
  return { marks, depth, braces };
};
