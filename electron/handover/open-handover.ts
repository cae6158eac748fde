import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { z } from 'zod';
import type { Failure } from '../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { StoredBase } from '../../shared/schema/base.ts';
import { decodeBase } from '../storage/base-encoding.ts';
import { isSealedFile, openSealedFile } from '../storage/sealing/sealed-file.ts';
import { packedNames } from './packed-names.ts';

/** A handover as it came, every part of it checked. */
export type OpenedHandover = {
  readonly base: StoredBase;
  readonly journal: Uint8Array;
  /** By name in the base's folder. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
};

const manifestGuard = z.object({
  format: z.literal(packedNames.format),
  version: z.int().min(1),
  files: z.record(z.string(), z.string()),
});

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const unpacked = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null => {
  try {
    return unzipSync(bytes);
  } catch {
    return null;
  }
};

const parsed = (bytes: Uint8Array | undefined): unknown => {
  try {
    return bytes && JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return null;
  }
};

const readArchive = (bytes: Uint8Array, file: string): Result<OpenedHandover> => {
  const damaged: Failure = { code: 'handover-damaged', file };
  const parts = unpacked(bytes);
  const manifest = manifestGuard.safeParse(parsed(parts?.[packedNames.manifest]));
  if (!parts || !manifest.success) return failed(damaged);
  if (manifest.data.version > packedNames.version) return failed({ code: 'handover-newer', file });
  const listed = Object.entries(manifest.data.files);
  const sound = listed.every(([name, digest]) => {
    const part = parts[name];
    return part !== undefined && sha256(part) === digest;
  });
  const [base, journal] = [parts[packedNames.base], parts[packedNames.journal]];
  if (!sound || !base || !journal) return failed(damaged);
  const reading = decodeBase(base);
  if (reading.kind === 'newer') return failed({ code: 'handover-newer', file });
  if (reading.kind !== 'sound') return failed(damaged);
  const attachments = new Map(
    listed.flatMap(([name]) => {
      const part = parts[name];
      // Only a digest's own letters: a name from outside must lead nowhere else.
      return part && /^attachments\/[0-9a-f]{64}$/.test(name) ? [[name, part] as const] : [];
    }),
  );
  return ok({ base: reading.base, journal, attachments });
};

/** Opens a handover file: a wrong password, a damaged file and a foreign one are told apart. */
export const openHandover = async (
  bytes: Uint8Array,
  password: string,
  file: string,
): Promise<Result<OpenedHandover>> => {
  if (!isSealedFile(bytes)) return failed({ code: 'handover-foreign', file });
  const opening = await openSealedFile(bytes, password);
  switch (opening.kind) {
    case 'opened':
      return readArchive(opening.bytes, file);
    case 'wrong-password':
      return failed({ code: 'handover-wrong-password', file });
    case 'newer':
      return failed({ code: 'handover-newer', file });
    default:
      return failed({ code: 'handover-damaged', file });
  }
};
