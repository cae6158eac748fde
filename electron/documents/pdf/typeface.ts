import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** What pdfkit keeps of an embedded font; its own text calls are several times slower than these. */
type EmbeddedFont = {
  readonly id: string;
  readonly ascender: number;
  readonly descender: number;
  readonly ref: () => unknown;
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
  'widthOfString' in value;

/** A font of the document; all measures are for a size of 1 pt. */
export type Typeface = {
  /** The name under which content streams know it. */
  readonly name: string;
  readonly reference: unknown;
  readonly ascent: number;
  readonly descent: number;
  readonly width: (text: string) => number;
  /** The operator that shows the text, kerned. */
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

const operatorOf = (font: EmbeddedFont, text: string): string => {
  const [glyphs, positions] = font.encode(text);
  const parts: string[] = [];
  let run = '';
  for (const [index, glyph] of glyphs.entries()) {
    run += glyph;
    const position = positions[index];
    const kern = position ? Math.round(position.advanceWidth - position.xAdvance) : 0;
    if (kern === 0) continue;
    parts.push(`<${run}>${kern}`);
    run = '';
  }
  if (run !== '') parts.push(`<${run}>`);
  const only = parts.length === 1 ? (parts[0] ?? '') : '';
  return only.endsWith('>') ? `${only}Tj` : `[${parts.join('')}]TJ`;
};

const typeface = (font: EmbeddedFont): Typeface => {
  const widths = new Map<string, number>();
  return {
    name: font.id,
    reference: font.ref(),
    ascent: font.ascender / UNITS,
    descent: -font.descender / UNITS,
    width: (text) => {
      const known = widths.get(text) ?? font.widthOfString(text, UNITS) / UNITS;
      widths.set(text, known);
      return known;
    },
    show: (text) => operatorOf(font, text),
  };
};

/** Embeds PT Sans into a pdfkit document. */
export const embedTypefaces = (doc: PDFKit.PDFDocument): Typefaces => {
  const embed = (name: FaceName): Typeface => {
    doc.registerFont(name, readFileSync(require.resolve(fontFiles[name]))).font(name);
    const font: unknown = Reflect.get(doc, '_font');
    if (!isEmbeddedFont(font)) throw new Error('pdfkit keeps its fonts in another way than expected');
    return typeface(font);
  };
  return { regular: embed('regular'), bold: embed('bold') };
};
