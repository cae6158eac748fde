import { z } from 'zod';
import type { SchoolDifference } from '../domain/base/difference.ts';
import type { Act } from '../domain/base/journal.ts';
import type { TableName } from '../domain/school.ts';
import { actGuard } from './journal.ts';
import { organisationGuard } from './organisation.ts';
import { countGuard, idGuard, type Shape } from './shape.ts';
import { rowGuards } from './tables.ts';

/** One step that can be taken back: what was done, and what restores the rows as they were before. */
export type UndoStep = {
  /** The revision that the step made. */
  readonly revision: number;
  readonly act: Act;
  readonly back: SchoolDifference;
};

const tableGuard = <Guard extends z.ZodType>(row: Guard) =>
  z
    .strictObject({
      put: z.array(row),
      removed: z.array(idGuard),
      order: z.array(idGuard).exactOptional(),
    })
    .exactOptional();

export const undoStepGuard = z.strictObject({
  revision: countGuard,
  act: actGuard,
  back: z.strictObject({
    organisation: organisationGuard.exactOptional(),
    tables: z.strictObject({
      classes: tableGuard(rowGuards.classes),
      persons: tableGuard(rowGuards.persons),
      links: tableGuard(rowGuards.links),
      batches: tableGuard(rowGuards.batches),
      orders: tableGuard(rowGuards.orders),
      movements: tableGuard(rowGuards.movements),
      joinRequests: tableGuard(rowGuards.joinRequests),
      tasks: tableGuard(rowGuards.tasks),
      chats: tableGuard(rowGuards.chats),
      posts: tableGuard(rowGuards.posts),
      broadcasts: tableGuard(rowGuards.broadcasts),
      supportRequests: tableGuard(rowGuards.supportRequests),
      appointments: tableGuard(rowGuards.appointments),
      registrations: tableGuard(rowGuards.registrations),
      snapshots: tableGuard(rowGuards.snapshots),
      frozenReports: tableGuard(rowGuards.frozenReports),
      weeklyActivity: tableGuard(rowGuards.weeklyActivity),
      ownForms: tableGuard(rowGuards.ownForms),
      rosterProfiles: tableGuard(rowGuards.rosterProfiles),
      matchDecisions: tableGuard(rowGuards.matchDecisions),
      platformLists: tableGuard(rowGuards.platformLists),
      sheetTexts: tableGuard(rowGuards.sheetTexts),
      documentTemplates: tableGuard(rowGuards.documentTemplates),
    } satisfies { readonly [N in TableName]: z.ZodType }),
  }),
} satisfies Shape<UndoStep>) satisfies z.ZodType<UndoStep>;
