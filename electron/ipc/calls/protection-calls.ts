import type { Protection } from '../../../shared/contract/channels/protection-channels.ts';
import { newPasswordFault } from '../../../shared/domain/base/password.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import { parseRecoveryKey } from '../../storage/sealing/recovery-key.ts';
import type { SettingsStore } from '../../storage/settings.ts';
import type { Announce } from '../announce.ts';
import type { AutoLock } from '../auto-lock.ts';
import type { KeptKeys } from '../kept-keys.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly settings: SettingsStore;
  readonly kept: KeptKeys;
  readonly autoLock: AutoLock;
  readonly announce: Announce;
};

export const protectionCalls = ({
  school,
  settings,
  kept,
  autoLock,
  announce,
}: Means): HandlersOf<'protection'> => {
  const keepKey = (base: OpenBase, folder: string): void => {
    const secret = base.protection.keptSecret();
    if (secret && kept.isAvailable()) kept.keep(folder, secret);
  };
  const tellChosen = (): void => announce('settings.changed', settings.preferences());
  const stays = (folder: string): boolean => kept.read(folder) !== null;
  /** Gives the base a new password; a key in this computer's safe follows. */
  const setPassword = async (
    base: OpenBase,
    folder: string,
    password: string,
    isRecovering: boolean,
  ): Promise<Result<{ readonly recoveryKey: string }>> => {
    const wasKept = stays(folder);
    const set = await base.protection.setPassword(password, isRecovering);
    if (!set.ok) return set;
    if (wasKept) keepKey(base, folder);
    return ok({ recoveryKey: set.value });
  };

  return {
    'protection.read': () =>
      school.with(
        async (base, folder): Promise<Result<Protection>> =>
          ok({
            isSealed: base.protection.isSealed(),
            foreign: await base.protection.foreign(),
            folder,
            readOnly: base.readOnly(),
            canStay: kept.isAvailable(),
            stays: stays(folder),
            lockAfter: settings.safety().lockAfter,
          }),
      ),
    'protection.set': ({ password, current }) =>
      school.with(async (base, folder) => {
        const fault = newPasswordFault(password);
        if (fault) return failed(fault);
        const isRight = !base.protection.isSealed() || (await base.protection.isPassword(current ?? ''));
        return isRight ? setPassword(base, folder, password, false) : failed({ code: 'password-wrong' });
      }),
    'protection.remove': ({ current }) =>
      school.with(async (base, folder) => {
        if (!base.protection.isSealed()) return failed({ code: 'no-password' });
        if (!(await base.protection.isPassword(current))) return failed({ code: 'password-wrong' });
        kept.forget(folder);
        return base.protection.removePassword();
      }),
    'protection.unlock': async ({ password, stay }) => {
      const entered = await school.enter({ secret: { kind: 'password', password } });
      if (entered.ok && stay) await school.with((base, folder) => ok(keepKey(base, folder)));
      return entered;
    },
    'protection.recover': async ({ recoveryKey, password }) => {
      const fault = newPasswordFault(password);
      if (fault) return failed(fault);
      const key = parseRecoveryKey(recoveryKey);
      if (!(key instanceof Uint8Array)) {
        return failed(
          key.kind === 'group'
            ? { code: 'recovery-key-group', group: key.group }
            : { code: 'recovery-key-length', digits: key.digits, expected: key.expected },
        );
      }
      const entered = await school.enter({ secret: { kind: 'recovery', key } });
      return entered.ok ? school.with((base, folder) => setPassword(base, folder, password, true)) : entered;
    },
    'protection.stay': ({ stay }) =>
      school.with((base, folder) => {
        if (stay) keepKey(base, folder);
        else kept.forget(folder);
        tellChosen();
        return ok(null);
      }),
    'protection.lockAfter': async ({ minutes }) => {
      settings.saveSafety({ lockAfter: minutes });
      autoLock.restart();
      tellChosen();
      return ok(null);
    },
    'protection.lockNow': async () => {
      await school.lock();
      return ok(null);
    },
    'protection.stillHere': async () => {
      autoLock.restart();
      return ok(null);
    },
    'protection.enter': ({ how }) =>
      school.enter({ ...(how === 'look' && { readOnly: true }), ...(how === 'take' && { takeOver: true }) }),
  };
};
