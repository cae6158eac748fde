import { crc32, inflateRawSync } from 'node:zlib';
import { readLimits } from './read-limits.ts';

type ZipEntry = {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

/** Why an archive cannot be unpacked. */
export type ZipFault = 'damaged' | 'protected' | 'heavy';

export type ZipArchive = {
  readonly entries: readonly ZipEntry[];
  /** The entry's bytes, or the fault that keeps them back. */
  readonly unpack: (entry: ZipEntry) => Buffer | ZipFault;
};

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const MOST_ENTRIES = 20_000;
const FULL = 0xffffffff;

const findEnd = (bytes: Buffer): number => {
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--)
    if (bytes.readUInt32LE(at) === END_SIGNATURE) return at;
  return -1;
};

type Directory = { readonly count: number; readonly offset: number };

/** The classic record, or the 64-bit one that streaming writers put before it. */
const readDirectory = (bytes: Buffer): Directory | null => {
  const end = findEnd(bytes);
  if (end < 0) return null;
  const classic = { count: bytes.readUInt16LE(end + 10), offset: bytes.readUInt32LE(end + 16) };
  if (classic.count !== 0xffff && classic.offset !== FULL) return classic;
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) return classic;
  const record = Number(bytes.readBigUInt64LE(locator + 8));
  if (record + 56 > bytes.length || bytes.readUInt32LE(record) !== 0x06064b50) return null;
  return {
    count: Number(bytes.readBigUInt64LE(record + 32)),
    offset: Number(bytes.readBigUInt64LE(record + 48)),
  };
};

/** Puts the 64-bit sizes of the extra field in place of those that the entry marks as full. */
const wideSizes = (extra: Buffer, sizes: readonly number[]): readonly number[] => {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    let next = at + 4;
    return sizes.map((size) => {
      if (size !== FULL || next + 8 > extra.length) return size;
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return sizes;
};

const readEntry = (bytes: Buffer, at: number): { readonly entry: ZipEntry; readonly next: number } | null => {
  if (at + ENTRY_BYTES > bytes.length || bytes.readUInt32LE(at) !== ENTRY_SIGNATURE) return null;
  const nameEnd = at + ENTRY_BYTES + bytes.readUInt16LE(at + 28);
  const extraEnd = nameEnd + bytes.readUInt16LE(at + 30);
  const [unpacked = 0, packed = 0, offset = 0] = wideSizes(bytes.subarray(nameEnd, extraEnd), [
    bytes.readUInt32LE(at + 24),
    bytes.readUInt32LE(at + 20),
    bytes.readUInt32LE(at + 42),
  ]);
  const entry = {
    name: bytes.toString('utf8', at + ENTRY_BYTES, nameEnd).replaceAll('\\', '/'),
    encrypted: (bytes.readUInt16LE(at + 8) & 1) !== 0,
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed,
    unpacked,
    offset,
  };
  return { entry, next: extraEnd + bytes.readUInt16LE(at + 32) };
};

const readEntries = (bytes: Buffer): readonly ZipEntry[] | null => {
  const directory = readDirectory(bytes);
  if (directory === null || directory.count > MOST_ENTRIES) return null;
  const entries: ZipEntry[] = [];
  for (let at = directory.offset, left = directory.count; left > 0; left--) {
    const read = readEntry(bytes, at);
    if (read === null) return null;
    entries.push(read.entry);
    at = read.next;
  }
  return entries;
};

/** The packed bytes: their place is known from the local header alone. */
const packedBytes = (bytes: Buffer, { offset, packed }: ZipEntry): Buffer | null => {
  if (offset + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(offset) !== LOCAL_SIGNATURE) return null;
  const start = offset + LOCAL_BYTES + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return start + packed > bytes.length ? null : bytes.subarray(start, start + packed);
};

const isBomb = ({ unpacked, packed }: ZipEntry): boolean =>
  unpacked > readLimits.ratioFromBytes && unpacked > packed * readLimits.ratio;

/** Never gives more bytes than the entry declares, so that a lying size cannot fill the memory. */
const inflate = (packed: Buffer, { method, unpacked }: ZipEntry): Buffer | null => {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, unpacked) });
  } catch {
    return null;
  }
};

/** Reads the directory of an archive; entries are unpacked one by one, within one allowance for all. */
export const openZip = (bytes: Buffer): ZipArchive | null => {
  const entries = readEntries(bytes);
  if (entries === null) return null;
  let allowance: number = readLimits.unpackedBytes;
  return {
    entries,
    unpack: (entry) => {
      if (entry.encrypted) return 'protected';
      allowance -= entry.unpacked;
      if (allowance < 0 || isBomb(entry)) return 'heavy';
      const packed = packedBytes(bytes, entry);
      const content = packed && inflate(packed, entry);
      if (!content || content.length !== entry.unpacked || crc32(content) !== entry.crc) return 'damaged';
      return content;
    },
  };
};
