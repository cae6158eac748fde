import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { passwordCommandText as text } from '../../shared/text/password-command.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { Command, Outcome } from './command.ts';
import { readNewPassword } from './new-password.ts';

const acts = ['set', 'change', 'remove'] as const;
type Act = (typeof acts)[number];

const outcome = (act: Act, recoveryKey: string | null): Outcome => ({
  exit: 0,
  lines: [text.done[act], ...(recoveryKey === null ? [] : text.recoveryKey(recoveryKey))],
  problems: [],
  json: { act, ...(recoveryKey !== null && { recoveryKey }) },
});

const change = async (base: OpenBase, act: Act, newFile: string | undefined): Promise<Result<Outcome>> => {
  if (act !== 'set' && !base.protection.isSealed()) return failed({ code: 'no-password' });
  if (act === 'remove') {
    const removed = await base.protection.removePassword();
    return removed.ok ? ok(outcome(act, null)) : removed;
  }
  const password = await readNewPassword(newFile);
  if (!password.ok) return password;
  const set = await base.protection.setPassword(password.value);
  return set.ok ? ok(outcome(act, set.value)) : set;
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
    return context.withBase(context.path(call.text('base') ?? ''), (base) =>
      change(base, act, file === undefined ? undefined : context.path(file)),
    );
  },
};
