import { describe, expect, it } from 'vitest';
import { tableReader } from '../../../electron/files/table-reader.ts';
import { failed } from '../../../shared/domain/result.ts';
import { readRoster } from '../../../shared/importing/rows/read-roster.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { repackedMutant } from './package-mutants.ts';
import { rosterBytes, sampleFolder } from './sample-files.ts';

const save = sampleFolder();
const mutants = Number(process.env['SFERUM_ADMIN_MUTANTS'] ?? 150);
const MEGABYTE = 1024 * 1024;

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

const kinds = ['xlsx', 'xlsb', 'biff8', 'ods', 'xlml', 'html', 'csv', 'packed xlsx', 'packed ods'] as const;

/** What becomes of a mutant from its bytes to its people: read, or one sentence. */
const fateOf = async (path: string): Promise<string> => {
  const workbook = await tableReader.read(path);
  const roster = workbook.ok
    ? readRoster(workbook.value, { file: 'список.xlsx', kind: 'school', today: '2026-11-21' })
    : failed(workbook.failure);
  return roster.ok ? 'read' : failureSentence(roster.failure);
};

describe('mutated files', () => {
  it.each(kinds)(
    'always gives a result or a sentence (%s)',
    async (kind) => {
      const next = generator(kind.length * 7919);
      const bookType = kind === 'packed xlsx' ? 'xlsx' : kind === 'packed ods' ? 'ods' : kind;
      const original = rosterBytes(bookType);
      const figures = { slowest: 0, largest: 0, read: 0, refused: 0 };
      for (let mutant = 0; mutant < mutants / kinds.length; mutant++) {
        const bytes = kind === bookType ? mutate(original, next) : repackedMutant(original, next);
        const path = save(`mutant.${bookType}`, bytes);
        const start = performance.now();
        const fate = await fateOf(path);
        figures.slowest = Math.max(figures.slowest, performance.now() - start);
        figures.largest = Math.max(figures.largest, process.memoryUsage().rss);
        figures[fate === 'read' ? 'read' : 'refused'] += 1;
        expect(fate, `mutant ${mutant}`).toMatch(/^read$|[.!?]$/);
      }
      const { slowest, largest, read, refused } = figures;
      console.info(
        `${kind}: ${read} read, ${refused} refused, slowest ${Math.round(slowest)} ms, up to ${Math.round(largest / MEGABYTE)} MB`,
      );
    },
    1_200_000,
  );
});
