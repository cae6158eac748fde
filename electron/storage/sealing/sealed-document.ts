import { z } from 'zod';
import { decodeHeader, encodeHeader, type KeyHeader } from './key-header.ts';
import { type BaseKeys, keyNamed } from './key-ring.ts';
import { seal, unseal } from './sealed-bytes.ts';

const LENGTH_BYTES = 4;

/** A base's JSON without its rows, and the rows of each table in chunks. */
export type DocumentParts = {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly organisation: unknown;
  readonly tables: Readonly<Record<string, readonly RowChunk[]>>;
};

/** Some rows as JSON joined by commas. A chunk that did not change is the same object, and is sealed once. */
export type RowChunk = { readonly bytes: Uint8Array };

const manifestGuard = z.strictObject({
  facts: z.record(z.string(), z.unknown()),
  organisation: z.unknown(),
  /** Length and tag of each sealed chunk: chunks cannot be left out, doubled or exchanged. */
  tables: z.record(z.string(), z.array(z.tuple([z.int().min(0), z.string()]))),
});

type Listed = readonly [length: number, tag: string];

type SealedChunk = { readonly key: string; readonly bytes: Uint8Array; readonly listed: Listed };

const sealedChunks = new WeakMap<RowChunk, SealedChunk>();

const chunkPlace = (id: string, key: string): string => `base/${id}/${key}/rows`;

const tagOf = (sealed: Uint8Array): string => Buffer.from(sealed.subarray(-16)).toString('base64url');

const sealChunk = ({ header, present }: BaseKeys, chunk: RowChunk): SealedChunk => {
  const known = sealedChunks.get(chunk);
  if (known?.key === present.id) return known;
  const bytes = seal(present.of('base'), chunkPlace(header.id, present.id), chunk.bytes);
  const sealed: SealedChunk = { key: present.id, bytes, listed: [bytes.length, tagOf(bytes)] };
  sealedChunks.set(chunk, sealed);
  return sealed;
};

/** The bytes of a sealed base in parts: header, manifest, chunks. */
export const sealDocument = (
  keys: BaseKeys,
  { facts, organisation, tables }: DocumentParts,
): readonly Uint8Array[] => {
  const head = encodeHeader(keys.header);
  const sealed = Object.entries(tables).map(
    ([name, chunks]) => [name, chunks.map((chunk) => sealChunk(keys, chunk))] as const,
  );
  const listed = Object.fromEntries(
    sealed.map(([name, chunks]) => [name, chunks.map(({ listed: entry }) => entry)]),
  );
  const manifest = seal(
    keys.present.of('manifest'),
    Buffer.from(head).toString('latin1'),
    Buffer.from(JSON.stringify({ facts, organisation, tables: listed })),
  );
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(manifest.length);
  return [head, length, manifest, ...sealed.flatMap(([, chunks]) => chunks.map(({ bytes }) => bytes))];
};

type DocumentOpening =
  | { readonly kind: 'opened'; readonly document: Readonly<Record<string, unknown>> }
  | { readonly kind: 'locked'; readonly header: KeyHeader }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged' };

const parseJson = (bytes: Uint8Array): unknown =>
  JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8'));

type Manifest = z.output<typeof manifestGuard>;

const readManifest = (key: BaseKeys['present'], head: Uint8Array, sealed: Uint8Array): Manifest | null => {
  const plain = unseal(key.of('manifest'), Buffer.from(head).toString('latin1'), sealed);
  return plain && (manifestGuard.safeParse(parseJson(plain)).data ?? null);
};

const readTables = (
  { tables }: Manifest,
  body: Uint8Array,
  open: (sealed: Uint8Array) => Uint8Array | null,
): Readonly<Record<string, unknown>> | null => {
  let at = 0;
  const read: Record<string, unknown> = {};
  for (const [name, chunks] of Object.entries(tables)) {
    const texts: string[] = [];
    for (const [length, tag] of chunks) {
      const sealed = body.subarray(at, at + length);
      at += length;
      const plain = sealed.length === length && tagOf(sealed) === tag ? open(sealed) : null;
      if (!plain) return null;
      texts.push(Buffer.from(plain.buffer, plain.byteOffset, plain.length).toString('utf8'));
    }
    read[name] = JSON.parse(`[${texts.join(',')}]`);
  }
  return at === body.length ? read : null;
};

/** Opens a sealed base, whole or not at all. */
export const openDocument = (bytes: Uint8Array, keys: BaseKeys | null): DocumentOpening => {
  const reading = decodeHeader(bytes);
  if (reading.kind !== 'sealed') return reading;
  const { header, body } = reading;
  if (header.purpose !== 'base') return { kind: 'damaged' };
  const key = keys && keys.header.id === header.id ? keyNamed(keys, header.key) : undefined;
  if (!key) return { kind: 'locked', header };
  if (body.length < LENGTH_BYTES) return { kind: 'damaged' };
  const end = LENGTH_BYTES + Buffer.from(body.buffer, body.byteOffset, LENGTH_BYTES).readUInt32BE();
  const manifest = readManifest(key, reading.bytes, body.subarray(LENGTH_BYTES, end));
  const place = chunkPlace(header.id, key.id);
  const tables =
    manifest && readTables(manifest, body.subarray(end), (sealed) => unseal(key.of('base'), place, sealed));
  if (!tables) return { kind: 'damaged' };
  const school = { organisation: manifest.organisation, ...tables };
  return { kind: 'opened', document: { ...manifest.facts, school } };
};
