import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase, encodeBase } from '../../../../electron/storage/base-encoding.ts';
import type { Person } from '../../../../shared/domain/people/person.ts';
import { tableOf } from '../../../../shared/domain/table.ts';
import type { StoredBase } from '../../../../shared/schema/base.ts';
import { smallSchool } from '../../../support/a-base.ts';
import { aPerson } from '../../../support/school-builder.ts';

const storedWith = (persons: StoredBase['school']['persons']): StoredBase => ({
  revision: 1,
  savedAt: '2026-11-12T07:00:00.000Z',
  journal: { number: 1, hash: 'x', pending: [] },
  steps: [],
  redo: [],
  pendingSteps: [],
  backupFailedOn: null,
  school: { ...smallSchool(), persons },
});

const personsOf = (stored: StoredBase): readonly unknown[] => {
  const reading = decodeBase(encodeBase(stored));
  if (reading.kind !== 'sound') throw new Error(JSON.stringify(reading));
  expect({ ...reading.base, school: null }).toEqual({ ...stored, school: null });
  return [...reading.base.school.persons.values()];
};

const kinds = ['change', 'remove', 'add', 'turn'] as const;

type Edit = { readonly kind: (typeof kinds)[number]; readonly at: number };

const edited = (rows: readonly Person[], { kind, at }: Edit): readonly Person[] => {
  const index = rows.length === 0 ? 0 : at % rows.length;
  const row = rows[index];
  if (kind === 'add') return [...rows, aPerson()];
  if (kind === 'turn' || !row) return rows.toReversed();
  return rows.toSpliced(index, 1, ...(kind === 'remove' ? [] : [{ ...row, email: `${at}@example.org` }]));
};

describe('encodeBase', () => {
  it('writes the rows as they are now, whatever was written of the table before', () => {
    const edit = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat() });
    fc.assert(
      fc.property(fc.nat(330), fc.array(edit, { maxLength: 8 }), (count, edits) => {
        let rows: readonly Person[] = Array.from({ length: count }, () => aPerson());
        expect(personsOf(storedWith(tableOf(rows)))).toEqual(rows);
        for (const next of edits) {
          rows = edited(rows, next);
          expect(personsOf(storedWith(tableOf(rows)))).toEqual(rows);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('puts each row on a line of its own', () => {
    const persons = tableOf([aPerson({ id: 'a' }), aPerson({ id: 'b' })]);
    const lines = Buffer.from(encodeBase(storedWith(persons)))
      .toString('utf8')
      .split('\n');
    expect(lines.filter((line) => line.startsWith('{"id":"'))).toHaveLength(3);
  });
});
