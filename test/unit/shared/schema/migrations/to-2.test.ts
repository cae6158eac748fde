import { describe, expect, it } from 'vitest';
import { tableNames } from '../../../../../shared/domain/school.ts';
import { to2 } from '../../../../../shared/schema/migrations/to-2.ts';

const oldTables = ['classes', 'persons', 'links', 'batches', 'orders', 'movements', 'joinRequests', 'tasks'];

describe('the step to version 2', () => {
  it('adds every table that version 1 had not, and changes none that it had', () => {
    const old = Object.fromEntries(oldTables.map((name) => [name, [{ id: name }]]));
    const { school } = to2({ format: 'sferum-admin', school: { organisation: {}, ...old } });
    const added = tableNames.filter((name) => !oldTables.includes(name));
    expect(school).toEqual({
      organisation: {},
      ...old,
      ...Object.fromEntries(added.map((name) => [name, []])),
    });
  });

  it.each([null, [], 'text', undefined])('leaves %j in place of a school to the guard', (school) => {
    expect(to2({ school })).toEqual({ school });
  });
});
