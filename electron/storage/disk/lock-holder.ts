import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { z } from 'zod';

/** Bytes of the random token by which a holder knows its own lock. */
const TOKEN_BYTES = 12;

export const newToken = (): string => randomBytes(TOKEN_BYTES).toString('hex');

/** A token becomes part of file names: whatever the program did not make itself is none. */
const tokenPattern = new RegExp(`^[0-9a-f]{${TOKEN_BYTES * 2}}$`);

const holderGuard = z.object({
  host: z.string(),
  user: z.string(),
  pid: z.int(),
  at: z.string(),
  token: z.string().regex(tokenPattern),
  boot: z.string().nullable(),
});

/** Who holds a lock; `boot` is the run of the system in which the process was seen, null where unknown. */
export type LockHolder = z.output<typeof holderGuard>;

/** Null for a file that does not say: its writing was cut off, or another hand wrote it. */
export const parseHolder = (bytes: Uint8Array): LockHolder | null => {
  try {
    return holderGuard.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
};

const readBoot = (): string | null => {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    return null;
  }
};

/** Tells one run of the system from the next, where process numbers begin anew; null on Windows. */
export const currentBoot: string | null = readBoot();

/** True too where a later process bears the number by now. */
export const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** The system's own start is known to the second, and the clock may have been set since. */
const SPARE_MS = 60_000;

/** A process number says nothing of a holder from before the system started: it may be another's by now. */
const isFromEarlierRun = ({ boot, at }: LockHolder): boolean => {
  if (boot !== null && currentBoot !== null) return boot !== currentBoot;
  return Date.parse(at) < Date.now() - uptime() * 1000 - SPARE_MS;
};

/** True only where it is certain that the holder's process ended: another machine's cannot be seen. */
export const isGone = (holder: LockHolder, host: string): boolean =>
  holder.host === host && (isFromEarlierRun(holder) || !isRunning(holder.pid));
