import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { passwordCommandText as text } from '../../../shared/text/commands/password-command.ts';
import { protectionText } from '../../../shared/text/screens/protection.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { Command, Outcome } from '../command.ts';
import { readNewPassword } from './new-password.ts';

const acts = ['set', 'change', 'remove'] as const;
type Act = (typeof acts)[number];

const outcome = (act: Act, recoveryKey: string | null, problems: readonly string[] = []): Outcome => ({
  exit: 0,
  lines: [text.done[act], ...(recoveryKey === null ? [] : text.recoveryKey(recoveryKey))],
  problems,
  json: { act, ...(recoveryKey !== null && { recoveryKey }) },
});

const change = async (
  base: OpenBase,
  folder: string,
  act: Act,
  newFile: string | undefined,
): Promise<Result<Outcome>> => {
  const isSealed = base.protection.isSealed();
  if (act !== 'set' && !isSealed) return failed({ code: 'no-password' });
  if (act === 'set' && isSealed) return failed({ code: 'password-there' });
  if (act === 'remove') {
    const removed = await base.protection.removePassword();
    return removed.ok ? ok(outcome(act, null)) : removed;
  }
  const password = await readNewPassword(newFile);
  if (!password.ok) return password;
  const set = await base.protection.setPassword(password.value);
  if (!set.ok) return set;
  const foreign = await base.protection.foreign();
  const told = foreign.length > 0 ? [protectionText.foreign(folder, foreign)] : [];
  return ok(outcome(act, set.value, told));
};

/** `password set|change|remove --base DIR`; the present password opens the base as for every command. */
export const password: Command = {
  argument: text.act,
  options: {
    base: { kind: 'text', required: true },
    'new-password-file': { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const act = acts.find((known) => known === call.argument);
    if (!act) {
      return failed({
        code: 'bad-option-value',
        option: 'password',
        value: call.argument,
        expected: text.act,
      });
    }
    const file = call.text('new-password-file');
    const folder = context.path(call.text('base') ?? '');
    return context.withBase(folder, (base) =>
      change(base, folder, act, file === undefined ? undefined : context.path(file)),
    );
  },
};
