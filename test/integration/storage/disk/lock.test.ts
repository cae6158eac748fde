import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Disk } from '../../../../electron/storage/disk/disk.ts';
import { takeLock } from '../../../../electron/storage/disk/lock.ts';
import { currentBoot } from '../../../../electron/storage/disk/lock-holder.ts';
import { quickDisk } from '../../../support/a-base.ts';
import { diskError } from '../../../support/faulty-disk.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const take = (path: string, disk: Disk = quickDisk, host = 'school-pc') =>
  takeLock({ disk, host, user: 'sosnin' }, path);

/** The number of a process that was there and ended. */
const endedProcess = (): number => spawnSync(process.execPath, ['-e', '']).pid;

const oldToken = 'a1'.repeat(12);

const leaveLock = (path: string, own: object = {}): void => {
  const holder = {
    host: 'school-pc',
    user: 'before',
    pid: endedProcess(),
    at: new Date().toISOString(),
    token: oldToken,
    boot: currentBoot,
  };
  writeFileSync(path, JSON.stringify({ ...holder, ...own }));
};

const lockPath = (): string => join(temporaryFolder(), 'school.sferum.lock');

it('is held by one and says by whom, until it is released', async () => {
  const path = lockPath();
  const first = await take(path);
  if (!('lock' in first)) throw new Error('the first taker gets it');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    host: 'school-pc',
    user: 'sosnin',
    pid: process.pid,
  });
  expect(await take(path)).toMatchObject({ holder: { host: 'school-pc', user: 'sosnin' } });
  expect(await first.lock.lostTo()).toBeNull();
  await first.lock.release();
  expect(readdirSync(join(path, '..'))).toEqual([]);
  expect('lock' in (await take(path))).toBe(true);
});

it('is taken over from a process of this machine that ended', async () => {
  const path = lockPath();
  leaveLock(path);
  expect('lock' in (await take(path))).toBe(true);
});

it('is taken over from an earlier run of the system, even when its number is in use again', async () => {
  const path = lockPath();
  leaveLock(path, { pid: process.pid, boot: 'an earlier run' });
  // Where the system names no run, the time decides, and this lock is new.
  expect('lock' in (await take(path))).toBe(currentBoot !== null);
});

it('is taken over from before the start of a system that names no run, though its number is in use', async () => {
  const systemStart = Date.now() - uptime() * 1000;
  const leftAt = async (time: number): Promise<boolean> => {
    const path = lockPath();
    leaveLock(path, { pid: process.pid, boot: null, at: new Date(time).toISOString() });
    return 'lock' in (await take(path));
  };
  expect(await leftAt(systemStart - 120_000)).toBe(true);
  // So close to the start that the clock may have been set since.
  expect(await leftAt(systemStart - 5000)).toBe(false);
  expect(await leftAt(Date.now())).toBe(false);
});

it('is never taken from another machine, whose processes cannot be seen', async () => {
  const path = lockPath();
  leaveLock(path, { host: 'director-pc' });
  expect(await take(path)).toMatchObject({ holder: { host: 'director-pc', user: 'before' } });
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ token: oldToken });
});

it.each(['', '{"host":"school', '[]'])('is taken over when it was cut off in writing: %j', async (text) => {
  const path = lockPath();
  writeFileSync(path, text);
  expect('lock' in (await take(path))).toBe(true);
});

it.each(['../../x', 't'.repeat(400), 'a\u0000b', '', 'A1'.repeat(12)])(
  'is taken over, and only in its own folder, where its token was not made by the program: %j',
  async (token) => {
    const outer = temporaryFolder();
    const folder = join(outer, 'a', 'b');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'school.sferum.lock');
    leaveLock(path, { token, pid: process.pid, host: 'director-pc' });
    const taken = await take(path);
    if (!('lock' in taken)) throw new Error('nobody holds it');
    await taken.lock.release();
    expect(readdirSync(outer, { recursive: true }).toSorted()).toEqual(['a', join('a', 'b')]);
  },
);

it('goes to exactly one of many who find it stale at once', async () => {
  for (let round = 0; round < 30; round += 1) {
    const path = lockPath();
    leaveLock(path);
    const attempts = await Promise.all(Array.from({ length: 12 }, () => take(path)));
    const winners = attempts.flatMap((attempt) => ('lock' in attempt ? [attempt.lock] : []));
    expect(winners).toHaveLength(1);
    expect(await winners[0]?.lostTo()).toBeNull();
    expect(readdirSync(join(path, '..'))).toEqual(['school.sferum.lock']);
    await winners[0]?.release();
  }
});

it('is taken over though an earlier taker died halfway', async () => {
  const path = lockPath();
  leaveLock(path);
  leaveLock(`${path}.${oldToken}`, { token: 'b2'.repeat(12) });
  expect('lock' in (await take(path))).toBe(true);
});

it('works where files have no second names', async () => {
  const path = lockPath();
  const disk = { ...quickDisk, link: () => Promise.reject(diskError('EPERM', 'link')) };
  const first = await take(path, disk);
  expect('lock' in first).toBe(true);
  expect('lock' in (await take(path, disk))).toBe(false);
});

it('knows when somebody took it away', async () => {
  const path = lockPath();
  const taken = await take(path);
  if (!('lock' in taken)) throw new Error('free before');
  leaveLock(path, { host: 'director-pc', user: 'elkina' });
  expect(await taken.lock.lostTo()).toEqual({ host: 'director-pc', user: 'elkina' });
  await taken.lock.release();
  expect(existsSync(path)).toBe(true);
});
