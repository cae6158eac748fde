import { describe, expect, it } from 'vitest';
import {
  followChain,
  journalText,
  nextEntry,
  noHash,
  parseJournalLine,
} from '../../../../../electron/storage/journal/journal-chain.ts';
import type { JournalEntry } from '../../../../../shared/domain/base/journal.ts';
import { anAct } from '../../../../support/a-base.ts';

const chainOf = (length: number): readonly JournalEntry[] => {
  const entries: JournalEntry[] = [];
  for (let number = 0; number < length; number += 1) {
    const act = anAct({ subject: `файл ${number}`, counts: { created: number, updated: 0 } });
    const end = entries.at(-1) ?? { number: 0, hash: noHash };
    entries.push(nextEntry(end, act, '2026-11-12T07:00:00.000Z', 'sosnin'));
  }
  return entries;
};

const entries = chainOf(6);

describe('journal chain', () => {
  it('is whole from its first entry to its last', () => {
    expect(followChain(entries)).toEqual({
      end: { number: 6, hash: entries[5]?.hash },
      brokenAt: null,
    });
    expect(followChain([])).toEqual({ end: { number: 0, hash: noHash }, brokenAt: null });
  });

  it('survives being written as lines and read back', () => {
    const lines = entries.map(journalText);
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
    expect(lines.map((line) => parseJournalLine(line))).toEqual(entries);
  });

  it('hashes the same entry alike whatever the order of its keys', () => {
    const turned = entries.map((entry) => ({
      ...Object.fromEntries(Object.entries(entry).reverse()),
      counts: Object.fromEntries(Object.entries(entry.counts).reverse()),
    }));
    expect(followChain(turned as unknown as readonly JournalEntry[]).brokenAt).toBeNull();
  });

  it('is broken where an entry was removed, moved, doubled or unreadable', () => {
    expect(followChain(entries.toSpliced(2, 1)).brokenAt).toBe(3);
    expect(followChain(entries.toSpliced(0, 1)).brokenAt).toBe(1);
    expect(followChain([...entries, ...entries.slice(5)]).brokenAt).toBe(7);
    expect(followChain(entries.toReversed()).brokenAt).toBe(1);
    expect(followChain(entries.map((entry, index) => (index === 4 ? null : entry))).brokenAt).toBe(5);
  });

  it.each([
    { subject: 'другой файл' },
    { counts: { created: 3, updated: 1 } },
    { user: 'another' },
    { at: '2026-11-13T07:00:00.000Z' },
    { kind: 'links-annulled' },
    { number: 40 },
  ] as const)('is broken where an entry was changed: %j', (change) => {
    const altered = entries.map((entry, index) => (index === 3 ? { ...entry, ...change } : entry));
    expect(followChain(altered).brokenAt).toBe(4);
  });

  it('is broken behind an entry that was changed with a new hash of its own', () => {
    const end = entries[2];
    if (!end) throw new Error('three entries');
    const forged = nextEntry(end, anAct({ subject: 'подлог' }), '2026-11-12T07:00:00.000Z', 'sosnin');
    expect(followChain(entries.with(3, forged)).brokenAt).toBe(5);
  });

  it.each(['', '{}', 'null', '{"number":1}', 'text'])('takes the line %j for no entry', (line) => {
    expect(parseJournalLine(line)).toBeNull();
  });
});
