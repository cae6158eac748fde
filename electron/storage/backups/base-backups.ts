import type { Backup, BackupCause } from '../../../shared/domain/base/backup.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import type { StoredBase } from '../../../shared/schema/base.ts';
import { decodeBase } from '../base-encoding.ts';
import { type BaseFiles, backupFolder } from '../base-files.ts';
import { diskErrorCode, readFailure, writeFailure } from '../disk/disk-failure.ts';
import type { Opened } from '../save-base.ts';
import { presentCost } from '../sealing/key-derivation.ts';
import { unlock } from '../sealing/key-ring.ts';
import type { KeyedFiles } from '../sealing/keyed-files.ts';
import { listBackups, makeBackup, pruneBackups, readBackup } from './backups.ts';
import { carryBase } from './second-place.ts';

export type BaseBackups = {
  /** Oldest state first. */
  readonly list: () => Promise<readonly Backup[]>;
  /** Where they lie. */
  readonly folder: string;
  /** The base as a backup holds it; `password` is the one of its own day, where the base's opens it no more. */
  readonly read: (name: string, password?: string | null) => Promise<Result<StoredBase>>;
  /** Makes one of the present state, unless it has one. */
  readonly make: (cause: BackupCause) => Promise<Result<null>>;
  /** Copies the present state with its attachments to a second place; returns the day. */
  readonly carry: (place: string) => Promise<Result<Day>>;
};

/** Reads a backup that is in the list; any other name names no file. */
export const backupReader =
  ({ files, ring }: Pick<KeyedFiles, 'files' | 'ring'>): BaseBackups['read'] =>
  async (name, password = null) => {
    try {
      const known = (await listBackups(files)).some((backup) => backup.name === name);
      if (!known) return failed({ code: 'backup-unknown', name });
      const bytes = await readBackup(files, name);
      let reading = decodeBase(bytes, ring.keys());
      if (reading.kind === 'locked') {
        if (password === null) return failed({ code: 'backup-locked', name });
        const unlocked = await unlock(reading.header, { kind: 'password', password }, presentCost);
        if (unlocked.kind === 'wrong') return failed({ code: 'password-wrong' });
        if (unlocked.kind === 'unlocked') reading = decodeBase(bytes, unlocked.keys);
      }
      if (reading.kind === 'sound') return ok(reading.base);
      return failed({ code: reading.kind === 'newer' ? 'backup-newer' : 'backup-unreadable', name });
    } catch (error) {
      return failed(readFailure(error, files.pathOf(`${backupFolder}/${name}`)));
    }
  };

export const backupsFolder = (files: BaseFiles): string => files.pathOf(backupFolder);

const makeNow = async ({ keyed, low, clock }: Opened, cause: BackupCause): Promise<boolean> => {
  const { files, ring } = keyed;
  const { revision, school } = low.data;
  const backups = await listBackups(files);
  if (backups.some((backup) => backup.revision === revision)) return true;
  const facts = { day: clock.today(), revision, people: school.persons.size, cause };
  const made = await makeBackup(files, facts, ring.keys());
  await pruneBackups(files);
  return made !== null;
};

/** A copy of what was done since the last one; what fails is noted in the base, if the disk takes that. */
export const backUpOnExit = async (opened: Opened): Promise<void> => {
  const { keyed, low, lock, clock } = opened;
  const attempt = async (): Promise<boolean> => {
    const newest = (await listBackups(keyed.files)).at(-1);
    return low.data.revision === (newest?.revision ?? 0) || makeNow(opened, 'exit');
  };
  try {
    if (await lock.lostTo()) return;
    const isMade = await attempt().catch((error: unknown) => {
      if (diskErrorCode(error) === null) throw error;
      return false;
    });
    if (!isMade) await low.adapter.write({ ...low.data, backupFailedOn: clock.today() });
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
  }
};

export const baseBackups = (
  opened: Opened,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
): BaseBackups => {
  const { keyed, low, clock } = opened;
  const { files } = keyed;
  const folder = backupsFolder(files);
  return {
    list: () => listBackups(files),
    folder,
    read: backupReader(keyed),
    make: (cause) =>
      alone(async () => {
        try {
          return (await makeNow(opened, cause)) ? ok(null) : failed({ code: 'backup-not-made', folder });
        } catch (error) {
          return failed(writeFailure(error, folder));
        }
      }),
    carry: (place) => alone(() => carryBase(keyed, low.data, place, clock.today())),
  };
};
