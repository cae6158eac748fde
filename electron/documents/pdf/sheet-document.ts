import PDFDocument from 'pdfkit';
import { sheetLabels } from '../../../shared/text/sheets/sheets.ts';
import { type Block, lazyBlock, MM } from './block.ts';
import { embedTypefaces, type MissingLetters, type Typefaces } from './typeface.ts';

export const PAGE = { width: 210 * MM, height: 297 * MM } as const;

/** Room round a form for strokes and for letters that reach out of their line. */
const BLEED = 3;

/** An A4 document of blocks; what is drawn often is stored once and shown by name (a form of PDF). */
export type SheetDocument = {
  readonly faces: Typefaces;
  /** What was to be shown and could not be. */
  readonly missingLetters: ReadonlySet<string>;
  /** Stores operators as a form and gives its name; equal ones are stored once. */
  readonly form: (ops: string, box: readonly [number, number, number, number]) => string;
  /** Lets go of a form that no later page shows; the file keeps it. */
  readonly forget: (name: string) => void;
  /** The same block, drawn by a form. */
  readonly reused: (block: Block) => Block;
  /** The operators of each form by its name. */
  readonly forms: ReadonlyMap<string, string>;
  /** Puts a block into the top left corner of a new page; a title begins a section of the outline. */
  readonly addPage: (block: Block, title?: string) => void;
  readonly finish: () => Promise<Uint8Array>;
};

/** Room for the file's bytes at first: about a class of slips. */
const FIRST_BYTES = 100_000;

/**
 * The bytes of the finished file. They are copied at once: a document comes in thousands of small pieces, each
 * of which would hold the whole pool of memory that it was cut from.
 */
const collect = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    let room = new Uint8Array(FIRST_BYTES);
    let length = 0;
    doc.on('data', (chunk: Uint8Array) => {
      if (length + chunk.length > room.length) {
        const grown = new Uint8Array(2 * (length + chunk.length));
        grown.set(room);
        room = grown;
      }
      room.set(chunk, length);
      length += chunk.length;
    });
    doc.on('end', () => resolve(room.slice(0, length)));
    doc.on('error', reject);
  });

export const openSheetDocument = (title: string): SheetDocument => {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.5',
    lang: 'ru',
    displayTitle: true,
    // Words are remembered by the typefaces, in less room.
    fontLayoutCache: false,
    info: { Title: title, Creator: sheetLabels.creator },
  });
  const bytes = collect(doc);
  const missingLetters: MissingLetters = new Set();
  const faces = embedTypefaces(doc, missingLetters);
  const fontResources = Object.fromEntries(Object.values(faces).map((face) => [face.name, face.reference]));
  const formResources: Record<string, unknown> = {};
  const resources = doc.ref({ Font: fontResources, XObject: formResources });
  const forms = new Map<string, string>();
  const names = new Map<string, string>();
  let made = 0;

  const form: SheetDocument['form'] = (ops, box) => {
    const known = names.get(ops);
    if (known !== undefined) return known;
    made += 1;
    const name = `X${made}`;
    const reference = doc.ref({ Type: 'XObject', Subtype: 'Form', BBox: [...box], Resources: resources });
    reference.end(ops);
    formResources[name] = reference;
    names.set(ops, name);
    forms.set(name, ops);
    return name;
  };

  return {
    faces,
    missingLetters,
    form,
    forms,
    forget: (name) => {
      names.delete(forms.get(name) ?? '');
      forms.delete(name);
    },
    reused: (block) => {
      const { width, height, marks = [], parts = [] } = block;
      return lazyBlock({ width, height, marks, parts }, () =>
        block.ops === '' ? '' : `/${form(block.ops, [-BLEED, -height - BLEED, width + BLEED, BLEED])} Do\n`,
      );
    },
    addPage: (block, outline) => {
      doc.addPage();
      Reflect.set(doc.page.dictionary.data, 'Resources', resources);
      if (outline !== undefined) doc.outline.addItem(outline);
      // pdfkit lets y grow downwards on its pages; blocks are drawn from the top left corner, y upwards.
      doc.addContent(`1 0 0 -1 0 0 cm\n${block.ops}`);
    },
    finish: () => {
      resources.end(undefined);
      doc.end();
      return bytes;
    },
  };
};
