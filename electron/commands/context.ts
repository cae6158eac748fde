import { randomBytes } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { resolve } from 'node:path';
import type { Clock, Progress } from '../../shared/application/ports.ts';
import type { Ids } from '../../shared/domain/ids.ts';
import { outputFolder } from '../files/output-folder.ts';
import { createBase, openBase } from '../storage/base-folder.ts';
import type { Context } from './command.ts';

export const machineClock: Clock = {
  today: () => {
    const now = new Date();
    const pad = (part: number): string => String(part).padStart(2, '0');
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
  },
  now: () => new Date().toISOString(),
};

/** 80 random bits: short enough to read, too many to meet twice. */
export const randomIds: Ids = { next: () => randomBytes(10).toString('base64url') };

/** `npm run` moves to the project's folder and leaves the user's own in INIT_CWD. */
const userFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();

export const machineContext = (progress: Progress, clock: Clock = machineClock): Context => {
  const services = { clock, user: userInfo().username, host: hostname() };
  return {
    clock,
    ids: randomIds,
    progress,
    say: (...lines) => {
      for (const line of lines) process.stdout.write(`${line}\n`);
    },
    path: (given) => resolve(userFolder(), given),
    output: outputFolder,
    createBase: (folder, school) => createBase(folder, school, services),
    withBase: async (folder, work) => {
      const base = await openBase(folder, services);
      if (!base.ok) return base;
      try {
        return await work(base.value);
      } finally {
        await base.value.close();
      }
    },
  };
};
