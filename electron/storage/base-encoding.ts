import { finished } from '../../shared/domain/in-parts.ts';
import { type School, tableNames } from '../../shared/domain/school.ts';
import { baseFormat, type StoredBase } from '../../shared/schema/base.ts';
import { newestVersion } from '../../shared/schema/migrations/chain.ts';
import { type Reading, readingBase } from '../../shared/schema/read-base.ts';
import { inTurns } from '../in-turns.ts';
import { digested, hasRightDigest, parseWithoutDigest } from './disk/digest.ts';
import { isSealed, type KeyHeader } from './sealing/key-header.ts';
import type { BaseKeys } from './sealing/key-ring.ts';
import { type DocumentParts, openDocument, type RowChunk, sealDocument } from './sealing/sealed-document.ts';

type Row = object;

const CHUNK_ROWS = 100;

const opening = Buffer.from('[\n');
const comma = Buffer.from(',\n');
const closing = Buffer.from('\n]');

/**
 * Rows and tables never change in place, so bytes once made serve every later saving: those of a whole table,
 * and in a table that changed those of each chunk without a changed row, found by the chunk's first row.
 */
const tableChunks = new WeakMap<ReadonlyMap<string, Row>, readonly RowChunk[]>();
const chunks = new WeakMap<Row, { readonly rows: readonly Row[]; readonly chunk: RowChunk }>();

const chunkOf = (first: Row, rows: readonly Row[]): RowChunk => {
  const known = chunks.get(first);
  if (known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index])) {
    return known.chunk;
  }
  const chunk = { bytes: Buffer.from(rows.map((row) => JSON.stringify(row)).join(',\n')) };
  chunks.set(first, { rows, chunk });
  return chunk;
};

const chunksOf = (rows: readonly Row[]): readonly RowChunk[] => {
  const made: RowChunk[] = [];
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const some = rows.slice(start, start + CHUNK_ROWS);
    if (some[0]) made.push(chunkOf(some[0], some));
  }
  return made;
};

const chunksOfTable = (table: ReadonlyMap<string, Row>): readonly RowChunk[] => {
  const known = tableChunks.get(table) ?? chunksOf([...table.values()]);
  tableChunks.set(table, known);
  return known;
};

const plainTable = (rows: readonly RowChunk[]): readonly Uint8Array[] =>
  rows.length === 0
    ? [Buffer.from('[]')]
    : [...rows.flatMap(({ bytes }, index) => [index === 0 ? opening : comma, bytes]), closing];

/** JSON with a row on each line, ended by a digest. */
const plainDocument = ({ facts, organisation, tables }: DocumentParts): readonly Uint8Array[] =>
  digested([
    Buffer.from(
      `${JSON.stringify(facts).slice(0, -1)},\n"school":{"organisation":${JSON.stringify(organisation)}`,
    ),
    ...Object.entries(tables).flatMap(([name, rows]) => [Buffer.from(`,\n"${name}":`), ...plainTable(rows)]),
    Buffer.from('}'),
  ]);

const encodeParts = (parts: DocumentParts, keys: BaseKeys | null): readonly Uint8Array[] =>
  keys ? sealDocument(keys, parts) : plainDocument(parts);

const tablesOf = (school: School): DocumentParts['tables'] =>
  Object.fromEntries(tableNames.map((name) => [name, chunksOfTable(school[name])]));

/** The bytes of a base's file in parts, which are shared with other states of the base; sealed where there are keys. */
export const basePartsOf = ({ school, ...facts }: StoredBase, keys: BaseKeys | null): readonly Uint8Array[] =>
  encodeParts(
    {
      facts: { format: baseFormat, version: newestVersion(), ...facts },
      organisation: school.organisation,
      tables: tablesOf(school),
    },
    keys,
  );

/** The same in one piece. */
export const encodeBase = (base: StoredBase, keys: BaseKeys | null = null): Uint8Array =>
  Buffer.concat(basePartsOf(base, keys));

/** A sealed base for which there is no key is neither sound nor damaged. */
export type BaseReading = Reading | { readonly kind: 'locked'; readonly header: KeyHeader };

const unreadable: Reading = { kind: 'damaged', damages: [{ kind: 'unreadable' }] };

/** A newer version is told before the digest is asked: its file may end otherwise. */
function* decodingPlain(bytes: Uint8Array): Generator<undefined, Reading> {
  const document = parseWithoutDigest(bytes);
  if (!document) return unreadable;
  yield;
  const reading = yield* readingBase(document);
  if (reading.kind === 'newer' || hasRightDigest(bytes)) return reading;
  const damages = reading.kind === 'damaged' ? reading.damages : [];
  return { kind: 'damaged', damages: [{ kind: 'altered' }, ...damages] };
}

/** Whether a plain base counts beside these keys: while a password is being set or taken away. */
const isPlainBelieved = (keys: BaseKeys | null): boolean =>
  keys === null || keys.header.turning === 'from-plain' || keys.header.turning === 'to-plain';

function* decodingBase(bytes: Uint8Array, keys: BaseKeys | null): Generator<undefined, BaseReading> {
  if (!isSealed(bytes)) return isPlainBelieved(keys) ? yield* decodingPlain(bytes) : unreadable;
  const opened = openDocument(bytes, keys);
  yield;
  if (opened.kind === 'opened') return yield* readingBase(opened.document);
  return opened.kind === 'damaged' ? unreadable : opened;
}

/** Reads a base's bytes. */
export const decodeBase = (bytes: Uint8Array, keys: BaseKeys | null = null): BaseReading =>
  finished(decodingBase(bytes, keys));

/** The same with pauses, so that a window is answered meanwhile. */
export const decodeInTurns = (bytes: Uint8Array, keys: BaseKeys | null): Promise<BaseReading> =>
  inTurns(decodingBase(bytes, keys));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const documentOf = (bytes: Uint8Array, keys: BaseKeys): Readonly<Record<string, unknown>> | null => {
  if (!isSealed(bytes)) return hasRightDigest(bytes) ? (parseWithoutDigest(bytes) ?? null) : null;
  const opened = openDocument(bytes, keys);
  return opened.kind === 'opened' ? opened.document : null;
};

/**
 * The same base under other keys, in the very shape it has: backups keep their version. Null where it is too
 * damaged to be taken apart.
 */
export const recodeBase = (
  bytes: Uint8Array,
  from: BaseKeys,
  to: BaseKeys | null,
): readonly Uint8Array[] | null => {
  const { school, ...facts } = documentOf(bytes, from) ?? {};
  if (!isRecord(school)) return null;
  const { organisation, ...tables } = school;
  if (!Object.values(tables).every((rows) => Array.isArray(rows))) return null;
  const chunked = Object.entries(tables).map(([name, rows]) => [name, chunksOf(rows as readonly Row[])]);
  return encodeParts({ facts, organisation, tables: Object.fromEntries(chunked) }, to);
};
