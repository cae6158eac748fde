import type { BaseInspection } from '../../shared/application/check-base.ts';
import type { BackupState } from '../../shared/domain/base-check.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { JournalHead } from '../../shared/schema/base.ts';
import { listBackups, readBackup } from './backups.ts';
import { decodeBase } from './base-encoding.ts';
import { type BaseFiles, backupFolder, baseFiles, baseName, journalName } from './base-files.ts';
import { type Disk, machineDisk } from './disk.ts';
import { readFailure } from './disk-failure.ts';
import { findBase } from './find-base.ts';
import { followChain, lastBeyond, parseJournalLine } from './journal-chain.ts';
import { isCutOffEntry, missingIn, splitJournal } from './journal-file.ts';
import { readStep } from './undo-files.ts';

/** How often to look again when the base changes while it is looked at. */
const LOOKS = 5;

type Snapshot = { readonly base: Uint8Array; readonly journal: Uint8Array };

/** The base and its journal of one moment, though another process may be writing. */
const snapshot = async (files: BaseFiles): Promise<Snapshot> => {
  let base = await files.read(baseName);
  for (let look = 1; ; look += 1) {
    const journal = (await files.readIfThere(journalName)) ?? new Uint8Array();
    const after = await files.read(baseName);
    if (Buffer.from(after).equals(base) || look === LOOKS) return { base: after, journal };
    base = after;
  }
};

const inspectJournal = (bytes: Uint8Array, head: JournalHead | undefined): BaseInspection['journal'] => {
  const { lines, rest } = splitJournal(bytes);
  const written = lines.map(parseJournalLine);
  const missing = missingIn(lines, head?.pending ?? []);
  const isForeign = rest.length > 0 && !isCutOffEntry(rest, missing[0]);
  const chain = followChain(isForeign ? [...written, null] : [...written, ...missing]);
  const isAhead = head !== undefined && lastBeyond(lines, head) !== null;
  return { entries: lines.length, isAhead, ...chain };
};

const inspectBackups = async (files: BaseFiles): Promise<readonly BackupState[]> => {
  const states: BackupState[] = [];
  for (const backup of await listBackups(files)) {
    const bytes = await readBackup(files, backup.name).catch(() => null);
    states.push({ ...backup, ok: bytes !== null && decodeBase(bytes).kind === 'sound' });
  }
  return states;
};

const unreadableSteps = async (files: BaseFiles, steps: readonly number[]): Promise<readonly number[]> => {
  const unreadable: number[] = [];
  for (const revision of steps) if (!(await readStep(files, revision))) unreadable.push(revision);
  return unreadable;
};

const inspect = async (files: BaseFiles): Promise<Result<BaseInspection>> => {
  const file = files.pathOf(baseName);
  const seen = await snapshot(files);
  const reading = decodeBase(seen.base);
  if (reading.kind === 'newer') return failed({ code: 'base-newer', file, version: reading.version });
  const stored = reading.kind === 'sound' ? reading.base : null;
  const backups = await inspectBackups(files);
  const copy = backups.findLast((backup) => backup.ok);
  return ok({
    base:
      reading.kind === 'sound'
        ? { kind: 'sound', version: reading.version, stored: reading.base }
        : { kind: 'damaged', file, damages: reading.damages },
    journal: inspectJournal(seen.journal, stored?.journal),
    backups,
    copy: copy ? files.pathOf(`${backupFolder}/${copy.name}`) : null,
    unreadableSteps: await unreadableSteps(files, stored?.steps ?? []),
  });
};

/** Looks at everything in a base's folder; needs no lock and changes nothing, so a read-only folder will do. */
export const inspectBase = async (
  folder: string,
  disk: Disk = machineDisk,
): Promise<Result<BaseInspection>> => {
  const files = baseFiles(folder, disk);
  const missing = await findBase(files);
  if (missing) return failed(missing);
  try {
    return await inspect(files);
  } catch (error) {
    return failed(readFailure(error, files.pathOf(baseName)));
  }
};
