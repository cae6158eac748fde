import { describe, expect, it } from 'vitest';
import { withRow } from '../../../shared/domain/table.ts';
import { addPerson, anAct, baseServices, makeBase, open, unwrap } from '../../support/a-base.ts';
import { aPerson } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const servicesOn = (day: string) =>
  baseServices({ clock: { today: () => day, now: () => `${day}T07:00:00.000Z` } });

const told = (store: Awaited<ReturnType<typeof open>>) =>
  [...store.current().snapshots.values()].map(({ on, rows }) => [
    on,
    rows.find(({ category }) => category === 'students')?.counts,
  ]);

describe('snapshots', () => {
  it('are taken once a day when something changed, with the step itself', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const first = await open(folder, servicesOn('2026-11-12'));
    unwrap(await addPerson(first, 'a'));
    unwrap(await addPerson(first, 'b'));
    expect(told(first)).toEqual([['2026-11-12', { notInvited: 2 }]]);
    await first.close();

    const next = await open(folder, servicesOn('2026-11-13'));
    unwrap(await next.note(anAct()));
    const school = next.current();
    const changed = aPerson({ id: 'a', classId: 'class-5А', position: 'дежурный' });
    unwrap(await next.commit(school, { ...school, persons: withRow(school.persons, changed) }, anAct()));
    expect(told(next).length).toBe(1);
    unwrap(await addPerson(next, 'c'));
    expect(told(next)).toEqual([
      ['2026-11-12', { notInvited: 2 }],
      ['2026-11-13', { notInvited: 3 }],
    ]);
    unwrap(await next.undo());
    expect(told(next)).toEqual([['2026-11-12', { notInvited: 2 }]]);
    await next.close();
  });
});
