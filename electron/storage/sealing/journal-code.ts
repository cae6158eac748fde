import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { type BaseKeys, type KeyRing, keyNamed } from './key-ring.ts';
import { NONCE_BYTES, seal, unseal } from './sealed-bytes.ts';

/** `~key.number.sealed`: the number is the entry's own, so that lines cannot change places. */
const linePattern = /^~([\w-]{16})\.(\d+)\.([\w-]+)$/;

const numberGuard = z.looseObject({ number: z.int().min(0) });

/** The number of an entry's text; 0 for a text that another hand wrote. */
const numberIn = (text: string): number => {
  try {
    return numberGuard.safeParse(JSON.parse(text)).data?.number ?? 0;
  } catch {
    return 0;
  }
};

/** How a journal's lines are written: as they are, or each sealed for itself. */
export type JournalCode = {
  /** The line of a text, without its line feed: the same text makes the same line. */
  readonly line: (number: number, text: string) => string;
  /** A line as it would be written now. */
  readonly renewed: (line: string) => string;
  /** What a line says; null where it does not open. */
  readonly text: (line: string) => string | null;
};

const placeOf = ({ header }: BaseKeys, key: string, number: number): string =>
  `journal/${header.id}/${key}/${number}`;

/**
 * The nonce follows from place and text, so that equal entries make equal lines: a line whose writing was cut off
 * is known by its beginning. Different texts have different nonces.
 */
const sealLine = (keys: BaseKeys, number: number, text: string): string => {
  const { present } = keys;
  const place = placeOf(keys, present.id, number);
  const nonce = createHmac('sha256', present.of('journal-nonce')).update(`${place}\n${text}`).digest();
  const sealed = seal(present.of('journal'), place, Buffer.from(text), nonce.subarray(0, NONCE_BYTES));
  return `~${present.id}.${number}.${Buffer.from(sealed).toString('base64url')}`;
};

const openLine = (keys: BaseKeys, line: string): string | null => {
  const [, id = '', number, sealed = ''] = linePattern.exec(line) ?? [];
  const key = keyNamed(keys, id);
  if (!key) return null;
  const place = placeOf(keys, id, Number(number));
  const text = unseal(key.of('journal'), place, Buffer.from(sealed, 'base64url'));
  return text && Buffer.from(text).toString('utf8');
};

export const journalCode = (ring: KeyRing): JournalCode => {
  const text = (line: string): string | null => {
    const keys = ring.keys();
    if (!keys) return line;
    if (line.startsWith('~')) return openLine(keys, line);
    const { turning } = keys.header;
    return turning === 'from-plain' || turning === 'to-plain' ? line : null;
  };
  const write = (number: number, words: string): string => {
    const keys = ring.keys();
    return keys && keys.header.turning !== 'to-plain' ? sealLine(keys, number, words) : words;
  };
  return {
    line: write,
    text,
    renewed: (line) => {
      const keys = ring.keys();
      const isPlainNow = !keys || keys.header.turning === 'to-plain';
      if (isPlainNow ? !line.startsWith('~') : line.startsWith(`~${keys.present.id}.`)) return line;
      const words = text(line);
      return words === null ? line : write(numberIn(words), words);
    },
  };
};
