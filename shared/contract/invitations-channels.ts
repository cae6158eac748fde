import { z } from 'zod';
import type { StoredLinks } from '../application/read-link-rows.ts';
import { sheetLayouts } from '../domain/batch.ts';
import type { Day } from '../domain/calendar.ts';
import { platformRoles } from '../domain/role.ts';
import { LONGEST_LINK_TEXT } from '../importing/links/link-row.ts';
import { otherAnnulmentReasons } from '../text/annulment.ts';
import { type AnnulmentRow, annulmentLists } from '../views/invitations/annulment-view.ts';
import { audiences } from '../views/invitations/audience.ts';
import type { BatchView } from '../views/invitations/batch-list.ts';
import type { LinkGrid } from '../views/invitations/link-grid.ts';
import type { PlanView } from '../views/invitations/plan-view.ts';
import { slipsPerPage } from '../domain/batch.ts';
import { channel } from './channel.ts';

const MOST_CLASSES = 1000;
const MOST_PEOPLE = 20_000;
const MOST_LINKS = 20_000;
const MOST_DAYS = 3650;

const id = z.string().min(1).max(64);

/** Links that were understood and are not stored yet. */
export type LinkDraft = StoredLinks & {
  readonly draft: string;
  /** The file's name; null for a pasted text. */
  readonly file: string | null;
};

/** Printed sheets of a batch that does not stand in the base yet. */
export type SheetDraft = {
  readonly draft: string;
  readonly number: number;
  readonly on: Day;
  /** The document that will be saved or printed. */
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly slips: number;
  /** Codes that were read back from the finished pages; every one of them is right. */
  readonly codes: number;
};

/** `folder` is shown and never sent back; null where nothing was written but the printer's pages. */
export type IssuedBatch = {
  readonly number: number;
  readonly folder: string | null;
  readonly files: readonly string[];
};

const order = z.strictObject({
  /** Null: every class. */
  classIds: z.array(id).max(MOST_CLASSES).nullable(),
  /** Null: every role that has a link. */
  roles: z.array(z.enum(platformRoles)).max(platformRoles.length).nullable(),
  layout: z.enum(sheetLayouts),
  perPage: z.literal([...slipsPerPage]),
  withoutNames: z.boolean(),
  audience: z.enum(audiences),
  /** Only the people of this batch. */
  batchId: id.nullable(),
  /** Only these people, wherever they stand. */
  personIds: z.array(id).max(MOST_PEOPLE).nullable(),
});

export type BatchOrder = z.infer<typeof order>;

const draft = z.strictObject({ draft: id });

/** An answer of null: the user closed the dialog, or stopped the work, without a change. */
export const invitationsChannels = {
  'invitations.links': channel<LinkGrid>()(z.null()),
  'invitations.readLinks': channel<LinkDraft>()(z.strictObject({ text: z.string().max(LONGEST_LINK_TEXT) })),
  'invitations.readLinksFile': channel<LinkDraft | null>()(z.null()),
  'invitations.storeLinks': channel<StoredLinks>()(draft),
  'invitations.plan': channel<PlanView>()(order),
  'invitations.print': channel<SheetDraft | null>()(order),
  'invitations.stopPrinting': channel<null>()(z.null()),
  'invitations.save': channel<IssuedBatch | null>()(draft),
  /** Enters the batch; the window shows the pages to the system's print dialog itself. */
  'invitations.issue': channel<IssuedBatch>()(draft),
  'invitations.batches': channel<readonly BatchView[]>()(z.null()),
  'invitations.annullable': channel<readonly AnnulmentRow[]>()(
    z.strictObject({ list: z.enum(annulmentLists), days: z.int().min(0).max(MOST_DAYS) }),
  ),
  'invitations.annul': channel<(IssuedAnnulment & { readonly folder: string }) | null>()(
    z.strictObject({
      linkIds: z.array(id).min(1).max(MOST_LINKS),
      reason: z.enum(['unclaimed', ...otherAnnulmentReasons]),
      days: z.int().min(0).max(MOST_DAYS),
    }),
  ),
};

export type IssuedAnnulment = { readonly links: number; readonly files: readonly string[] };
