import { ok } from '../../../shared/domain/result.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import { passwordCommandText as passwordText } from '../../../shared/text/commands/password-command.ts';
import { handoverCommandText as text } from '../../../shared/text/handover.ts';
import { takeHandover } from '../../handover/take-handover.ts';
import { machineUser } from '../../machine.ts';
import type { Command } from '../command.ts';
import { handoverPassword } from '../password/handover-password.ts';

/** `takeover FILE --base …`: the base of a handover file in a new folder (R31). */
export const takeover: Command = {
  argument: commandLine.files.handover,
  options: {
    base: { kind: 'text', required: true },
    'handover-password-file': { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const password = await handoverPassword(call, context);
    if (!password.ok) return password;
    const basePassword = await context.givenPassword();
    if (!basePassword.ok) return basePassword;
    const folder = context.path(call.text('base') ?? '');
    const services = { clock: context.clock, ...machineUser(), basePassword: basePassword.value };
    const taken = await takeHandover(context.path(call.argument), password.value, folder, services);
    if (!taken.ok) return taken;
    const { organisation, journalEntries, openTasks, recoveryKey } = taken.value;
    return ok({
      exit: 0,
      lines: [
        text.taken(folder, organisation),
        text.counts(journalEntries, openTasks),
        ...(recoveryKey ? passwordText.recoveryKey(recoveryKey) : []),
      ],
      problems: basePassword.value === null ? [text.unsealed] : [],
      json: { base: folder, organisation, journalEntries, openTasks, ...(recoveryKey && { recoveryKey }) },
    });
  },
};
