// Where a whole run of tests keeps its temporary folders: in memory where there is room, as syncing to a disk is most
// of what tests of bases wait for. A process that is killed leaves the same files in both; no test cuts the power.
import { existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
const ROOM = 2 * 2 ** 30;

const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= ROOM;
};

/** Makes the place, tells every process of the run of it, and gives back what removes it. */
export const makeTemporaryPlace = (): (() => void) => {
  const parent = existsSync(MEMORY) && hasRoom(MEMORY) ? MEMORY : tmpdir();
  const place = mkdtempSync(join(parent, 'sferum-admin-tests-'));
  process.env['TMPDIR'] = place;
  return () => rmSync(place, { recursive: true, force: true, maxRetries: 5 });
};
