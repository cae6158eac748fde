import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What pdfkit keeps of an embedded font; its own text calls are several times slower than these. */
type EmbeddedFont = {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly ref: () => unknown;
  readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean };
  readonly widthOfString: (text: string, size: number) => number;
  readonly encode: (
    text: string,
  ) => readonly [readonly string[], readonly { readonly xAdvance: number; readonly advanceWidth: number }[]];
};

const isEmbeddedFont = (value: unknown): value is EmbeddedFont =>
  typeof value === 'object' &&
  value !== null &&
  'encode' in value &&
  'ref' in value &&
  'font' in value &&
  'widthOfString' in value;

/** A font of the document; all measures are for a size of 1 pt. */
export type Typeface = {
  /** The name under which content streams know it. */
  readonly name: string;
  readonly reference: unknown;
  readonly ascent: number;
  readonly descent: number;
  readonly width: (text: string) => number;
  /** The operator that shows the text, kerned within its words. */
  readonly show: (text: string) => string;
};

const require = createRequire(import.meta.url);

const fontFiles = {
  regular: '@expo-google-fonts/pt-sans/400Regular/PTSans_400Regular.ttf',
  bold: '@expo-google-fonts/pt-sans/700Bold/PTSans_700Bold.ttf',
} as const;

export type FaceName = keyof typeof fontFiles;
export type Typefaces = Readonly<Record<FaceName, Typeface>>;

const UNITS = 1000;

/** Letters for which a typeface has no glyph: they would come out as empty boxes. */
export type MissingLetters = Set<string>;

const noteMissing = ({ font }: EmbeddedFont, piece: string, missing: MissingLetters): void => {
  for (const letter of piece) if (!font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) missing.add(letter);
};

/** Glyphs as the operator TJ takes them, with the kerning between them. */
const glyphsOf = (font: EmbeddedFont, piece: string, missing: MissingLetters): string => {
  noteMissing(font, piece, missing);
  const [glyphs, positions] = font.encode(piece);
  let shown = '<';
  for (const [index, glyph] of glyphs.entries()) {
    shown += glyph;
    const position = positions[index];
    const kern = position ? Math.round(position.advanceWidth - position.xAdvance) : 0;
    if (kern !== 0) shown += `>${kern}<`;
  }
  return `${shown}>`;
};

/**
 * Shaping a text is what makes pdfkit's own text calls slow. Cyrillic words come again and again and are shaped
 * once each; numbers and addresses, which do not, are made of single signs.
 */
const piecesOf = (text: string): readonly string[] => text.match(/\p{Script=Cyrillic}+|[\s\S]/gu) ?? [];

const REMEMBERED = 4000;

const remembered = <T>(make: (piece: string) => T): ((piece: string) => T) => {
  const known = new Map<string, T>();
  return (piece) => {
    const found = known.get(piece);
    if (found !== undefined) return found;
    const made = make(piece);
    if (known.size >= REMEMBERED) known.clear();
    known.set(piece, made);
    return made;
  };
};

const typeface = (font: EmbeddedFont, missing: MissingLetters): Typeface => {
  const glyphs = remembered((piece) => glyphsOf(font, piece, missing));
  const width = remembered((piece) => font.widthOfString(piece, UNITS) / UNITS);
  return {
    name: font.id,
    reference: font.ref(),
    ascent: font.ascender / UNITS,
    descent: -font.descender / UNITS,
    width: remembered((text) => piecesOf(text).reduce((sum, piece) => sum + width(piece), 0)),
    show: (text) => `[${piecesOf(text).map(glyphs).join('')}]TJ`.replaceAll('><', ''),
  };
};

/** Embeds PT Sans into a pdfkit document. */
export const embedTypefaces = (doc: PDFKit.PDFDocument, missing: MissingLetters): Typefaces => {
  const embed = (name: FaceName): Typeface => {
    doc.registerFont(name, readFileSync(require.resolve(fontFiles[name]))).font(name);
    const font: unknown = Reflect.get(doc, '_font');
    if (!isEmbeddedFont(font)) throw new Error('pdfkit keeps its fonts in another way than expected');
    return typeface(font, missing);
  };
  return { regular: embed('regular'), bold: embed('bold') };
};
