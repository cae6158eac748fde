import { basename, dirname, join } from 'node:path';
import { organisationName } from '../../shared/domain/organisation/organisation.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { handoverTasks } from '../../shared/views/registers/handover-contents.ts';
import { readBytes } from '../files/read-bytes.ts';
import { baseAbove } from '../storage/base-above.ts';
import { encodeBase } from '../storage/base-encoding.ts';
import {
  attachmentFolder,
  baseFiles,
  baseName,
  isLeftover,
  journalName,
  lockName,
} from '../storage/base-files.ts';
import { type BaseServices, openBase } from '../storage/base-folder.ts';
import { removeMade } from '../storage/create-base.ts';
import { machineDisk } from '../storage/disk/disk.ts';
import { writeFailure } from '../storage/disk/disk-failure.ts';
import { takeLock } from '../storage/disk/lock.ts';
import { presentCost } from '../storage/sealing/key-derivation.ts';
import { type BaseKeys, keyRing, newKeys, type Secret, settledKeys } from '../storage/sealing/key-ring.ts';
import { type KeyedFiles, keyedFiles } from '../storage/sealing/keyed-files.ts';
import { newRecoveryKey, recoveryKeyText } from '../storage/sealing/recovery-key.ts';
import { type OpenedHandover, openHandover } from './open-handover.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 1000 * MEGABYTE;

type TakenHandover = {
  readonly folder: string;
  readonly organisation: string;
  readonly journalEntries: number;
  readonly openTasks: number;
  /** Of the base's new password; null without one. */
  readonly recoveryKey: string | null;
};

type TakingServices = BaseServices & {
  /** What the taken base is sealed with. */
  readonly basePassword?: string | null;
};

const mayStand = (name: string): boolean => name.startsWith('.') || name === lockName || isLeftover(name);

const sealedJournal = ({ journal }: KeyedFiles, bytes: Uint8Array): Uint8Array => {
  const lines = Buffer.from(bytes).toString('utf8').split('\n');
  return Buffer.from(lines.map((line) => (line === '' ? line : journal.renewed(line))).join('\n'));
};

/** Attachments and journal first: the base's own file makes the folder a base. */
const writeAll = async (
  folder: string,
  { base, journal, attachments }: OpenedHandover,
  services: BaseServices,
  keys: BaseKeys | null,
): Promise<Result<null>> => {
  const disk = services.disk ?? machineDisk;
  const files = baseFiles(folder, disk);
  const keyed = keyedFiles(files, keyRing(keys));
  let made: string | null = null;
  try {
    made = await disk.makeFolder(folder);
    const names = await disk.list(folder);
    if (names.includes(baseName)) return failed({ code: 'base-exists', folder });
    if (!names.every(mayStand)) return failed({ code: 'base-folder-occupied', folder });
    const attempt = await takeLock(
      { disk, host: services.host, user: services.user },
      join(folder, lockName),
    );
    if (!('lock' in attempt)) {
      const { host, user } = attempt.holder;
      return failed({ code: 'base-in-use', folder, host, user });
    }
    try {
      for (const [name, bytes] of attachments) await keyed.pieces.write(name, bytes);
      await files.write(journalName, keys ? sealedJournal(keyed, journal) : journal);
      await files.replace(baseName, encodeBase(base, keys && settledKeys(keys)));
    } catch (error) {
      // Nothing of it stood there before: the next attempt finds the folder as this one did.
      for (const name of [baseName, journalName, attachmentFolder]) await files.remove(name);
      throw error;
    } finally {
      await attempt.lock.release();
    }
    return ok(null);
  } catch (error) {
    await removeMade(disk, folder, made);
    return failed(writeFailure(error, folder));
  }
};

/** Opens a handover file and makes its base in an empty or new folder; the journal goes on where it ended (R31). */
export const takeHandover = async (
  path: string,
  password: string,
  folder: string,
  services: TakingServices,
): Promise<Result<TakenHandover>> => {
  const file = basename(path);
  const bytes = await readBytes(path, LARGEST);
  if (!bytes.ok) return bytes;
  const opened = await openHandover(bytes.value, password, file);
  if (!opened.ok) return opened;
  const above = await baseAbove(dirname(folder));
  if (above !== null) return failed({ code: 'folder-in-base', folder, base: above });
  const recovery = newRecoveryKey();
  const { basePassword = null, passwordCost = presentCost } = services;
  const keys = basePassword === null ? null : await newKeys(basePassword, recovery, null, passwordCost);
  const recoveryKey = keys && recoveryKeyText(recovery);
  recovery.fill(0);
  const written = await writeAll(folder, opened.value, services, keys);
  if (!written.ok) {
    keys?.present.wipe();
    return written;
  }
  const secret: Secret | null = keys && { kind: 'kept', id: keys.present.id, bytes: keys.present.bytes() };
  const base = await openBase(folder, services, secret ? { secret } : {});
  if (!base.ok) {
    keys?.present.wipe();
    return base;
  }
  try {
    const noted = await base.value.note({ kind: 'base-taken-over', subject: file, counts: {} });
    if (!noted.ok) return noted;
    const school = base.value.current();
    return ok({
      folder,
      organisation: organisationName(school.organisation),
      journalEntries: opened.value.base.journal.number,
      openTasks: handoverTasks(school, services.clock.today()).length,
      recoveryKey,
    });
  } finally {
    await base.value.close();
  }
};
