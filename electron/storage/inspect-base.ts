import type { BaseInspection } from '../../shared/application/check-base.ts';
import { attachmentNames } from '../../shared/domain/base/attachment-names.ts';
import type { BackupState } from '../../shared/domain/base/base-check.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { JournalHead, StoredBase } from '../../shared/schema/base.ts';
import { attachmentsOf } from './attachments.ts';
import { listBackups, readBackup } from './backups/backups.ts';
import { unlockCopies } from './backups/unlock-copies.ts';
import { decodeBase } from './base-encoding.ts';
import { type BaseFiles, backupFolder, baseFiles, baseName, journalName } from './base-files.ts';
import { type Disk, machineDisk } from './disk/disk.ts';
import { readFailure } from './disk/disk-failure.ts';
import { findBase } from './find-base.ts';
import { followChain, lastBeyond, parseJournalLine } from './journal/journal-chain.ts';
import { isCutOffEntry, missingIn, splitJournal } from './journal/journal-file.ts';
import { unlockHeader } from './load-base.ts';
import type { JournalCode } from './sealing/journal-code.ts';
import type { Secret } from './sealing/key-ring.ts';
import { type KeyedFiles, keyedFiles } from './sealing/keyed-files.ts';
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

const inspectJournal = (
  bytes: Uint8Array,
  head: JournalHead | undefined,
  code: JournalCode,
): BaseInspection['journal'] => {
  const { lines, rest } = splitJournal(bytes, code);
  const written = lines.map((line) => parseJournalLine(code.text(line)));
  const missing = missingIn(lines, head?.pending ?? [], code);
  const isForeign = rest.length > 0 && !isCutOffEntry(rest, missing[0], code);
  const chain = followChain(isForeign ? [...written, null] : [...written, ...missing]);
  const isAhead = head !== undefined && lastBeyond(lines, head, code.text) !== null;
  return { entries: lines.length, isAhead, ...chain };
};

const inspectBackups = async ({ files, ring }: KeyedFiles): Promise<readonly BackupState[]> => {
  const states: BackupState[] = [];
  for (const backup of await listBackups(files)) {
    const bytes = await readBackup(files, backup.name).catch(() => null);
    const kind = bytes && decodeBase(bytes, ring.keys()).kind;
    states.push({ ...backup, ok: kind === 'sound', locked: kind === 'locked' });
  }
  return states;
};

const unreadableSteps = async (
  { pieces }: KeyedFiles,
  { steps, redo, pendingSteps }: Pick<StoredBase, 'steps' | 'redo' | 'pendingSteps'>,
): Promise<readonly number[]> => {
  const held = new Set(pendingSteps.map((step) => step.revision));
  const unreadable: number[] = [];
  for (const revision of [...steps, ...redo]) {
    if (!held.has(revision) && !(await readStep(pieces, revision))) unreadable.push(revision);
  }
  return unreadable;
};

const lostAttachments = async (
  { pieces }: KeyedFiles,
  { school }: StoredBase,
): Promise<readonly string[]> => {
  const attachments = attachmentsOf(pieces);
  const lost: string[] = [];
  for (const [id, name] of attachmentNames(school)) if (!(await attachments.read(id)).ok) lost.push(name);
  return lost;
};

const inspect = async (keyed: KeyedFiles, secret: Secret | undefined): Promise<Result<BaseInspection>> => {
  const { files, ring, journal } = keyed;
  const file = files.pathOf(baseName);
  const seen = await snapshot(files);
  const first = decodeBase(seen.base);
  if (first.kind === 'locked') {
    const locked = await unlockHeader(keyed, first.header, secret);
    if (locked) return failed(locked);
  }
  if (first.kind === 'damaged' && secret) {
    const locked = await unlockCopies(keyed, await listBackups(files), secret);
    if (locked) return failed(locked);
  }
  const reading = first.kind === 'locked' ? decodeBase(seen.base, ring.keys()) : first;
  if (reading.kind === 'locked') throw new Error('a base stays locked under its own keys');
  if (reading.kind === 'newer') return failed({ code: 'base-newer', file, version: reading.version });
  const stored = reading.kind === 'sound' ? reading.base : null;
  const backups = await inspectBackups(keyed);
  // Whether they are of this base at all is seen with its password alone.
  if (first.kind === 'damaged' && !secret && backups.some(({ locked }) => locked))
    return failed({ code: 'password-needed', folder: files.folder });
  const copy = backups.findLast((backup) => backup.ok);
  return ok({
    base:
      reading.kind === 'sound'
        ? { kind: 'sound', version: reading.version, stored: reading.base }
        : { kind: 'damaged', file, damages: reading.damages },
    journal: inspectJournal(seen.journal, stored?.journal, journal),
    backups,
    copy: copy ? files.pathOf(`${backupFolder}/${copy.name}`) : null,
    unreadableSteps: stored ? await unreadableSteps(keyed, stored) : [],
    lostAttachments: stored ? await lostAttachments(keyed, stored) : [],
  });
};

/** Looks at everything in a base's folder; needs no lock and changes nothing, so a read-only folder will do. */
export const inspectBase = async (
  folder: string,
  disk: Disk = machineDisk,
  secret?: Secret,
): Promise<Result<BaseInspection>> => {
  const files = baseFiles(folder, disk);
  const missing = await findBase(files);
  if (missing) return failed(missing);
  const keyed = keyedFiles(files);
  try {
    return await inspect(keyed, secret);
  } catch (error) {
    return failed(readFailure(error, files.pathOf(baseName)));
  } finally {
    keyed.ring.wipe();
  }
};
