import { createHash } from 'node:crypto';

const marker = ',\n"digest":"';
const tailLength = Buffer.byteLength(`${marker}${'0'.repeat(64)}"}\n`);

const sha256 = (parts: readonly Uint8Array[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** A JSON object given without its closing brace, ended by the digest of all its bytes before. */
export const digested = (parts: readonly Uint8Array[]): readonly Uint8Array[] => [
  ...parts,
  Buffer.from(`${marker}${sha256(parts)}"}\n`),
];

/** The same in one piece. */
export const withDigest = (parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(digested(parts));

/** True when not one byte differs from what was written. */
export const hasRightDigest = (bytes: Uint8Array): boolean => {
  const body = bytes.subarray(0, Math.max(0, bytes.length - tailLength));
  const tail = Buffer.from(bytes.subarray(body.length)).toString('latin1');
  return tail === `${marker}${sha256([body])}"}\n`;
};

/** The object without its digest, or undefined where the bytes are no JSON object. */
export const parseWithoutDigest = (bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined => {
  try {
    const read: unknown = JSON.parse(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'),
    );
    if (typeof read !== 'object' || read === null || Array.isArray(read)) return undefined;
    const { digest: _, ...document } = read as Record<string, unknown>;
    return document;
  } catch {
    return undefined;
  }
};
