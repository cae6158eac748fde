import type { CommandName } from '../../shared/text/commands/command-line.ts';
import type { Command } from './command.ts';

/** Every command of the program, loaded only when it is called: a command pays for its own libraries alone. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  init: async () => (await import('./base/init.ts')).init,
  organisation: async () => (await import('./base/organisation.ts')).organisation,
  import: async () => (await import('./people/import.ts')).importRoster,
  links: async () => (await import('./invitations/links.ts')).links,
  invites: async () => (await import('./invitations/invites.ts')).invites,
  handed: async () => (await import('./invitations/handed.ts')).handed,
  queue: async () => (await import('./invitations/queue.ts')).queue,
  members: async () => (await import('./people/members.ts')).members,
  requests: async () => (await import('./people/requests.ts')).requests,
  report: async () => (await import('./papers/report.ts')).report,
  request: async () => (await import('./papers/request.ts')).request,
  document: async () => (await import('./papers/document.ts')).document,
  annul: async () => (await import('./invitations/annul.ts')).annul,
  handover: async () => (await import('./papers/handover.ts')).handover,
  takeover: async () => (await import('./papers/takeover.ts')).takeover,
  year: async () => (await import('./people/year.ts')).year,
  check: async () => (await import('./base/check.ts')).check,
  backups: async () => (await import('./base/backups.ts')).backups,
  restore: async () => (await import('./base/restore.ts')).restoreCommand,
  journal: async () => (await import('./base/journal.ts')).journal,
  destroy: async () => (await import('./base/destroy.ts')).destroy,
  password: async () => (await import('./password/password.ts')).password,
  recover: async () => (await import('./password/recover.ts')).recover,
  demo: async () => (await import('./demo.ts')).demo,
};
