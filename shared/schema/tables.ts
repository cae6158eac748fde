import type { z } from 'zod';
import type { School, TableName } from '../domain/school.ts';
import type { Table } from '../domain/table.ts';
import { batchGuard } from './batch.ts';
import {
  administratorAppointmentGuard,
  broadcastGuard,
  channelPostGuard,
  chatGuard,
  supportRequestGuard,
} from './communication.ts';
import { inviteLinkGuard } from './invite-link.ts';
import { personGuard } from './person.ts';
import { joinRequestGuard, movementGuard, orderGuard, platformTaskGuard } from './registers.ts';
import { registrationGuard } from './registration.ts';
import {
  documentTemplateGuard,
  matchDecisionGuard,
  platformListGuard,
  rosterProfileGuard,
} from './remembered.ts';
import { frozenReportGuard, ownFormGuard, snapshotGuard, weeklyActivityGuard } from './report-records.ts';
import { schoolClassGuard } from './school-class.ts';
import { ownSheetWordingGuard } from './sheet-wording.ts';

/** The guard of one row of each table. */
export const rowGuards = {
  classes: schoolClassGuard,
  persons: personGuard,
  links: inviteLinkGuard,
  batches: batchGuard,
  orders: orderGuard,
  movements: movementGuard,
  joinRequests: joinRequestGuard,
  tasks: platformTaskGuard,
  chats: chatGuard,
  posts: channelPostGuard,
  broadcasts: broadcastGuard,
  supportRequests: supportRequestGuard,
  appointments: administratorAppointmentGuard,
  registrations: registrationGuard,
  snapshots: snapshotGuard,
  frozenReports: frozenReportGuard,
  weeklyActivity: weeklyActivityGuard,
  ownForms: ownFormGuard,
  rosterProfiles: rosterProfileGuard,
  matchDecisions: matchDecisionGuard,
  platformLists: platformListGuard,
  sheetTexts: ownSheetWordingGuard,
  documentTemplates: documentTemplateGuard,
} satisfies { readonly [N in TableName]: School[N] extends Table<infer Row> ? z.ZodType<Row> : never };
