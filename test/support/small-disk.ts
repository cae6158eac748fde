// A disk of one megabyte: a real one where this user may mount it, else faults in place of its refusals.
import { spawnSync } from 'node:child_process';
import { mkdirSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Disk } from '../../electron/storage/disk/disk.ts';
import { quickDisk } from './a-base.ts';
import { diskError, gatedDisk } from './faulty-disk.ts';
import { temporaryFolder } from './temporary-folder.ts';

type SmallDisk = {
  readonly folder: string;
  readonly disk: Disk;
  /** Leaves so few bytes that not even a small base can be written. */
  readonly fill: () => void;
  readonly forbidWriting: () => void;
  readonly allowAgain: () => void;
};

const mount = (...words: readonly string[]): boolean => spawnSync('mount', [...words]).status === 0;

const realDisk = (folder: string): SmallDisk => {
  const ballast = join(folder, '.ballast');
  return {
    folder,
    disk: quickDisk,
    fill: () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(bavail * bsize));
    },
    forbidWriting: () => {
      mount('-o', 'remount,ro', folder);
    },
    allowAgain: () => {
      mount('-o', 'remount,rw', folder);
      writeFileSync(ballast, '');
    },
  };
};

const fakedDisk = (folder: string): SmallDisk => {
  let code: 'ENOSPC' | 'EROFS' | null = null;
  const disk = gatedDisk((call) => {
    const refuses = code === 'EROFS' || (code === 'ENOSPC' && call === 'write');
    if (code && refuses) throw diskError(code, call);
  });
  const becomes = (next: typeof code) => () => {
    code = next;
  };
  return {
    folder,
    disk,
    fill: becomes('ENOSPC'),
    forbidWriting: becomes('EROFS'),
    allowAgain: becomes(null),
  };
};

export const smallDisk = (): SmallDisk => {
  const folder = join(temporaryFolder(), 'disk');
  mkdirSync(folder);
  if (!mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder)) return fakedDisk(folder);
  onTestFinished(() => {
    spawnSync('umount', ['-l', folder]);
  });
  return realDisk(folder);
};
