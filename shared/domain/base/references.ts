import type { School, TableName } from '../school.ts';

/** A row's naming of another row. */
type Reference = {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
  readonly toTable: TableName;
  readonly toId: string;
};

type Naming = readonly [field: string, toTable: TableName, toId: string | null | undefined];

type Namings = {
  readonly [N in TableName]: (
    row: School[N] extends ReadonlyMap<string, infer Row> ? Row : never,
  ) => readonly Naming[];
};

/** Which other rows a row of each table names. */
const namings: Namings = {
  classes: (row) => [['formMasterId', 'persons', row.formMasterId]],
  persons: (row) => [
    ['classId', 'classes', row.classId],
    ...(row.childIds ?? []).map((id): Naming => ['childIds', 'persons', id]),
    ...row.states.map((change): Naming => ['states', 'batches', change.batchId]),
  ],
  links: (row) => [
    ['classId', 'classes', row.classId],
    ['personId', 'persons', row.personId],
    ['chatId', 'chats', row.chatId],
  ],
  batches: (row) => [
    ...row.slips.flatMap((slip): readonly Naming[] => [
      ['slips', 'persons', slip.personId],
      ['slips', 'classes', slip.classId],
      ['slips', 'links', slip.linkId],
    ]),
    ...(row.posters ?? []).flatMap((poster): readonly Naming[] => [
      ['posters', 'classes', poster.classId],
      ['posters', 'links', poster.linkId],
    ]),
  ],
  orders: () => [],
  movements: (row) => [
    ['personId', 'persons', row.personId],
    ['fromClassId', 'classes', row.fromClassId],
    ['toClassId', 'classes', row.toClassId],
  ],
  joinRequests: (row) => [['personId', 'persons', row.personId]],
  tasks: (row) => [
    ['personId', 'persons', row.personId],
    ['linkId', 'links', row.linkId],
    ['classId', 'classes', row.classId],
  ],
  chats: (row) => [
    ['classId', 'classes', row.classId],
    ['ownerId', 'persons', row.ownerId],
  ],
  posts: (row) => [['chatId', 'chats', row.chatId]],
  broadcasts: (row) => [['leaderId', 'persons', row.leaderId]],
  supportRequests: () => [],
  appointments: (row) => [['personId', 'persons', row.personId]],
  registrations: () => [],
  snapshots: (row) => row.rows.map(({ classId }): Naming => ['rows', 'classes', classId]),
  frozenReports: () => [],
  weeklyActivity: () => [],
  ownForms: () => [],
  rosterProfiles: () => [],
  matchDecisions: (row) => [['personId', 'persons', row.personId]],
  platformLists: (row) => row.memberIds.map((id): Naming => ['memberIds', 'persons', id]),
  sheetTexts: () => [],
  documentTemplates: () => [],
};

/** The references of these rows that lead nowhere. */
export const danglingReferences = (
  school: School,
  table: TableName,
  rows: Iterable<{ readonly id: string }>,
): readonly Reference[] => {
  // The caller passes rows of that table; their type follows from its name.
  const namingsOf = namings[table] as (row: { readonly id: string }) => readonly Naming[];
  const dangling: Reference[] = [];
  for (const row of rows) {
    for (const [field, toTable, toId] of namingsOf(row)) {
      if (toId === null || toId === undefined || school[toTable].has(toId)) continue;
      dangling.push({ table, id: row.id, field, toTable, toId });
    }
  }
  return dangling;
};
