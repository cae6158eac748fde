import { lstatSync, readFileSync, rmSync } from 'node:fs';
import { temporaryEnding } from '../base-files.ts';
import type { Disk } from './disk.ts';
import { diskErrorCode, isMissing } from './disk-failure.ts';
import { currentBoot, isGone, type LockHolder, newToken, parseHolder } from './lock-holder.ts';

export type Lock = {
  /** Who has the place now when somebody removed or replaced the lock from outside; null while it is held. */
  readonly lostTo: () => Promise<Holder | null>;
  readonly release: () => Promise<void>;
};

type Taker = {
  readonly disk: Disk;
  readonly host: string;
  readonly user: string;
};

type Holder = Pick<LockHolder, 'host' | 'user'>;

type LockAttempt =
  | { readonly lock: Lock }
  | {
      readonly holder: Holder;
      /** Another machine's lock that nobody has touched for long: the user may say that it is dead. */
      readonly isSilent: boolean;
    };

/** A holder shows that it lives this often; silent for the longer time, its program is dead or its machine away. */
const BEAT_MS = 60_000;
const SILENT_MS = 10 * BEAT_MS;

const ATTEMPTS = 40;
const PAUSE_MS = 50;

/** File systems without second names (FAT, some shares) answer with one of these. */
const noLinkCodes: ReadonlySet<string | null> = new Set([
  'EPERM',
  'ENOTSUP',
  'EOPNOTSUPP',
  'ENOSYS',
  'EINVAL',
  'EXDEV',
]);

/** True when the name was free and is now this file's too. */
const placeName = async (disk: Disk, draft: string, path: string): Promise<boolean> => {
  try {
    await disk.link(draft, path);
    return true;
  } catch (error) {
    const code = diskErrorCode(error);
    // The draft is gone when the holder of the lock cleared the folder of leftovers meanwhile.
    if (code === 'EEXIST' || code === 'ENOENT') return false;
    if (!noLinkCodes.has(code)) throw error;
  }
  try {
    await disk.copyNew(draft, path);
    return true;
  } catch (error) {
    if (diskErrorCode(error) === 'EEXIST' || isMissing(error)) return false;
    throw error;
  }
};

/** Writes the holder's file whole before it gets the name that counts. */
const placeNew = async (disk: Disk, path: string, holder: LockHolder): Promise<boolean> => {
  const draft = `${path}.${holder.token}${temporaryEnding}`;
  try {
    const file = await disk.open(draft, 'fresh');
    try {
      await file.write(Buffer.from(JSON.stringify(holder)), 0);
    } finally {
      await file.close();
    }
    return await placeName(disk, draft, path);
  } finally {
    await disk.remove(draft).catch(() => undefined);
  }
};

const readLock = async (disk: Disk, path: string): Promise<LockHolder | 'free' | 'unfinished'> => {
  try {
    return parseHolder(await disk.read(path)) ?? 'unfinished';
  } catch (error) {
    if (isMissing(error)) return 'free';
    throw error;
  }
};

const sameToken = (seen: LockHolder | 'free' | 'unfinished', token: string): boolean =>
  typeof seen === 'object' ? seen.token === token : seen === token;

/**
 * Removes the lock of a process that is gone. Who removes holds a lock on that one old lock meanwhile, so two
 * takers cannot both remove, and a late one cannot remove the new lock of the first.
 */
const clearStale = async (taker: Taker, path: string, token: string): Promise<void> => {
  const claim = await takeLock(taker, `${path}.${token}`);
  if (!('lock' in claim)) return;
  try {
    if (sameToken(await readLock(taker.disk, path), token)) await taker.disk.remove(path);
  } finally {
    await claim.lock.release();
  }
};

/** How long ago the lock was touched, by the one clock of the disk that holds it. */
const silenceOf = async (disk: Disk, path: string): Promise<number> => {
  const now = `${path}.${newToken()}${temporaryEnding}`;
  try {
    const file = await disk.open(now, 'fresh');
    await file.close();
    return (await disk.modifiedAt(now)) - (await disk.modifiedAt(path));
  } catch (error) {
    if (diskErrorCode(error) === null) throw error;
    return 0;
  } finally {
    await disk.remove(now).catch(() => undefined);
  }
};

const isSilentElsewhere = async ({ disk, host }: Taker, path: string, seen: LockHolder): Promise<boolean> =>
  seen.host !== host && (await silenceOf(disk, path)) > SILENT_MS;

const heldLock = ({ disk, host, user }: Taker, path: string, token: string): Lock => {
  const releaseAtExit = (): void => {
    try {
      const isOwn =
        lstatSync(path).isFile() && sameToken(parseHolder(readFileSync(path)) ?? 'unfinished', token);
      if (isOwn) rmSync(path);
    } catch {
      // The process ends: what stays behind is known as stale by its number.
    }
  };
  process.once('exit', releaseAtExit);
  const lostTo = async (): Promise<Holder | null> => {
    const seen = await readLock(disk, path);
    if (sameToken(seen, token)) return null;
    return typeof seen === 'object' ? { host: seen.host, user: seen.user } : { host, user };
  };
  const beat = async (): Promise<void> => {
    if ((await lostTo()) === null) await disk.touch(path);
  };
  const beating = setInterval(() => void beat().catch(() => undefined), BEAT_MS);
  beating.unref();
  return {
    lostTo,
    release: async () => {
      clearInterval(beating);
      process.removeListener('exit', releaseAtExit);
      const lost = await lostTo().catch(() => null);
      if (lost === null) await disk.remove(path).catch(() => undefined);
    },
  };
};

/**
 * Takes the lock of a path, over the lock of a process of this machine that is gone; with the user's word
 * (`takeOver`) also over the silent lock of another machine.
 */
export const takeLock = async (taker: Taker, path: string, takeOver = false): Promise<LockAttempt> => {
  const { disk, host, user } = taker;
  const token = newToken();
  // The machine's own time, whatever day the work is done for: it is held against the system's start.
  const at = new Date().toISOString();
  const own: LockHolder = { host, user, pid: process.pid, at, token, boot: currentBoot };
  /** Another's live lock ends the taking; the stale one, or the one that is given up, is cleared. */
  const stepOver = async (seen: LockHolder, attempt: number): Promise<LockAttempt | null> => {
    if (!isGone(seen, host)) {
      const isSilent = await isSilentElsewhere(taker, path, seen);
      if (!(takeOver && isSilent) || attempt >= ATTEMPTS) return { holder: seen, isSilent };
    }
    await clearStale(taker, path, seen.token);
    return attempt >= ATTEMPTS ? { holder: seen, isSilent: false } : null;
  };
  for (let attempt = 1; ; attempt += 1) {
    const placed = await placeNew(disk, path, own);
    const seen = await readLock(disk, path);
    if (placed && sameToken(seen, token)) return { lock: heldLock(taker, path, token) };
    const ended = typeof seen === 'object' ? await stepOver(seen, attempt) : null;
    if (ended) return ended;
    // A lock that stays unfinished was cut off in writing: no process stands behind it.
    if (seen === 'unfinished' && attempt === ATTEMPTS - 1) await clearStale(taker, path, seen);
    if (attempt >= ATTEMPTS) return { holder: { host, user }, isSilent: false };
    if (typeof seen !== 'object' || attempt > 1) await disk.pause(PAUSE_MS);
  }
};
