import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type OpenBase, openBase } from '../../../electron/storage/base-folder.ts';
import { tableOf } from '../../../shared/domain/table.ts';
import { newestVersion } from '../../../shared/schema/migrations/chain.ts';
import { anAct, baseServices, open, releaseByHand, unwrap } from '../../support/a-base.ts';
import { faultyDisk } from '../../support/faulty-disk.ts';
import { aPerson } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const samples = fileURLToPath(new URL('../../fixtures/bases/', import.meta.url));

/** A base that the program of that version wrote: a few people, links, a batch, a list of members held against it. */
const sampleOf = (version: number): string => {
  const folder = join(temporaryFolder(), 'base');
  cpSync(join(samples, `version-${version}`), folder, { recursive: true });
  return folder;
};

describe('bases of older versions', () => {
  it('are kept for each version before the newest', () => {
    const older = Array.from({ length: newestVersion() - 1 }, (_, index) => `version-${index + 1}`);
    expect(readdirSync(samples).toSorted()).toEqual(older.toSorted());
  });

  it('open with everything that they held, and every step can still be taken back', async () => {
    const base = await open(sampleOf(1));
    const { persons, links, batches, joinRequests, chats } = base.current();
    expect([persons.size, links.size, batches.size, joinRequests.size, chats.size]).toEqual([7, 2, 1, 2, 0]);
    for (let step = 0; step < 5; step += 1) unwrap(await base.undo());
    expect(base.current().persons.size).toBe(0);
    await base.close();
  });

  it('open as they were or with their first change, wherever that is stopped', async () => {
    const emailIn = (base: OpenBase) => [...base.current().persons.values()][0]?.email ?? null;
    const change = (base: OpenBase) => {
      const school = base.current();
      const [first = aPerson(), ...others] = school.persons.values();
      const persons = tableOf([{ ...first, email: 'a@example.org' }, ...others]);
      return base.commit(school, { ...school, persons }, anAct());
    };
    const run = async (failing: number): Promise<number> => {
      const folder = sampleOf(1);
      const fault = faultyDisk('EIO', failing, 'from');
      const opened = await openBase(folder, baseServices({ disk: fault.disk }));
      const saved = opened.ok && (await change(opened.value)).ok;
      if (opened.ok) await opened.value.close();
      await releaseByHand(folder);
      const base = await open(folder);
      const email = emailIn(base);
      if (saved) expect(email).toBe('a@example.org');
      expect(await base.journalBreak()).toBe(null);
      for (let step = email === null ? 5 : 6; step > 0; step -= 1) unwrap(await base.undo());
      expect(base.current().persons.size).toBe(0);
      await base.close();
      return fault.calls();
    };
    const calls = await run(Number.POSITIVE_INFINITY);
    for (let failing = 1; failing <= calls; failing += 1) await run(failing);
    console.log(`  a migration stopped at each of ${calls} calls to the disk`);
    expect(calls).toBeGreaterThan(10);
  });
});
