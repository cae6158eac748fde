import { z } from 'zod';
import type { StoredLinks } from '../../application/invitations/read-link-rows.ts';
import { LONGEST_BATCH_NOTE, sheetLayouts, slipsPerPage } from '../../domain/batches/batch.ts';
import { sheetWays } from '../../domain/batches/sheet-wording.ts';
import { LEAST_UNCLAIMED_DAYS, MOST_UNCLAIMED_DAYS } from '../../domain/links/annul-links.ts';
import type { StoringOutcome } from '../../domain/links/store-links.ts';
import { platforms } from '../../domain/organisation/organisation.ts';
import { platformRoles } from '../../domain/people/role.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { LONGEST_LINK_TEXT } from '../../importing/links/link-row.ts';
import { otherAnnulmentReasons } from '../../text/annulment.ts';
import {
  type AnnulledRow,
  type AnnulmentRow,
  annulmentLists,
} from '../../views/invitations/annulment-view.ts';
import { audiences } from '../../views/invitations/audience.ts';
import type { BatchView } from '../../views/invitations/batch-list.ts';
import type { ClassMessage } from '../../views/invitations/class-messages.ts';
import type { LinkGrid } from '../../views/invitations/link-grid.ts';
import type { LinkPlaceChoices } from '../../views/invitations/link-places.ts';
import type { MovingView } from '../../views/invitations/moving.ts';
import type { PlanView } from '../../views/invitations/plan-view.ts';
import type { SheetTextView } from '../../views/invitations/sheet-text-view.ts';
import { codeTableForms } from '../../views/sheets/code-table.ts';
import { channel } from '../channel.ts';
import { day } from '../guards/day.ts';

const MOST_CLASSES = 1000;
const MOST_PEOPLE = 20_000;
const MOST_LINKS = 20_000;

const LONGEST_LINE = 600;
const MOST_LINES = 20;
const LONGEST_SOURCE = 300;
const MOST_REMINDERS = 10;

const id = z.string().min(1).max(64);
const days = z.int().min(LEAST_UNCLAIMED_DAYS).max(MOST_UNCLAIMED_DAYS);

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
  /** Letters that the printed typeface lacks: they come out as empty boxes. */
  readonly missingLetters: string;
  /** Who stands behind each slip without a name; null where the slips bear names. */
  readonly key: Uint8Array | null;
  /** A batch that was made before and is printed once more. */
  readonly again: boolean;
  /** People of that batch whose slip is left out, by the reason. */
  readonly skipped: PlanView['skipped'];
};

/** A document that belongs to no batch: the page on which a printer is tried, the preview of a text. */
export type LoosePages = { readonly pdf: Uint8Array; readonly pages: number };

/** The preview of a text; what is wrong with it, in sentences, and the pages when nothing is. */
export type TextPreview = {
  readonly faults: readonly string[];
  readonly missingLetters: string;
  readonly sheet: LoosePages | null;
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
  deadline: day.nullable(),
  reminders: z.array(day).max(MOST_REMINDERS),
  note: z.string().max(LONGEST_BATCH_NOTE),
});

export type BatchOrder = z.infer<typeof order>;

const draft = z.strictObject({ draft: id });

const sheetCase = z.strictObject({
  role: z.enum(platformRoles),
  platform: z.enum(platforms),
  way: z.enum(sheetWays),
});

const lines = z.array(z.string().max(LONGEST_LINE)).max(MOST_LINES);
const wording = z.strictObject({
  heading: z.string().max(LONGEST_LINE),
  steps: lines,
  warnings: lines,
  ask: lines,
  other: lines,
});

const newLink = z.strictObject({
  classId: id,
  role: z.enum(platformRoles),
  address: z.string().min(1).max(2000),
  personId: id.nullable(),
  chatId: id.nullable(),
  validUntil: day.nullable(),
});

/** An answer of null: the user closed the dialog, or stopped the work, without a change. */
export const invitationsChannels = {
  'invitations.links': channel<LinkGrid>()(z.null()),
  'invitations.readLinks': channel<LinkDraft>()(z.strictObject({ text: z.string().max(LONGEST_LINK_TEXT) })),
  'invitations.readLinksFile': channel<LinkDraft | null>()(z.null()),
  'invitations.storeLinks': channel<StoredLinks>()(draft),
  'invitations.plan': channel<PlanView>()(order),
  'invitations.print': channel<SheetDraft | null>()(order),
  'invitations.stopPrinting': channel<null>()(z.null()),
  /** The same slips of a batch once more, to be saved or printed. */
  'invitations.reprint': channel<SheetDraft | null>()(z.strictObject({ batchId: id })),
  'invitations.save': channel<IssuedBatch | null>()(
    z.strictObject({ draft: id, tables: z.array(z.enum(codeTableForms)).max(codeTableForms.length) }),
  ),
  'invitations.calibration': channel<LoosePages>()(z.null()),
  'invitations.saveCalibration': channel<string | null>()(z.null()),
  /** The texts of sheets by role and platform, for the way in which the role joins now. */
  'invitations.text': channel<SheetTextView>()(
    z.strictObject({ role: z.enum(platformRoles), platform: z.enum(platforms) }),
  ),
  'invitations.previewText': channel<TextPreview>()(z.strictObject({ case: sheetCase, wording })),
  /** Null: the program's own text again. */
  'invitations.saveText': channel<null>()(z.strictObject({ case: sheetCase, wording: wording.nullable() })),
  'invitations.linkPlaces': channel<LinkPlaceChoices>()(
    z.strictObject({ classId: id, role: z.enum(platformRoles) }),
  ),
  'invitations.addLink': channel<StoringOutcome>()(newLink),
  'invitations.changeLink': channel<null>()(
    z.strictObject({
      linkId: id,
      platform: z.enum(platforms).nullable(),
      validUntil: day.nullable(),
      source: z.string().max(LONGEST_SOURCE),
    }),
  ),
  /** Marks links in force as outdated: they lead to the platform that was left (R3). */
  'invitations.outdate': channel<number>()(z.strictObject({ linkIds: z.array(id).min(1).max(MOST_LINKS) })),
  'invitations.moving': channel<MovingView>()(z.null()),
  /** Everyone of a class and role who has joined is on the organisation's platform now. */
  'invitations.markMoved': channel<number>()(z.strictObject({ classId: id, role: z.enum(platformRoles) })),
  /** Enters the batch; the window shows the pages to the system's print dialog itself. */
  'invitations.issue': channel<IssuedBatch>()(draft),
  'invitations.batches': channel<readonly BatchView[]>()(z.null()),
  /** Who is still expected, a message for each class; null: of every class, or of everybody. */
  'invitations.messages': channel<readonly ClassMessage[]>()(
    z.strictObject({ classId: id.nullable(), batchId: id.nullable() }),
  ),
  /** Notes that those who had this batch's sheets and did not come were reminded today. */
  'invitations.reminded': channel<null>()(z.strictObject({ batchId: id })),
  'invitations.annullable': channel<AnnulmentView>()(z.strictObject({ list: z.enum(annulmentLists), days })),
  /** Annulled links with what was done on the platform; a tick of theirs goes through `duties.tickTasks`. */
  'invitations.annulled': channel<readonly AnnulledRow[]>()(z.null()),
  'invitations.annul': channel<(IssuedAnnulment & { readonly folder: string }) | null>()(
    z.strictObject({
      linkIds: z.array(id).min(1).max(MOST_LINKS),
      reason: z.enum(['unclaimed', ...otherAnnulmentReasons]),
      days,
    }),
  ),
};

/** Links that may be annulled; `openTasks`: how many annulled ones are still to be switched off on the platform. */
type AnnulmentView = {
  readonly rows: readonly AnnulmentRow[];
  /** How many are unclaimed too, but for fewer days. */
  readonly younger: number;
  readonly openTasks: number;
};

type IssuedAnnulment = { readonly links: number; readonly files: readonly string[] };
