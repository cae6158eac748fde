import type { Act } from '../../shared/domain/base/journal.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { diskErrorCode } from './disk/disk-failure.ts';
import { foreignFiles } from './foreign-files.ts';
import { planNote } from './next-base.ts';
import { type Opened, saveBase } from './save-base.ts';
import { type Cost, presentCost } from './sealing/key-derivation.ts';
import {
  type BaseKeys,
  isPasswordOf,
  leavingKeys,
  newKeys,
  type Secret,
  settledKeys,
} from './sealing/key-ring.ts';
import { newRecoveryKey, recoveryKeyText } from './sealing/recovery-key.ts';
import { turnBase } from './turn-base.ts';

export type BaseProtection = {
  readonly isSealed: () => boolean;
  /** Sets or changes the password; everything is sealed anew. Returns the recovery key, which nothing keeps. */
  readonly setPassword: (password: string, isRecovering?: boolean) => Promise<Result<string>>;
  readonly removePassword: () => Promise<Result<null>>;
  /** What lies in the base's folder and is not sealed, for the program did not put it there. */
  readonly foreign: () => Promise<readonly string[]>;
  readonly isPassword: (password: string) => Promise<boolean>;
  /** What opens the base without its password, for this computer's own safe; null without a password. */
  readonly keptSecret: () => Extract<Secret, { readonly kind: 'kept' }> | null;
};

/** Finishes what a stop in the midst of setting or removing a password left; throws what the disk answers. */
export const finishTurning = async ({ keyed, low }: Pick<Opened, 'keyed' | 'low'>): Promise<void> => {
  const { ring } = keyed;
  const keys = ring.keys();
  if (!keys?.header.turning) return;
  const next = keys.header.turning === 'to-plain' ? null : settledKeys(keys);
  await turnBase(keyed, keys, next);
  ring.use(next);
  try {
    await low.adapter.write(low.data);
  } catch (error) {
    ring.use(keys);
    throw error;
  }
  for (const key of next ? keys.older : [keys.present, ...keys.older]) key.wipe();
};

/** Writes the base under its next keys; from then on they count, and the rest follows. */
const turn = async (opened: Opened, keys: BaseKeys, kind: Act['kind']): Promise<Result<null>> => {
  const { keyed, low } = opened;
  const before = keyed.ring.keys();
  const planned = await planNote({ kind, subject: '', counts: {} }, opened)(low.data);
  if (!planned.ok) return planned;
  keyed.ring.use(keys);
  const failure = await saveBase(opened, planned.value.next, kind);
  if (failure) {
    keyed.ring.use(before);
    if (keys.present !== before?.present) keys.present.wipe();
    return failed(failure);
  }
  try {
    await finishTurning(opened);
    return ok(null);
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    // The base itself has turned; what is left is turned at the next opening.
    return failed({ code: 'password-unfinished' });
  }
};

export const baseProtection = (
  opened: Opened,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  settle: () => Promise<void>,
  cost: Cost = presentCost,
): BaseProtection => {
  const { ring } = opened.keyed;
  return {
    isSealed: () => ring.keys() !== null,
    setPassword: (password, isRecovering = false) =>
      alone(async () => {
        await settle();
        const before = ring.keys();
        const recovery = newRecoveryKey();
        const keys = await newKeys(password, recovery, before, cost);
        const recoveryKey = recoveryKeyText(recovery);
        recovery.fill(0);
        const kind = before ? (isRecovering ? 'password-recovered' : 'password-changed') : 'password-set';
        const turned = await turn(opened, keys, kind);
        return turned.ok ? ok(recoveryKey) : turned;
      }),
    removePassword: () =>
      alone(async () => {
        await settle();
        const keys = ring.keys();
        return keys ? turn(opened, leavingKeys(keys), 'password-removed') : ok(null);
      }),
    foreign: () => foreignFiles(opened.keyed.files),
    isPassword: async (password) => {
      const keys = ring.keys();
      return keys !== null && (await isPasswordOf(keys, password));
    },
    keptSecret: () => {
      const present = ring.keys()?.present;
      return present ? { kind: 'kept', id: present.id, bytes: present.bytes() } : null;
    },
  };
};
