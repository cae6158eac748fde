import { type School, tableNames } from '../../shared/domain/school.ts';
import { baseFormat, type StoredBase } from '../../shared/schema/base.ts';
import { newestVersion } from '../../shared/schema/migrations/chain.ts';
import { type Reading, readBase } from '../../shared/schema/read-base.ts';
import { hasRightDigest, parseWithoutDigest, withDigest } from './digest.ts';

type Row = { readonly id: string };

/** Rows and tables never change in place, so their text is made once and serves every later saving. */
const rowTexts = new WeakMap<Row, string>();
const tableBytes = new WeakMap<ReadonlyMap<string, Row>, Uint8Array>();

const rowText = (row: Row): string => {
  const known = rowTexts.get(row);
  if (known !== undefined) return known;
  const text = JSON.stringify(row);
  rowTexts.set(row, text);
  return text;
};

const bytesOfTable = (table: ReadonlyMap<string, Row>): Uint8Array => {
  const known = tableBytes.get(table);
  if (known) return known;
  const bytes = Buffer.from(`[\n${Array.from(table.values(), rowText).join(',\n')}\n]`);
  tableBytes.set(table, bytes);
  return bytes;
};

const partsOfSchool = (school: School): readonly Uint8Array[] => [
  Buffer.from(`{"organisation":${JSON.stringify(school.organisation)}`),
  ...tableNames.flatMap((name) => [Buffer.from(`,\n"${name}":`), bytesOfTable(school[name])]),
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
