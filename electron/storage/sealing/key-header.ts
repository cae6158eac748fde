import { createHash } from 'node:crypto';
import { z } from 'zod';
import { passwordSlotGuard, recoverySlotGuard } from './key-slot.ts';

const MAGIC = Buffer.from('SFADMIN\n');
const LENGTH_BYTES = 4;
const DIGEST_BYTES = 32;
const LONGEST_HEADER = 64 * 1024;
const VERSION = 1;

const name = z.base64url().min(8).max(64);

const headerGuard = z.strictObject({
  version: z.literal(VERSION),
  /** `base` or `handover`: a file of one kind never opens as the other. */
  purpose: z.enum(['base', 'handover']),
  /** The base or file itself, the same under every key. */
  id: name,
  /** The data key that seals what follows. */
  key: name,
  password: passwordSlotGuard,
  recovery: recoverySlotGuard.exactOptional(),
  /** Data keys of before, wrapped under the present one, while pieces under them may still stand. */
  older: z
    .array(z.strictObject({ key: name, wrapped: z.base64url().max(120) }))
    .max(8)
    .exactOptional(),
  /** `plain` while the pieces are being opened or closed one by one: then plain ones count too. */
  turning: z.enum(['from-plain', 'to-plain', 'from-older']).exactOptional(),
});

/** What stands unencrypted before a sealed file: how its key is wrapped. Secret is nothing of it. */
export type KeyHeader = z.output<typeof headerGuard>;

type HeaderReading =
  | {
      readonly kind: 'sealed';
      readonly header: KeyHeader;
      readonly bytes: Uint8Array;
      readonly body: Uint8Array;
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

export const encodeHeader = (header: KeyHeader): Uint8Array => {
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(text.length);
  const digest = createHash('sha256').update(MAGIC).update(length).update(text).digest();
  return Buffer.concat([MAGIC, length, text, digest]);
};

/** True for the bytes of any sealed file, sound or not. */
export const isSealed = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, MAGIC.length)).equals(MAGIC);

const versionGuard = z.looseObject({ version: z.int().min(1) });

const parse = (text: Uint8Array): unknown => {
  try {
    return JSON.parse(Buffer.from(text).toString('utf8'));
  } catch {
    return null;
  }
};

/** The digest is asked before any password: a damaged header is never taken for a wrong password. */
export const decodeHeader = (bytes: Uint8Array): HeaderReading => {
  const start = MAGIC.length + LENGTH_BYTES;
  if (!isSealed(bytes) || bytes.length < start) return { kind: 'damaged' };
  const length = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readUInt32BE(MAGIC.length);
  const end = start + length + DIGEST_BYTES;
  if (length > LONGEST_HEADER || bytes.length < end) return { kind: 'damaged' };
  const digest = createHash('sha256')
    .update(bytes.subarray(0, start + length))
    .digest();
  if (!digest.equals(bytes.subarray(start + length, end))) return { kind: 'damaged' };
  const document = parse(bytes.subarray(start, start + length));
  const seen = versionGuard.safeParse(document);
  if (seen.success && seen.data.version > VERSION) return { kind: 'newer', version: seen.data.version };
  const header = headerGuard.safeParse(document);
  if (!header.success) return { kind: 'damaged' };
  return { kind: 'sealed', header: header.data, bytes: bytes.subarray(0, end), body: bytes.subarray(end) };
};
