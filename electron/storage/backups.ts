import type { Day } from '../../shared/domain/calendar.ts';
import type { ActKind } from '../../shared/domain/journal.ts';
import { decodeBase } from './base-encoding.ts';
import { type BaseFiles, backupFolder, baseName } from './base-files.ts';
import type { BaseKeys } from './sealing/key-ring.ts';

export const keptBackups = 30;

const namePattern = /^school-(\d{4}-\d{2}-\d{2})-r(\d{8})\.sferum$/;

export type BackupName = { readonly name: string; readonly day: Day; readonly revision: number };

/** Acts that change so much at once that each gets a backup of its own. */
const massActs: ReadonlySet<ActKind> = new Set<ActKind>([
  'roster-imported',
  'links-annulled',
  'base-restored',
]);

const nameOf = (day: Day, revision: number): string =>
  `school-${day}-r${String(revision).padStart(8, '0')}.sferum`;

/** The backups of a base, oldest state first; days alone would mislead after a wrong clock. */
export const listBackups = async (files: BaseFiles): Promise<readonly BackupName[]> => {
  const names = await files.list(backupFolder);
  const backups = names.flatMap((name): readonly BackupName[] => {
    const [, day, revision] = namePattern.exec(name) ?? [];
    return day === undefined ? [] : [{ name, day, revision: Number(revision) }];
  });
  return backups.sort((left, right) => left.revision - right.revision);
};

export const readBackup = (files: BaseFiles, name: string): Promise<Uint8Array> =>
  files.read(`${backupFolder}/${name}`);

export const removeBackup = (files: BaseFiles, { name }: BackupName): Promise<void> =>
  files.remove(`${backupFolder}/${name}`);

/** A mass act's backup holds the state right before it: no other change is saved together with it. */
export const isMassAct = (act: ActKind): boolean => massActs.has(act);

/** True before the first change of a day and before every mass act, unless this very state has its backup. */
export const needsBackup = (
  backups: readonly BackupName[],
  act: ActKind,
  day: Day,
  revision: number,
): boolean => {
  if (backups.some((backup) => backup.revision === revision)) return false;
  return massActs.has(act) || !backups.some((backup) => backup.day === day);
};

/** Copies the base's file and reads the copy back; null where it does not read back as a sound base. */
export const makeBackup = async (
  files: BaseFiles,
  day: Day,
  revision: number,
  keys: BaseKeys | null = null,
): Promise<BackupName | null> => {
  const bytes = await files.read(baseName);
  const backup = { name: nameOf(day, revision), day, revision };
  await files.makeFolder(backupFolder);
  await files.replace(`${backupFolder}/${backup.name}`, bytes);
  const written = await readBackup(files, backup.name);
  if (Buffer.from(written).equals(bytes) && decodeBase(written, keys).kind === 'sound') return backup;
  await removeBackup(files, backup);
  return null;
};

export const pruneBackups = async (files: BaseFiles): Promise<void> => {
  const backups = await listBackups(files);
  for (const backup of backups.slice(0, -keptBackups)) await removeBackup(files, backup);
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
