import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type PaperWriters, writeDocument } from '../../shared/application/documents/write-document.ts';
import type { Clock, OutputFolder } from '../../shared/application/ports.ts';
import { newPasswordFault } from '../../shared/domain/base/password.ts';
import type { NextAdministrator } from '../../shared/domain/organisation/next-administrator.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { handoverActFile, handoverFileName } from '../../shared/text/handover.ts';
import { handoverAct } from '../../shared/views/documents/handover-act.ts';
import { handoverContents, handoverTasks } from '../../shared/views/registers/handover-contents.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import { readFailure } from '../storage/disk/disk-failure.ts';
import { type Cost, presentCost } from '../storage/sealing/key-derivation.ts';
import { sealFile } from '../storage/sealing/sealed-file.ts';
import { openHandover } from './open-handover.ts';
import { packHandover } from './pack-handover.ts';

type Services = {
  readonly clock: Clock;
  readonly output: OutputFolder;
  readonly write: PaperWriters;
  readonly cost?: Cost;
};

export type MadeHandover = {
  /** Paths: the sealed file, then the act. */
  readonly files: readonly string[];
  /** SHA-256 of the sealed file. */
  readonly checksum: string;
  readonly journalEntries: number;
  readonly openTasks: number;
  /** Attachments that the base names, but does not hold any more: they could not be handed over. */
  readonly missing: number;
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads what lies on the disk now, to its last attachment. */
const verify = async (path: string, password: string, checksum: string): Promise<Result<null>> => {
  const file = basename(path);
  try {
    const bytes = new Uint8Array(await readFile(path));
    if (sha256(bytes) !== checksum) return failed({ code: 'handover-damaged', file });
    const opened = await openHandover(bytes, password, file);
    return opened.ok ? ok(null) : opened;
  } catch (error) {
    return failed(readFailure(error, file));
  }
};

/**
 * Seals base, journal and attachments under a password of their own, with the act beside them (R31). The file is
 * read back from the disk before it counts.
 */
export const makeHandover = async (
  base: OpenBase,
  to: NextAdministrator,
  password: string,
  { clock, output, write, cost = presentCost }: Services,
): Promise<Result<MadeHandover>> => {
  const fault = newPasswordFault(password);
  if (fault) return failed(fault);
  const { bytes, school, journalEntries, attachments, missing } = await packHandover(base, to, clock.now());
  const sealed = await sealFile(bytes, password, cost);
  const checksum = sha256(sealed);
  const on = clock.today();
  const openTasks = handoverTasks(school, on);
  const act = handoverAct(school, {
    on,
    to,
    fileName: handoverFileName(on),
    checksum,
    contents: handoverContents(school, journalEntries, attachments),
    openTasks,
  });
  const actBytes = await writeDocument(act, school, { attachments: base.attachments, write });
  if (!actBytes.ok) return actBytes;
  const written = await output.deliver(
    [
      { name: handoverFileName(on), bytes: sealed },
      { name: handoverActFile(on), bytes: actBytes.value },
    ],
    () => base.note({ kind: 'handover-made', subject: '', counts: { entries: journalEntries, attachments } }),
    // An earlier file may be on its way already, with its checksum on a signed act.
    'keep',
  );
  if (!written.ok) return written;
  const verified = await verify(written.value[0] ?? '', password, checksum);
  if (!verified.ok) return verified;
  return ok({ files: written.value, checksum, journalEntries, openTasks: openTasks.length, missing });
};
