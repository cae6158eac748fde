import { z } from 'zod';
import { categories } from '../../domain/people/role.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { BrakeLimits } from '../../views/import-preview/brake.ts';
import type { ImportUndoView, PastImport } from '../../views/import-preview/past-imports.ts';
import type { ChangedPreview, ImportPreview } from '../../views/import-preview/preview.ts';
import type { RowCells } from '../../views/import-preview/row-cells.ts';
import { channel } from '../channel.ts';
import { droppedFile } from '../guards/dropped-file.ts';

/** A roster that the main process holds; the window knows it by its id alone. */
export type HeldFile = { readonly fileId: string; readonly name: string };

type Planned = {
  /** Names the plan that is shown, which is the one that will be carried out. */
  readonly planId: string;
  /** By what the file was read: what the user says, or what they said of files that look the same. */
  readonly corrections: ImportCorrections;
  readonly profile: { readonly id: string; readonly usedOn: Day } | null;
};

export type PlannedImport = ImportPreview & Planned;

/** Whole, or by what differs from the plan that was asked `since`. */
export type PlanAnswer = PlannedImport | (ChangedPreview & Planned);

export type ImportDone = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly missing: number;
  /** Marked as gone. */
  readonly left: number;
};

const MOST_COLUMNS = 2000;

const text = z.string().max(1000);

const id = z.string().max(64);
const MOST_ROWS = 200_000;
const place = z.strictObject({ sheet: text, row: z.int().min(0).max(2_000_000) });
const day = z
  .string()
  .max(10)
  .regex(/^\d{4}-\d\d-\d\d$/);

const corrections = z.strictObject({
  category: z.enum(categories).exactOptional(),
  encoding: z.string().max(40).exactOptional(),
  sheets: z.array(text).max(1000).readonly().exactOptional(),
  headerRows: z
    .array(z.strictObject({ sheet: text, row: z.int().min(0).max(2_000_000) }))
    .max(1000)
    .readonly()
    .exactOptional(),
  columns: z
    .array(z.strictObject({ key: z.string().max(40_000), path: z.string().max(40).nullable() }))
    .max(MOST_COLUMNS)
    .readonly()
    .exactOptional(),
  classLabel: z.string().max(120).exactOptional(),
  cells: z
    .array(place.extend({ column: z.int().min(0).max(MOST_COLUMNS), text: z.string().max(2000) }))
    .max(MOST_ROWS)
    .readonly()
    .exactOptional(),
  apart: z.array(place).max(MOST_ROWS).readonly().exactOptional(),
  fromFile: z
    .array(z.strictObject({ personId: id, fields: z.array(z.string().max(40)).max(20).readonly() }))
    .max(MOST_ROWS)
    .readonly()
    .exactOptional(),
});

export type ImportCorrections = z.infer<typeof corrections>;

/** An answer of null: the user closed the dialog without choosing. */
export const importChannels = {
  'import.choose': channel<HeldFile | null>()(z.null()),
  'import.drop': channel<HeldFile>()(droppedFile),
  /** The file that the program was started with. */
  'import.takeOffered': channel<HeldFile>()(z.null()),
  'import.plan': channel<PlanAnswer>()(
    z.strictObject({
      fileId: id,
      corrections: corrections.nullable(),
      /** The plan that the window shows. */
      since: id.nullable(),
    }),
  ),
  'import.apply': channel<ImportDone>()(
    z.strictObject({
      planId: id,
      confirmed: z.boolean(),
      /** The ids of the plan's rows that stay out by the user's word. */
      leftOut: z.array(z.string().max(1100)).max(MOST_ROWS),
      /** People whom the file does not name and who are marked as gone with it. */
      departing: z.strictObject({
        ids: z.array(id).max(MOST_ROWS),
        on: day,
        orderNumber: z.string().max(100),
      }),
    }),
  ),
  /** One row of the file, cell by cell. */
  'import.row': channel<RowCells>()(z.strictObject({ planId: id, ...place.shape })),
  /** Remembers whether a row is somebody of the base; `same` of null forgets it. */
  'import.decide': channel<null>()(
    z.strictObject({ rowKey: z.string().max(1000), personId: id, same: z.boolean().nullable() }),
  ),
  /** Forgets how files that look like this one were read. */
  'import.forgetReading': channel<null>()(z.strictObject({ profileId: id })),
  'import.readBrake': channel<BrakeLimits>()(z.null()),
  'import.setBrake': channel<null>()(
    z.strictObject({ percent: z.int().min(0).max(100), people: z.int().min(0).max(1_000_000).nullable() }),
  ),
  /** The imports of this base, the latest first. */
  'import.past': channel<readonly PastImport[]>()(z.null()),
  /** What undoing an import would change, with nothing done yet. */
  'import.undoView': channel<ImportUndoView>()(z.strictObject({ revision: z.int().min(1) })),
  'import.undo': channel<null>()(z.strictObject({ revision: z.int().min(1), dataRevision: z.int().min(0) })),
  /** Writes the rows that stayed out as a workbook; answers its path. */
  'import.saveFaulty': channel<string | null>()(z.strictObject({ planId: id })),
  /** Ends the reading or planning that is under way. */
  'import.cancel': channel<null>()(z.null()),
};
