import type { Backup } from '../../../shared/domain/base/backup.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { decodeBase } from '../base-encoding.ts';
import { backupFolder, baseFiles, baseName, journalName, lockName, quarantineFolder } from '../base-files.ts';
import type { BaseServices } from '../base-services.ts';
import { machineDisk } from '../disk/disk.ts';
import { readFailure, writeFailure } from '../disk/disk-failure.ts';
import { takeLock } from '../disk/lock.ts';
import { splitJournal } from '../journal/journal-file.ts';
import { loadBase } from '../load-base.ts';
import type { Secret } from '../sealing/key-ring.ts';
import { type KeyedFiles, keyedFiles } from '../sealing/keyed-files.ts';
import { listBackups, readBackup } from './backups.ts';
import { unlockCopies } from './unlock-copies.ts';

/** A backup out of which a base that cannot be opened may be brought back. */
type RescueCopy = Backup & {
  /** ISO 8601 in UTC; with the counts null while its password is not known. */
  readonly savedAt: string | null;
  readonly classes: number | null;
  readonly links: number | null;
  /** Acts that the journal holds beyond it: what they did is lost. */
  readonly lostActs: number | null;
};

type Rescue = {
  /** Newest first; what does not open is left out. */
  readonly copies: readonly RescueCopy[];
  /** Whether the password is needed to look into them. */
  readonly needsPassword: boolean;
};

const copyOf = async (keyed: KeyedFiles, backup: Backup, entries: number): Promise<RescueCopy | null> => {
  const bytes = await readBackup(keyed.files, backup.name).catch(() => null);
  const reading = bytes && decodeBase(bytes, keyed.ring.keys());
  if (reading?.kind === 'locked') {
    return { ...backup, savedAt: null, classes: null, links: null, lostActs: null };
  }
  if (reading?.kind !== 'sound') return null;
  const { school, savedAt, journal } = reading.base;
  return {
    ...backup,
    people: school.persons.size,
    savedAt,
    classes: school.classes.size,
    links: school.links.size,
    lostActs: Math.max(0, entries - journal.number),
  };
};

const lookAt = async (keyed: KeyedFiles): Promise<Rescue> => {
  const { files, journal } = keyed;
  const bytes = (await files.readIfThere(journalName)) ?? new Uint8Array();
  const entries = splitJournal(bytes, journal).lines.length;
  const copies: RescueCopy[] = [];
  for (const backup of (await listBackups(files)).toReversed()) {
    const copy = await copyOf(keyed, backup, entries);
    if (copy) copies.push(copy);
  }
  return { copies, needsPassword: copies.some(({ savedAt }) => savedAt === null) };
};

/** The good copies of a base that does not open. */
export const rescueCopies = async (
  folder: string,
  services: BaseServices,
  secret?: Secret,
): Promise<Result<Rescue>> => {
  const files = baseFiles(folder, services.disk ?? machineDisk);
  const keyed = keyedFiles(files);
  try {
    const backups = await listBackups(files);
    const locked = secret && (await unlockCopies(keyed, backups, secret, services.passwordCost));
    return locked ? failed(locked) : ok(await lookAt(keyed));
  } catch (error) {
    return failed(readFailure(error, files.pathOf(backupFolder)));
  } finally {
    keyed.ring.wipe();
  }
};

/** Null where the base may be replaced: what can be opened, or is of a newer version, never is. */
const whyNot = async (
  keyed: KeyedFiles,
  services: BaseServices,
  secret?: Secret,
): Promise<Failure | null> => {
  const { folder } = keyed.files;
  const loaded = await loadBase(keyed, secret, services.passwordCost);
  if (loaded.ok) return { code: 'base-not-damaged', folder };
  const { code } = loaded.failure;
  return code === 'base-damaged' || code === 'base-missing' ? null : loaded.failure;
};

/** `2026-11-12T07:00:00.000Z` as a file may be called on every system. */
const momentName = (at: string): string => at.slice(0, 19).replaceAll(':', '-');

/** The bytes of a copy, once it is known that the base opens with them. */
const soundCopy = async (
  copies: KeyedFiles,
  name: string,
  services: BaseServices,
  secret?: Secret,
): Promise<Result<Uint8Array>> => {
  const { files, ring } = copies;
  const backups = await listBackups(files);
  if (!backups.some((backup) => backup.name === name)) return failed({ code: 'backup-unknown', name });
  const locked = secret && (await unlockCopies(copies, backups, secret, services.passwordCost));
  if (locked) return failed(locked);
  const bytes = await readBackup(files, name);
  const { kind } = decodeBase(bytes, ring.keys());
  if (kind === 'locked') return failed({ code: 'password-needed', folder: files.folder });
  if (kind === 'sound') return ok(bytes);
  return failed({ code: kind === 'newer' ? 'backup-newer' : 'backup-unreadable', name });
};

const replaceDamaged = async (
  keyed: KeyedFiles,
  name: string,
  services: BaseServices,
  secret?: Secret,
): Promise<Failure | null> => {
  const { files } = keyed;
  const refused = await whyNot(keyed, services, secret);
  if (refused) return refused;
  const copies = keyedFiles(files);
  const copy = await soundCopy(copies, name, services, secret).finally(copies.ring.wipe);
  if (!copy.ok) return copy.failure;
  if ((await files.list('')).includes(baseName)) {
    await files.makeFolder(quarantineFolder);
    const aside = `${quarantineFolder}/${momentName(services.clock.now())} ${baseName}`;
    await files.move(baseName, aside);
  }
  await files.replace(baseName, copy.value);
  return null;
};

/**
 * Puts a backup in the place of a base that does not open, which is set aside untouched. The next opening finds
 * the journal ahead of it and enters that the base was restored.
 */
export const rescueBase = async (
  folder: string,
  name: string,
  services: BaseServices,
  secret?: Secret,
): Promise<Result<null>> => {
  const disk = services.disk ?? machineDisk;
  const files = baseFiles(folder, disk);
  const { host, user } = services;
  try {
    const attempt = await takeLock({ disk, host, user }, files.pathOf(lockName));
    if (!('lock' in attempt)) {
      const { holder } = attempt;
      return failed({ code: 'base-in-use', folder, host: holder.host, user: holder.user });
    }
    const keyed = keyedFiles(files);
    try {
      const failure = await replaceDamaged(keyed, name, services, secret);
      return failure ? failed(failure) : ok(null);
    } finally {
      keyed.ring.wipe();
      await attempt.lock.release();
    }
  } catch (error) {
    return failed(writeFailure(error, folder));
  }
};
