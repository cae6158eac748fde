import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import type { Clock } from '../shared/application/ports.ts';
import type { Ids } from '../shared/domain/ids.ts';
import type { Day } from '../shared/domain/values/calendar.ts';

/** The day of a moment in the machine's own time zone. */
export const localDay = (moment: Date): Day => {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
};

export const machineClock: Clock = {
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
};

/** 80 random bits: short enough to read, too many to meet twice. */
const ID_BYTES = 10;
/** Asking the system for each id alone takes longer than all else that a new person needs. */
const pool = { bytes: randomBytes(0), at: 0 };

export const randomIds: Ids = {
  next: () => {
    if (pool.at === pool.bytes.length) Object.assign(pool, { bytes: randomBytes(ID_BYTES * 1024), at: 0 });
    pool.at += ID_BYTES;
    return pool.bytes.toString('base64url', pool.at - ID_BYTES, pool.at);
  },
};

/** The user's name, or the number where the system has no name for it, as in some network sign-ons. */
const userName = (readName: () => string): string => {
  try {
    return readName();
  } catch {
    return process.env['USERNAME'] ?? process.env['USER'] ?? `${process.getuid?.() ?? ''}`;
  }
};

/** Who works where, as journal and lock name it. */
export const machineUser = (
  readName: () => string = () => userInfo().username,
): { readonly user: string; readonly host: string } => ({ user: userName(readName), host: hostname() });
