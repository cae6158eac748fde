import { type Backup, type BackupCause, backupCauses } from '../../../shared/domain/base/backup.ts';
import type { ActKind } from '../../../shared/domain/base/journal.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { decodeBase, decodeInTurns } from '../base-encoding.ts';
import { type BaseFiles, backupFolder, baseName } from '../base-files.ts';
import type { BaseKeys } from '../sealing/key-ring.ts';
import { keptBackups } from './kept-backups.ts';

const namePattern = /^school-(\d{4}-\d{2}-\d{2})-r(\d{8})(?:-n(\d+)-([a-z-]+))?\.sferum$/;

const causeOf = (word: string | undefined): BackupCause | null =>
  backupCauses.find((cause) => cause === word) ?? null;

export const backupNameOf = ({ day, revision, people, cause }: Omit<Backup, 'name'>): string =>
  `school-${day}-r${String(revision).padStart(8, '0')}-n${people}-${cause}.sferum`;

const backupNamed = (name: string): Backup | null => {
  const [, day, revision, people, cause] = namePattern.exec(name) ?? [];
  if (day === undefined) return null;
  return {
    name,
    day,
    revision: Number(revision),
    people: people === undefined ? null : Number(people),
    cause: causeOf(cause),
  };
};

export const isBackupName = (name: string): boolean => namePattern.test(name);

/** The backups of a base, oldest state first; days alone would mislead after a wrong clock. */
export const listBackups = async (files: BaseFiles): Promise<readonly Backup[]> => {
  const names = await files.list(backupFolder);
  return names
    .flatMap((name) => backupNamed(name) ?? [])
    .sort((left, right) => left.revision - right.revision);
};

export const readBackup = (files: BaseFiles, name: string): Promise<Uint8Array> =>
  files.read(`${backupFolder}/${name}`);

export const removeBackup = (files: BaseFiles, { name }: Backup): Promise<void> =>
  files.remove(`${backupFolder}/${name}`);

/** The cause by which an act that changes much at once gets a backup of its own; null for any other act. */
const massCause = (act: ActKind): BackupCause | null => causeOf(act);

/** A mass act's backup holds the state right before it: no other change is saved together with it. */
export const isMassAct = (act: ActKind): boolean => massCause(act) !== null;

/** What an act needs a backup for, of the state of this day and revision; null where it needs none. */
export const backupDue = (
  backups: readonly Backup[],
  act: ActKind,
  { day, revision, isOlder }: { readonly day: Day; readonly revision: number; readonly isOlder: boolean },
): BackupCause | null => {
  // A copy of what is about to be destroyed would be made only to be rewritten.
  if (act === 'data-destroyed' || backups.some((backup) => backup.revision === revision)) return null;
  if (isOlder) return 'migration';
  return massCause(act) ?? (backups.some((backup) => backup.day === day) ? null : 'day');
};

/** Copies the base's file and reads the copy back; null where it does not read back as a sound base. */
export const makeBackup = async (
  files: BaseFiles,
  facts: Omit<Backup, 'name'>,
  keys: BaseKeys | null = null,
): Promise<Backup | null> => {
  const bytes = await files.read(baseName);
  const backup = { name: backupNameOf(facts), ...facts };
  await files.makeFolder(backupFolder);
  await files.replace(`${backupFolder}/${backup.name}`, bytes);
  const written = await readBackup(files, backup.name);
  const isSound = Buffer.from(written).equals(bytes) && (await decodeInTurns(written, keys)).kind === 'sound';
  if (isSound) return backup;
  await removeBackup(files, backup);
  return null;
};

export const pruneBackups = async (files: BaseFiles): Promise<void> => {
  const backups = await listBackups(files);
  const kept = new Set(keptBackups(backups));
  for (const backup of backups) if (!kept.has(backup)) await removeBackup(files, backup);
};

/** The path of the newest backup that can be opened, or needs its password for that; null when there is none. */
export const newestSoundBackup = async (
  files: BaseFiles,
  keys: BaseKeys | null = null,
): Promise<string | null> => {
  for (const { name } of (await listBackups(files)).toReversed()) {
    const bytes = await readBackup(files, name).catch(() => null);
    const kind = bytes && decodeBase(bytes, keys).kind;
    if (kind === 'sound' || kind === 'locked') return files.pathOf(`${backupFolder}/${name}`);
  }
  return null;
};
