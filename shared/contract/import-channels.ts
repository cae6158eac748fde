import { z } from 'zod';
import { categories } from '../domain/role.ts';
import type { ImportPreview } from '../views/import-preview/preview.ts';
import { channel } from './channel.ts';
import { droppedFile } from './dropped-file.ts';

/** A roster that the main process holds; the window knows it by its id alone. */
export type HeldFile = { readonly fileId: string; readonly name: string };

export type PlannedImport = ImportPreview & {
  /** Names the plan that is shown, which is the one that will be carried out. */
  readonly planId: string;
};

export type ImportDone = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly missing: number;
};

const MOST_COLUMNS = 2000;

const text = z.string().max(1000);

const id = z.string().max(64);

const corrections = z.strictObject({
  category: z.enum(categories).exactOptional(),
  encoding: z.string().max(40).exactOptional(),
  sheets: z.array(text).max(1000).exactOptional(),
  headerRows: z
    .array(z.strictObject({ sheet: text, row: z.int().min(0).max(2_000_000) }))
    .max(1000)
    .exactOptional(),
  columns: z
    .array(z.strictObject({ key: z.string().max(40_000), path: z.string().max(40).nullable() }))
    .max(MOST_COLUMNS)
    .exactOptional(),
});

export type ImportCorrections = z.infer<typeof corrections>;

/** An answer of null: the user closed the dialog without choosing. */
export const importChannels = {
  'import.choose': channel<HeldFile | null>()(z.null()),
  'import.drop': channel<HeldFile>()(droppedFile),
  /** The file that the program was started with. */
  'import.takeOffered': channel<HeldFile>()(z.null()),
  'import.plan': channel<PlannedImport>()(z.strictObject({ fileId: id, corrections })),
  'import.apply': channel<ImportDone>()(z.strictObject({ planId: id, confirmed: z.boolean() })),
  /** Writes the rows that stayed out as a workbook; answers its path. */
  'import.saveFaulty': channel<string | null>()(z.strictObject({ planId: id })),
  /** Ends the reading or planning that is under way. */
  'import.cancel': channel<null>()(z.null()),
};
