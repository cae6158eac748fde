import type { Clock } from '../../shared/application/ports.ts';
import type { Disk } from './disk/disk.ts';
import type { Cost } from './sealing/key-derivation.ts';

/** What a base needs from the machine beside its folder. */
export type BaseServices = {
  readonly clock: Clock;
  readonly user: string;
  readonly host: string;
  /** The machine's own disk unless a test puts faults into it. */
  readonly disk?: Disk;
  /** How costly a password's key is made; the present one unless a test hurries. */
  readonly passwordCost?: Cost;
};
