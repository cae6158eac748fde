import type { Clock } from '../../shared/application/ports.ts';
import type { Disk } from './disk.ts';

/** What a base needs from the machine beside its folder. */
export type BaseServices = {
  readonly clock: Clock;
  readonly user: string;
  readonly host: string;
  /** The machine's own disk unless a test puts faults into it. */
  readonly disk?: Disk;
};
