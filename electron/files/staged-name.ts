import { createHash, randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { isRunning } from '../storage/disk/lock-holder.ts';

/** A folder may lie on a share: the processes of other machines have the same numbers. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const ending = new RegExp(`\\.(\\d{1,10})-${machine}-[0-9a-f]{12}\\.part(\\.old)?$`);

/** Where a file waits beside its place; a token of its own, for two deliveries of one name at once. */
export const stagedPath = (path: string): string =>
  `${path}.${process.pid}-${machine}-${randomBytes(6).toString('hex')}.part`;

/** Where an older file stands aside while its place is tried. */
export const asidePath = (staged: string): string => `${staged}.old`;

type Abandoned = {
  readonly name: string;
  /** The name of the user's own older file that stands aside here; null for a file that was on its way. */
  readonly asideOf: string | null;
};

/** What a process of this machine that ended left under such names. */
export const abandonedIn = (names: readonly string[]): readonly Abandoned[] =>
  names.flatMap((name): readonly Abandoned[] => {
    const [end, pid, aside] = ending.exec(name) ?? [];
    if (end === undefined || isRunning(Number(pid))) return [];
    return [{ name, asideOf: aside === undefined ? null : name.slice(0, -end.length) }];
  });
