import type { CommandName } from '../../shared/text/commands/command-line.ts';
import type { Command } from './command.ts';

/** Every command of the program, loaded only when it is called: a command pays for its own libraries alone. */
export const commands: Readonly<Record<CommandName, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).init,
  organisation: async () => (await import('./organisation.ts')).organisation,
  import: async () => (await import('./import.ts')).importRoster,
  links: async () => (await import('./links.ts')).links,
  invites: async () => (await import('./invites.ts')).invites,
  handed: async () => (await import('./handed.ts')).handed,
  queue: async () => (await import('./queue.ts')).queue,
  members: async () => (await import('./members.ts')).members,
  requests: async () => (await import('./requests.ts')).requests,
  report: async () => (await import('./report.ts')).report,
  request: async () => (await import('./request.ts')).request,
  document: async () => (await import('./document.ts')).document,
  annul: async () => (await import('./annul.ts')).annul,
  handover: async () => (await import('./handover.ts')).handover,
  takeover: async () => (await import('./takeover.ts')).takeover,
  year: async () => (await import('./year.ts')).year,
  check: async () => (await import('./check.ts')).check,
  backups: async () => (await import('./backups.ts')).backups,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  journal: async () => (await import('./journal.ts')).journal,
  destroy: async () => (await import('./destroy.ts')).destroy,
  password: async () => (await import('./password.ts')).password,
  recover: async () => (await import('./recover.ts')).recover,
  demo: async () => (await import('./demo.ts')).demo,
};
