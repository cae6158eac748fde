import { describe, expect, it } from 'vitest';
import { finished } from '../../../../shared/domain/in-parts.ts';
import { tableNames } from '../../../../shared/domain/school.ts';
import { newestVersion } from '../../../../shared/schema/migrations/chain.ts';
import type { Migration } from '../../../../shared/schema/migrations/migration.ts';
import { type Reading, readingBase } from '../../../../shared/schema/read-base.ts';
import { aClass, aLink, anOrganisation, aPerson } from '../../../support/school-builder.ts';

const person = aPerson({ id: 'child', classId: 'class-5А', birthDate: '2014-03-09' });

const school = (own: Record<string, unknown> = {}) => ({
  organisation: anOrganisation(),
  ...Object.fromEntries(tableNames.map((name) => [name, []])),
  classes: [aClass('5А')],
  persons: [person],
  links: [aLink({ id: 'link' })],
  ...own,
});

const document = (own: Record<string, unknown> = {}) => ({
  format: 'sferum-admin',
  version: newestVersion(),
  revision: 3,
  savedAt: '2026-11-12T07:00:00.000Z',
  journal: { number: 3, hash: 'abc', pending: [] },
  steps: [1, 3],
  redo: [],
  pendingSteps: [],
  backupFailedOn: null,
  school: school(),
  ...own,
});

const readBase = (read: unknown, chain?: readonly Migration[]): Reading => finished(readingBase(read, chain));

const placesOf = (own: Record<string, unknown>): readonly string[] => {
  const reading = readBase(document({ school: school(own) }));
  return reading.kind === 'damaged'
    ? reading.damages.map((damage) => `${damage.kind} ${'at' in damage ? damage.at : ''}`)
    : [reading.kind];
};

describe('readingBase', () => {
  it('reads a sound base into tables', () => {
    const reading = readBase(document());
    if (reading.kind !== 'sound') throw new Error(reading.kind);
    expect(reading.base.revision).toBe(3);
    expect([...reading.base.school.persons]).toEqual([['child', person]]);
  });

  it.each([
    null,
    [],
    'text',
    7,
    {},
    { format: 'other', version: 1 },
    { format: 'sferum-admin', version: 'one' },
  ])('takes %j for no base of this program', (foreign) => {
    expect(readBase(foreign)).toEqual({ kind: 'damaged', damages: [{ kind: 'foreign' }] });
  });

  it('tells a newer version without looking further', () => {
    expect(readBase({ format: 'sferum-admin', version: 99, rows: 'any' })).toEqual({
      kind: 'newer',
      version: 99,
    });
  });

  it('pauses within a long table, and counts its rows through', () => {
    const many = Array.from({ length: 1200 }, (_, row) => ({ ...person, id: `child ${row}` }));
    expect([...readingBase(document({ school: school({ persons: many }) }))].length).toBeGreaterThan(2);
    expect(placesOf({ persons: many })).toEqual(['sound']);
    expect(placesOf({ persons: [...many, { ...person, id: 'child 7' }] })).toEqual([
      'repeated-id persons.1201',
    ]);
    expect(placesOf({ persons: [...many, { ...person, id: '' }] })).toEqual(['bad-value persons.1201.id']);
  });

  it('names the place of a wrong value, and never the value', () => {
    expect(placesOf({ persons: [person, { ...person, id: 'b', birthDate: '2014-02-30' }] })).toEqual([
      'bad-value persons.2.birthDate',
    ]);
    expect(placesOf({ persons: [{ ...person, states: 'none' }] })).toEqual(['bad-value persons.1.states']);
    expect(placesOf({ persons: [{ ...person, snils: '000' }] })).toEqual(['bad-value persons.1']);
    expect(placesOf({ persons: {} })).toEqual(['bad-value persons']);
    expect(placesOf({ organisation: { ...anOrganisation(), platform: 'icq' } })).toEqual([
      'bad-value organisation.platform',
    ]);
    expect(placesOf({ extra: [] })).toEqual(['bad-value ']);
  });

  it('refuses keys that would reach the prototype', () => {
    const row = JSON.parse(`{"__proto__":{"id":"x"},${JSON.stringify(person).slice(1)}`);
    expect(placesOf({ persons: [row] })).toEqual(['bad-value persons.1']);
  });

  it('finds repeated ids and references to missing rows', () => {
    expect(placesOf({ persons: [person, person] })).toEqual(['repeated-id persons.2']);
    expect(placesOf({ classes: [] }).toSorted()).toEqual([
      'dangling links.link.classId',
      'dangling persons.child.classId',
    ]);
  });
});

describe('migrations', () => {
  /** Version 1 of a made-up past called the revision differently; version 2 kept no day of a failed backup. */
  const chain: readonly Migration[] = [
    ({ counter, ...rest }) => ({ ...rest, revision: counter }),
    (old) => ({ ...old, backupFailedOn: null }),
  ];

  it('are run one after another from the version of the file', () => {
    const { revision: _, backupFailedOn: __, ...first } = document({ counter: 12 });
    const fromFirst = readBase({ ...first, version: 1 }, chain);
    expect(fromFirst).toMatchObject({
      kind: 'sound',
      version: 1,
      base: { revision: 12, backupFailedOn: null },
    });
    const { backupFailedOn: ___, ...second } = document({ version: 2 });
    expect(readBase(second, chain)).toMatchObject({ kind: 'sound', version: 2, base: { revision: 3 } });
    expect(readBase(document({ version: 3 }), chain).kind).toBe('sound');
    expect(readBase(document({ version: 4 }), chain)).toEqual({ kind: 'newer', version: 4 });
  });

  it('lead to the newest version', () => {
    expect(newestVersion(chain)).toBe(3);
    expect(newestVersion()).toBe(2);
  });
});
