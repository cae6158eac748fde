import { basename, dirname, join } from 'node:path';
import { organisationName } from '../../shared/domain/organisation.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { handoverTasks } from '../../shared/views/registers/handover-contents.ts';
import { readBytes } from '../files/read-bytes.ts';
import { baseAbove } from '../storage/base-above.ts';
import { encodeBase } from '../storage/base-encoding.ts';
import { baseFiles, baseName, isLeftover, journalName, lockName } from '../storage/base-files.ts';
import { type BaseServices, openBase } from '../storage/base-folder.ts';
import { machineDisk } from '../storage/disk.ts';
import { writeFailure } from '../storage/disk-failure.ts';
import { takeLock } from '../storage/lock.ts';
import { type OpenedHandover, openHandover } from './open-handover.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST = 1000 * MEGABYTE;

type TakenHandover = {
  readonly folder: string;
  readonly organisation: string;
  readonly journalEntries: number;
  readonly openTasks: number;
};

const mayStand = (name: string): boolean => name.startsWith('.') || name === lockName || isLeftover(name);

/** Attachments and journal first: the base's own file makes the folder a base. */
const writeAll = async (
  folder: string,
  { base, journal, attachments }: OpenedHandover,
  services: BaseServices,
): Promise<Result<null>> => {
  const disk = services.disk ?? machineDisk;
  const files = baseFiles(folder, disk);
  try {
    await disk.makeFolder(folder);
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
      for (const [name, bytes] of attachments) await files.write(name, bytes);
      await files.write(journalName, journal);
      await files.replace(baseName, encodeBase(base));
    } finally {
      await attempt.lock.release();
    }
    return ok(null);
  } catch (error) {
    return failed(writeFailure(error, folder));
  }
};

/** Opens a handover file and makes its base in an empty or new folder; the journal goes on where it ended (R31). */
export const takeHandover = async (
  path: string,
  password: string,
  folder: string,
  services: BaseServices,
): Promise<Result<TakenHandover>> => {
  const file = basename(path);
  const bytes = await readBytes(path, LARGEST);
  if (!bytes.ok) return bytes;
  const opened = await openHandover(bytes.value, password, file);
  if (!opened.ok) return opened;
  const above = await baseAbove(dirname(folder));
  if (above !== null) return failed({ code: 'folder-in-base', folder, base: above });
  const written = await writeAll(folder, opened.value, services);
  if (!written.ok) return written;
  const base = await openBase(folder, services);
  if (!base.ok) return base;
  try {
    const noted = await base.value.note({ kind: 'base-taken-over', subject: file, counts: {} });
    if (!noted.ok) return noted;
    const school = base.value.current();
    return ok({
      folder,
      organisation: organisationName(school.organisation),
      journalEntries: opened.value.base.journal.number,
      openTasks: handoverTasks(school, services.clock.today()).length,
    });
  } finally {
    await base.value.close();
  }
};
