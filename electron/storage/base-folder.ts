import { Low } from 'lowdb';
import type { Failure } from '../../shared/domain/failure.ts';
import type { JournalEntry } from '../../shared/domain/journal.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { newestSoundBackup } from './backups.ts';
import { type BaseRecord, baseAdapter, UnreadableBase } from './base-adapter.ts';
import { type BaseFiles, baseFiles, baseName, lockName } from './base-files.ts';
import type { BaseServices } from './base-services.ts';
import { baseStore, type OpenStore } from './base-store.ts';
import { type Disk, machineDisk } from './disk.ts';
import { diskErrorCode, readFailure, writeFailure } from './disk-failure.ts';
import { findBase } from './find-base.ts';
import { lastBeyond, nextEntry } from './journal-chain.ts';
import { appendMissing, type JournalEnd } from './journal-file.ts';
import { type Lock, takeLock } from './lock.ts';

export type { BaseServices } from './base-services.ts';
export { createBase } from './create-base.ts';

export type OpenBase = OpenStore;

const lockBase = async (files: BaseFiles, services: BaseServices, disk: Disk): Promise<Result<Lock>> => {
  const { host, user } = services;
  try {
    const attempt = await takeLock({ disk, host, user }, files.pathOf(lockName));
    if ('lock' in attempt) return ok(attempt.lock);
    const { holder } = attempt;
    return failed({ code: 'base-in-use', folder: files.folder, host: holder.host, user: holder.user });
  } catch (error) {
    return failed(writeFailure(error, files.folder));
  }
};

const readingFailure = async (error: unknown, files: BaseFiles): Promise<Failure> => {
  const file = files.pathOf(baseName);
  if (!(error instanceof UnreadableBase)) return readFailure(error, file);
  if (error.reading.kind === 'newer') return { code: 'base-newer', file, version: error.reading.version };
  return { code: 'base-damaged', file, copy: await newestSoundBackup(files) };
};

const load = async (files: BaseFiles): Promise<Result<Low<BaseRecord>>> => {
  const adapter = baseAdapter(files);
  try {
    const base = await adapter.read();
    return base ? ok(new Low(adapter, base)) : failed({ code: 'base-missing', folder: files.folder });
  } catch (error) {
    return failed(await readingFailure(error, files));
  }
};

/**
 * A base that was put back by hand goes on behind the journal, which tells of it once. Its revisions go on behind
 * those of the state that was given up, for backups are known by them.
 */
const afterPutBack = (base: BaseRecord, last: JournalEntry, { clock, user }: BaseServices): BaseRecord => {
  const act = { kind: 'base-restored', subject: '', counts: { revision: base.revision } } as const;
  const told = last.kind === act.kind ? null : nextEntry(last, act, clock.now(), user);
  const { number, hash } = told ?? last;
  return { ...base, revision: number - 1, journal: { number, hash, pending: told ? [told] : [] } };
};

/**
 * Brings the journal up to the base after an interrupted program; what cannot be written now waits. What the
 * journal holds travels no further in the base: a line that goes missing later is not there twice.
 */
const catchUp = async (
  files: BaseFiles,
  low: Low<BaseRecord>,
  services: BaseServices,
): Promise<JournalEnd | null> => {
  const base = low.data;
  try {
    await files.removeLeftovers();
    const { length, lines } = await appendMissing(files, base.journal.pending);
    const last = lastBeyond(lines, base.journal);
    low.data = last
      ? afterPutBack(base, last, services)
      : { ...base, journal: { ...base.journal, pending: [] } };
    return { length };
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return null;
  }
};

/** Opens and locks the base of a folder; the caller closes it. */
export const openBase = async (folder: string, services: BaseServices): Promise<Result<OpenBase>> => {
  const disk = services.disk ?? machineDisk;
  const files = baseFiles(folder, disk);
  const missing = await findBase(files);
  if (missing) return failed(missing);
  const locked = await lockBase(files, services, disk);
  if (!locked.ok) return locked;
  const lock = locked.value;
  try {
    const low = await load(files);
    if (low.ok) {
      const journalEnd = await catchUp(files, low.value, services);
      return ok(baseStore({ files, low: low.value, lock, journalEnd, ...services }));
    }
    await lock.release();
    return low;
  } catch (error) {
    await lock.release();
    throw error;
  }
};
