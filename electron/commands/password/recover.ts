import type { Failure } from '../../../shared/domain/failure.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { passwordCommandText as text } from '../../../shared/text/commands/password-command.ts';
import { parseRecoveryKey, type RecoveryKeyFault } from '../../storage/sealing/recovery-key.ts';
import type { Command } from '../command.ts';
import { readNewPassword } from './new-password.ts';
import { secretText } from './password-line.ts';

/** What is wrong with a recovery key as it was typed. */
const faultOf = (fault: RecoveryKeyFault): Failure =>
  fault.kind === 'group'
    ? { code: 'recovery-key-group', group: fault.group }
    : { code: 'recovery-key-length', digits: fault.digits, expected: fault.expected };

/** `recover FILE --base DIR`: opens with the recovery key in a file, and sets a new password. */
export const recover: Command = {
  argument: text.keyFile,
  options: {
    base: { kind: 'text', required: true },
    'new-password-file': { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const typed = await secretText(context.path(call.argument));
    if (!typed.ok) return typed;
    const key = parseRecoveryKey(typed.value);
    if (!(key instanceof Uint8Array)) return failed(faultOf(key));
    const file = call.text('new-password-file');
    const password = await readNewPassword(file === undefined ? undefined : context.path(file));
    if (!password.ok) return password;
    const folder = context.path(call.text('base') ?? '');
    return context.withBase(
      folder,
      async (base) => {
        if (!base.protection.isSealed()) return failed({ code: 'no-password' });
        const set = await base.protection.setPassword(password.value, true);
        if (!set.ok) return set;
        const recoveryKey = set.value;
        const lines = [text.recovered, ...text.recoveryKey(recoveryKey)];
        return ok({ exit: 0, lines, problems: [], json: { recoveryKey } });
      },
      { kind: 'recovery', key },
    );
  },
};
