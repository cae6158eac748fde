import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { attachmentNames } from '../../shared/domain/base/attachment-names.ts';
import type { JournalEntry } from '../../shared/domain/base/journal.ts';
import {
  type NextAdministrator,
  withNextAdministrator,
} from '../../shared/domain/organisation/next-administrator.ts';
import { organisationName } from '../../shared/domain/organisation/organisation.ts';
import type { School } from '../../shared/domain/school.ts';
import { encodeBase } from '../storage/base-encoding.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import { noHash } from '../storage/journal/journal-chain.ts';
import { packedNames } from './packed-names.ts';

type PackedHandover = {
  /** The archive before it is sealed. */
  readonly bytes: Uint8Array;
  readonly school: School;
  readonly journalEntries: number;
  readonly attachments: number;
  /** Attachments that rows name and the base's folder does not hold any more. */
  readonly missing: number;
};

type Moment = {
  readonly school: School;
  readonly revision: number;
  readonly entries: readonly JournalEntry[];
};

/** Base and journal of one moment: a change that comes between is waited for. */
const momentOf = async (base: OpenBase): Promise<Moment> => {
  for (;;) {
    await base.settled();
    const [school, revision] = [base.current(), base.revision()];
    const newestFirst = await base.journal();
    if (base.revision() === revision) return { school, revision, entries: newestFirst.toReversed() };
  }
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The journal's lines, which chain by their hashes as they do in the base's folder. */
const journalBytes = (entries: readonly JournalEntry[]): Uint8Array =>
  strToU8(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));

/** Everything the next administrator needs, unsealed: base, journal, attachments, and a list with their digests. */
export const packHandover = async (
  base: OpenBase,
  to: NextAdministrator,
  madeAt: string,
): Promise<PackedHandover> => {
  const { school, revision, entries } = await momentOf(base);
  const last = entries.at(-1) ?? { number: 0, hash: noHash };
  const files = new Map<string, Uint8Array>();
  files.set(
    packedNames.base,
    encodeBase({
      revision,
      savedAt: madeAt,
      journal: { number: last.number, hash: last.hash, pending: [] },
      steps: [],
      redo: [],
      pendingSteps: [],
      backupFailedOn: null,
      school: { ...school, organisation: withNextAdministrator(school.organisation, to) },
    }),
  );
  files.set(packedNames.journal, journalBytes(entries));
  const ids = [...attachmentNames(school).keys()];
  for (const id of ids) {
    const bytes = await base.attachments.read(id);
    // One that is gone must not keep all the others from the next administrator.
    if (bytes.ok) files.set(packedNames.attachment(id), bytes.value);
  }
  const manifest = {
    format: packedNames.format,
    version: packedNames.version,
    organisation: organisationName(school.organisation),
    madeAt,
    files: Object.fromEntries([...files].map(([name, bytes]) => [name, sha256(bytes)])),
  };
  const entriesOfZip: Zippable = Object.fromEntries(files);
  const bytes = zipSync({ ...entriesOfZip, [packedNames.manifest]: strToU8(JSON.stringify(manifest)) });
  const attachments = files.size - 2;
  return { bytes, school, journalEntries: entries.length, attachments, missing: ids.length - attachments };
};
