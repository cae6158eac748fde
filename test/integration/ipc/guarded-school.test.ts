import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { guardedSchool } from '../../../electron/ipc/guarded-school.ts';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import type { SettingsStore } from '../../../electron/storage/settings.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { addPerson, baseServices, personIds, quickCost, smallSchool, unwrap } from '../../support/a-base.ts';
import { forgetful } from '../../support/forgetful-settings.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const PASSWORD = 'сосна у школы';
const MINUTE = 60_000;

const system = vi.hoisted(() => ({ heard: new Map<string, () => void>(), hasSafe: false }));

vi.mock('electron', () => ({
  powerMonitor: { on: (event: string, listener: () => void) => system.heard.set(event, listener) },
  safeStorage: {
    isEncryptionAvailable: () => system.hasSafe,
    getSelectedStorageBackend: () => 'gnome_libsecret',
    encryptString: (text: string) => Buffer.from(text),
    decryptString: (sealed: Buffer) => sealed.toString(),
  },
}));

// The file of the settings needs a desktop, which nothing here does.
vi.mock('electron-store', () => ({ default: class {} }));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  system.hasSafe = false;
});
afterEach(() => vi.useRealTimers());

const settingsInMemory = (): SettingsStore => {
  let safety: ReturnType<SettingsStore['safety']> = { lockAfter: 15, kept: {} };
  return {
    ...forgetful,
    safety: () => safety,
    saveSafety: (change) => {
      safety = { ...safety, ...change };
    },
  };
};

/** An open base of two people, the second of them added as a step of its own. */
const opened = async (password: string | null) => {
  const folder = join(temporaryFolder(), 'base');
  const services = baseServices({ passwordCost: quickCost });
  const recoveryKey = unwrap(await createBase(folder, smallSchool(), services, password)) ?? '';
  const { school, protection } = guardedSchool({
    services,
    settings: settingsInMemory(),
    announce: () => undefined,
    log: (_where, error) => {
      throw error;
    },
  });
  const opening = password === null ? {} : { secret: { kind: 'password', password } as const };
  unwrap(await school.open(folder, opening));
  for (const id of ['a', 'b']) unwrap(await school.with((base) => addPerson(base, id)));
  /** Locks it itself where nothing else has begun to: acts on one base follow each other. */
  const wasLocked = async (): Promise<boolean> => !(await school.lock()) && school.info() === null;
  const undone = () => school.with((base) => base.undo());
  const people = async () => unwrap(await school.with((base) => ok(personIds(base))));
  return { folder, services, recoveryKey, school, protection, wasLocked, undone, people };
};

const unlocked = { password: PASSWORD, stay: false };

it('locks a base after the time without the user, counted anew at each sign of them', async () => {
  const { school, protection, wasLocked } = await opened(PASSWORD);
  vi.advanceTimersByTime(14 * MINUTE);
  unwrap(await protection['protection.stillHere'](null));
  vi.advanceTimersByTime(15 * MINUTE - 1);
  expect([vi.getTimerCount(), school.gate()]).toEqual([1, null]);
  vi.advanceTimersByTime(1);
  expect(await wasLocked()).toBe(true);
  expect(school.gate()).toMatchObject({ reason: 'password', locked: true });
  expect(await school.with(() => ok(null))).toEqual(failed({ code: 'no-open-base' }));
  expect(await protection['protection.unlock']({ ...unlocked, password: 'не то' })).toEqual(
    failed({ code: 'password-wrong' }),
  );
  unwrap(await protection['protection.unlock'](unlocked));
  unwrap(await protection['protection.lockAfter']({ minutes: 0 }));
  vi.advanceTimersByTime(1000 * MINUTE);
  expect([vi.getTimerCount(), school.gate()]).toEqual([0, null]);
  await school.close();
});

it.each(['lock-screen', 'suspend'])('locks it with the system: %s', async (event) => {
  const { wasLocked } = await opened(PASSWORD);
  system.heard.get(event)?.();
  expect(await wasLocked()).toBe(true);
});

it('leaves a base open that has no password, or whose key this computer keeps', async () => {
  const plain = await opened(null);
  vi.advanceTimersByTime(15 * MINUTE);
  await plain.school.lock();
  expect(plain.school.info()).not.toBe(null);
  await plain.school.close();
  system.hasSafe = true;
  const { school, protection } = await opened(PASSWORD);
  unwrap(await protection['protection.stay']({ stay: true }));
  vi.advanceTimersByTime(15 * MINUTE);
  expect([vi.getTimerCount(), school.gate()]).toEqual([0, null]);
  await school.close();
});

it('takes back and does again after a lock what was done before it', async () => {
  const { school, protection, undone, people } = await opened(PASSWORD);
  unwrap(await undone());
  expect(await people()).toEqual(['a']);
  await school.lock();
  unwrap(await protection['protection.unlock'](unlocked));
  unwrap(await school.with((base) => base.redo()));
  expect(await people()).toEqual(['a', 'b']);
  unwrap(await undone());
  unwrap(await undone());
  expect(await people()).toEqual([]);
  await school.close();
});

it('opens by the recovery key while it is locked, for a new password and a new recovery key', async () => {
  const { folder, services, recoveryKey, school, protection, undone, people } = await opened(PASSWORD);
  const recover = (key: string) =>
    protection['protection.recover']({ recoveryKey: key, password: 'берёза у реки' });
  await school.lock();
  expect(await recover(recoveryKey.slice(0, -1))).toMatchObject({ failure: { code: 'recovery-key-length' } });
  expect(await recover('000011-'.repeat(8))).toEqual(failed({ code: 'recovery-key-wrong' }));
  expect(school.gate()).toMatchObject({ reason: 'password' });
  const { recoveryKey: next } = unwrap(await recover(recoveryKey));
  expect(next).not.toBe(recoveryKey);
  expect(await people()).toEqual(['a', 'b']);
  unwrap(await undone());
  await school.close();
  const openBy = async (password: string) => {
    const base = await openBase(folder, services, { secret: { kind: 'password', password } });
    if (base.ok) await base.value.close();
    return base.ok || base.failure.code;
  };
  expect([await openBy(PASSWORD), await openBy('берёза у реки')]).toEqual(['password-wrong', true]);
});
