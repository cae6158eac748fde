import { describe, expect, it } from 'vitest';
import { tableReader } from '../../../electron/files/table-reader.ts';
import { rosterBytes, sampleFolder } from './sample-files.ts';

const save = sampleFolder();
const mutants = Number(process.env['SFERUM_ADMIN_MUTANTS'] ?? 150);
/** A mutant that takes longer counts as a hang. */

/** A small generator of whole numbers below `limit`, the same in every run. */
const generator = (start: number): ((limit: number) => number) => {
  let state = start;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
};

const mutate = (original: Buffer, next: (limit: number) => number): Buffer => {
  const bytes = Buffer.from(original);
  switch (next(4)) {
    case 0:
      return bytes.subarray(0, next(bytes.length));
    case 1: {
      const from = next(bytes.length);
      return bytes.fill(next(256), from, Math.min(bytes.length, from + next(64)));
    }
    default:
      for (let flips = 1 + next(20); flips > 0; flips--) bytes[next(bytes.length)] = next(256);
      return bytes;
  }
};

describe('mutated files', () => {
  it.each(['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'html', 'csv'] as const)(
    'always gives a result (%s)',
    async (bookType) => {
      const original = rosterBytes(bookType);
      const next = generator(bookType.length * 7919);
      for (let mutant = 0; mutant < mutants / 7; mutant++) {
        const path = save(`mutant.${bookType}`, mutate(original, next));
        const result = await tableReader.read(path);
        const told = result.ok ? 'read' : result.failure.code;
        expect(told, `mutant ${mutant}`).toMatch(/^(?:read|file-)/);
      }
    },
  );
});
