import { randomBytes } from 'node:crypto';
import { newDataKey } from './data-key.ts';
import { type Cost, presentCost } from './key-derivation.ts';
import { decodeHeader, encodeHeader, isSealed, type KeyHeader } from './key-header.ts';
import { closePasswordSlot, openPasswordSlot } from './key-slot.ts';
import { seal, unseal } from './sealed-bytes.ts';

const PURPOSE = 'handover';
const ID_BYTES = 16;

type SealedFileOpening =
  | { readonly kind: 'opened'; readonly bytes: Uint8Array }
  | { readonly kind: 'wrong-password' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'newer'; readonly version: number };

/** True for a file that `sealFile` made, sound or not. */
export const isSealedFile = isSealed;

const placeOf = (id: string): string => `${PURPOSE}/${id}`;

/** Seals a file for the one who is told the password: for handing a base over, never for keeping it. */
export const sealFile = async (
  bytes: Uint8Array,
  password: string,
  cost: Cost = presentCost,
): Promise<Uint8Array> => {
  const id = randomBytes(ID_BYTES).toString('base64url');
  const key = newDataKey();
  const header: KeyHeader = {
    version: 1,
    purpose: PURPOSE,
    id,
    key: key.id,
    password: await closePasswordSlot(password, placeOf(id), key, cost),
  };
  const head = encodeHeader(header);
  const body = seal(key.of(PURPOSE), Buffer.from(head).toString('latin1'), bytes);
  key.wipe();
  return Buffer.concat([head, body]);
};

export const openSealedFile = async (bytes: Uint8Array, password: string): Promise<SealedFileOpening> => {
  const read = decodeHeader(bytes);
  if (read.kind !== 'sealed') return read;
  const { header } = read;
  if (header.purpose !== PURPOSE) return { kind: 'damaged' };
  const opened = await openPasswordSlot(password, placeOf(header.id), header.key, header.password);
  if (opened.kind === 'wrong') return { kind: 'wrong-password' };
  if (opened.kind === 'damaged') return { kind: 'damaged' };
  const plain = unseal(opened.key.of(PURPOSE), Buffer.from(read.bytes).toString('latin1'), read.body);
  opened.key.wipe();
  return plain ? { kind: 'opened', bytes: plain } : { kind: 'damaged' };
};
