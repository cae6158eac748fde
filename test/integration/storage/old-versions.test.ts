import { cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { newestVersion } from '../../../shared/schema/migrations/chain.ts';
import { open, unwrap } from '../../support/a-base.ts';
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
});
