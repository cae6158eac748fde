import type { BaseFiles } from '../base-files.ts';
import type { FileBytes } from '../disk/disk.ts';
import type { DataKey } from './data-key.ts';
import { type BaseKeys, type KeyRing, keyNamed } from './key-ring.ts';
import { seal, unseal } from './sealed-bytes.ts';

const MAGIC = Buffer.from('SFPIECE\n');
const KEY_ID_BYTES = 12;
const START = MAGIC.length + KEY_ID_BYTES;

/** A piece opens in its own base, under its own name, and nowhere else. */
const placeOf = ({ header }: BaseKeys, key: string, name: string): string =>
  `piece/${header.id}/${key}/${name}`;

/** What no reader takes for a sound file. */
const unreadable = new Uint8Array();

/** True for a piece under any key. */
export const isPiece = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, MAGIC.length)).equals(MAGIC);

export const sealPiece = (keys: BaseKeys, name: string, plain: Uint8Array): Uint8Array => {
  const { present } = keys;
  const sealed = seal(present.of('piece'), placeOf(keys, present.id, name), plain);
  return Buffer.concat([MAGIC, Buffer.from(present.id, 'base64url'), sealed]);
};

/** Null for a piece that was altered, moved here, or is under a key that is gone. */
const openPiece = (keys: BaseKeys, name: string, bytes: Uint8Array): Uint8Array | null => {
  const id = Buffer.from(bytes.subarray(MAGIC.length, START)).toString('base64url');
  const key = keyNamed(keys, id);
  return key ? unseal(key.of('piece'), placeOf(keys, id, name), bytes.subarray(START)) : null;
};

const opened = (ring: KeyRing, name: string, bytes: Uint8Array): Uint8Array => {
  const keys = ring.keys();
  if (!keys) return bytes;
  if (isPiece(bytes)) return openPiece(keys, name, bytes) ?? unreadable;
  // Whoever puts a plain file into a sealed base is not believed.
  const { turning } = keys.header;
  return turning === 'from-plain' || turning === 'to-plain' ? bytes : unreadable;
};

const closed = (ring: KeyRing, name: string, bytes: FileBytes): Uint8Array => {
  const keys = ring.keys();
  const whole = Buffer.concat([bytes].flat());
  return keys && keys.header.turning !== 'to-plain' ? sealPiece(keys, name, whole) : whole;
};

/** The same files, where every whole file passes through the seal; what does not open reads as empty. */
export const sealedPieces = (files: BaseFiles, ring: KeyRing): BaseFiles => ({
  ...files,
  read: async (name) => opened(ring, name, await files.read(name)),
  readIfThere: async (name) => {
    const bytes = await files.readIfThere(name);
    return bytes && opened(ring, name, bytes);
  },
  replace: (name, bytes) => files.replace(name, closed(ring, name, bytes)),
  write: (name, bytes) => files.write(name, closed(ring, name, bytes)),
});

/** True for a piece that is sealed under this key already. */
export const isPieceUnder = (key: DataKey, bytes: Uint8Array): boolean =>
  isPiece(bytes) && Buffer.from(bytes.subarray(MAGIC.length, START)).toString('base64url') === key.id;
