import type { DocumentTemplate, MatchDecision, PlatformList, RosterProfile } from './base/remembered.ts';
import type { Batch } from './batches/batch.ts';
import type { OwnSheetWording } from './batches/sheet-wording.ts';
import type { SchoolClass } from './classes/school-class.ts';
import type { ChannelPost, Chat } from './communication/chat.ts';
import type { AdministratorAppointment, Broadcast, SupportRequest } from './communication/communication.ts';
import type { Registration } from './documents/registration.ts';
import type { InviteLink } from './links/invite-link.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { Person } from './people/person.ts';
import type { JoinRequest, Movement, Order, PlatformTask } from './registers.ts';
import type { FrozenReport, OwnForm, Snapshot, WeeklyActivity } from './reports/report-records.ts';
import { type Table, tableOf } from './table.ts';

/** The kinds of rows that a base holds. */
type SchoolTables = {
  readonly classes: Table<SchoolClass>;
  readonly persons: Table<Person>;
  readonly links: Table<InviteLink>;
  readonly batches: Table<Batch>;
  readonly orders: Table<Order>;
  readonly movements: Table<Movement>;
  readonly joinRequests: Table<JoinRequest>;
  readonly tasks: Table<PlatformTask>;
  readonly chats: Table<Chat>;
  readonly posts: Table<ChannelPost>;
  readonly broadcasts: Table<Broadcast>;
  readonly supportRequests: Table<SupportRequest>;
  readonly appointments: Table<AdministratorAppointment>;
  readonly registrations: Table<Registration>;
  readonly snapshots: Table<Snapshot>;
  readonly frozenReports: Table<FrozenReport>;
  readonly weeklyActivity: Table<WeeklyActivity>;
  readonly ownForms: Table<OwnForm>;
  readonly rosterProfiles: Table<RosterProfile>;
  readonly matchDecisions: Table<MatchDecision>;
  readonly platformLists: Table<PlatformList>;
  readonly sheetTexts: Table<OwnSheetWording>;
  readonly documentTemplates: Table<DocumentTemplate>;
};

/** Everything a base knows of one school; never changed in place. */
export type School = SchoolTables & { readonly organisation: Organisation };

export type TableName = keyof SchoolTables;

type RowsByTable = {
  readonly [N in TableName]?: SchoolTables[N] extends Table<infer Row> ? readonly Row[] : never;
};

/** Every table from its rows; those that are not given are empty. */
export const tablesOf = (rows: RowsByTable): SchoolTables => ({
  classes: tableOf(rows.classes),
  persons: tableOf(rows.persons),
  links: tableOf(rows.links),
  batches: tableOf(rows.batches),
  orders: tableOf(rows.orders),
  movements: tableOf(rows.movements),
  joinRequests: tableOf(rows.joinRequests),
  tasks: tableOf(rows.tasks),
  chats: tableOf(rows.chats),
  posts: tableOf(rows.posts),
  broadcasts: tableOf(rows.broadcasts),
  supportRequests: tableOf(rows.supportRequests),
  appointments: tableOf(rows.appointments),
  registrations: tableOf(rows.registrations),
  snapshots: tableOf(rows.snapshots),
  frozenReports: tableOf(rows.frozenReports),
  weeklyActivity: tableOf(rows.weeklyActivity),
  ownForms: tableOf(rows.ownForms),
  rosterProfiles: tableOf(rows.rosterProfiles),
  matchDecisions: tableOf(rows.matchDecisions),
  platformLists: tableOf(rows.platformLists),
  sheetTexts: tableOf(rows.sheetTexts),
  documentTemplates: tableOf(rows.documentTemplates),
});

/** The tables' names, in the order in which a base's file has them. */
export const tableNames = Object.keys(tablesOf({})) as readonly TableName[];
