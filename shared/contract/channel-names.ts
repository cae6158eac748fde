/**
 * Every channel by name, apart from its guard: the preload needs the names alone and stays small.
 * `contract.ts` does not compile when the two lists differ.
 */
export const channelNames = [
  'app.info',
  'app.print',
  'app.copy',
  'app.reportFault',
  'base.recent',
  'base.open',
  'base.openRecent',
  'base.forgetRecent',
  'base.create',
  'base.tryMadeUp',
  'base.close',
  'school.frame',
  'school.undo',
  'duties.overview',
  'duties.tickTasks',
  'documents.request',
  'documents.makePackage',
  'documents.unclaimed',
  'documents.annul',
  'journal.page',
  'organisation.read',
  'organisation.change',
  'organisation.backups',
  'people.table',
  'people.card',
  'people.mark',
  'people.edit',
  'classes.list',
  'classes.card',
  'settings.read',
  'settings.change',
] as const;

export type ChannelName = (typeof channelNames)[number];
