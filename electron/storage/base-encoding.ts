import { type School, tableNames } from '../../shared/domain/school.ts';
import { baseFormat, type StoredBase } from '../../shared/schema/base.ts';
import { newestVersion } from '../../shared/schema/migrations/chain.ts';
import { type Reading, readBase } from '../../shared/schema/read-base.ts';
import { hasRightDigest, parseWithoutDigest, withDigest } from './digest.ts';

type Row = { readonly id: string };

const CHUNK_ROWS = 100;

const opening = Buffer.from('[\n');
const comma = Buffer.from(',\n');
const closing = Buffer.from('\n]');
const emptyTable = Buffer.from('[]');

type Chunk = { readonly rows: readonly Row[]; readonly bytes: Uint8Array };

/**
 * Rows and tables never change in place, so bytes once made serve every later saving: those of a whole table,
 * and in a table that changed those of each chunk without a changed row, found by the chunk's first row.
 */
const tableParts = new WeakMap<ReadonlyMap<string, Row>, readonly Uint8Array[]>();
const chunks = new WeakMap<Row, Chunk>();

const chunkOf = (first: Row, rows: readonly Row[]): Uint8Array => {
  const known = chunks.get(first);
  if (known?.rows.length === rows.length && known.rows.every((row, index) => row === rows[index])) {
    return known.bytes;
  }
  const bytes = Buffer.from(rows.map((row) => JSON.stringify(row)).join(',\n'));
  chunks.set(first, { rows, bytes });
  return bytes;
};

const partsOfTable = (table: ReadonlyMap<string, Row>): readonly Uint8Array[] => {
  const known = tableParts.get(table);
  if (known) return known;
  const rows = [...table.values()];
  const parts: Uint8Array[] = [];
  for (let start = 0; start < rows.length; start += CHUNK_ROWS) {
    const chunk = rows.slice(start, start + CHUNK_ROWS);
    const [first] = chunk;
    if (first) parts.push(start === 0 ? opening : comma, chunkOf(first, chunk));
  }
  parts.push(rows.length === 0 ? emptyTable : closing);
  tableParts.set(table, parts);
  return parts;
};

const partsOfSchool = (school: School): readonly Uint8Array[] => [
  Buffer.from(`{"organisation":${JSON.stringify(school.organisation)}`),
  ...tableNames.flatMap((name) => [Buffer.from(`,\n"${name}":`), ...partsOfTable(school[name])]),
  Buffer.from('}'),
];

/** The bytes of a base's file: JSON with a row on each line, ended by a digest. */
export const encodeBase = ({ school, ...facts }: StoredBase): Uint8Array => {
  const head = JSON.stringify({ format: baseFormat, version: newestVersion(), ...facts });
  return withDigest([Buffer.from(`${head.slice(0, -1)},\n"school":`), ...partsOfSchool(school)]);
};

/** Reads a base's bytes. A newer version is told before the digest is asked: its file may end otherwise. */
export const decodeBase = (bytes: Uint8Array): Reading => {
  const document = parseWithoutDigest(bytes);
  if (!document) return { kind: 'damaged', damages: [{ kind: 'unreadable' }] };
  const reading = readBase(document);
  if (reading.kind === 'newer' || hasRightDigest(bytes)) return reading;
  const damages = reading.kind === 'damaged' ? reading.damages : [];
  return { kind: 'damaged', damages: [{ kind: 'altered' }, ...damages] };
};
