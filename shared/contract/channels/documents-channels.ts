import { z } from 'zod';
import { documentKinds } from '../../domain/documents/document-kind.ts';
import { LONGEST_ORDER_NUMBER, orderKinds } from '../../domain/documents/register-order.ts';
import { grammaticalCases } from '../../domain/names/name-cases.ts';
import type { DocumentPreview, DocumentsDesk } from '../../views/documents-desk/documents-desk.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';

const MOST_LINES = 200;

const id = z.string().max(64);
const text = z.string().max(1000);
const kind = z.enum(documentKinds);
const number = z.string().max(LONGEST_ORDER_NUMBER);
const asked = { kind, date: day, number, part: id.nullable() };
const one = z.strictObject({ kind });

/** `folder` is shown and never sent back. */
export type WrittenDocuments = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly left: readonly { readonly title: string; readonly missing: readonly string[] }[];
};

/** An answer of null: the user closed the dialog without choosing. */
export const documentsChannels = {
  'documents.desk': channel<DocumentsDesk>()(z.null()),
  'documents.preview': channel<DocumentPreview | null>()(z.strictObject(asked)),
  'documents.make': channel<WrittenDocuments | null>()(z.strictObject(asked)),
  'documents.answerCase': channel<null>()(
    z.strictObject({
      bearer: z.union([z.enum(['director', 'administrator']), z.strictObject({ personId: id })]),
      part: z.enum(['name', 'post']),
      of: text,
      grammaticalCase: z.enum(grammaticalCases),
      answer: text,
    }),
  ),
  /** Saves our own document as a template to begin with. */
  'documents.saveStarter': channel<WrittenDocuments | null>()(one),
  'documents.chooseTemplate': channel<{ readonly fileName: string } | null>()(one),
  'documents.dropTemplate': channel<null>()(one),
  'documents.saveOrder': channel<null>()(
    z.strictObject({
      id: id.nullable(),
      entry: z.strictObject({ kind: z.enum(orderKinds), number, date: day, title: text }),
    }),
  ),
  'documents.removeOrder': channel<null>()(z.strictObject({ id })),
  /** The register as a workbook, into a folder of the user's choice. */
  'documents.saveOrders': channel<WrittenDocuments | null>()(z.null()),
  'documents.saveLists': channel<null>()(
    z.strictObject({
      legalBases: z.array(text).max(MOST_LINES).nullable(),
      digitalServices: z
        .array(z.strictObject({ name: text, address: text }))
        .max(MOST_LINES)
        .nullable(),
    }),
  ),
};
