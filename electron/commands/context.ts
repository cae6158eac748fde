import { isAbsolute, resolve } from 'node:path';
import type { Clock, Progress } from '../../shared/application/ports.ts';
import { outputFolder } from '../files/output-folder.ts';
import { machineClock, machineUser, randomIds } from '../machine.ts';
import { createBase, openBase } from '../storage/base-folder.ts';
import type { Context } from './command.ts';

/** `npm run` moves to the project's folder and leaves the user's own in INIT_CWD. */
const userFolder = (): string => process.env['INIT_CWD'] ?? process.cwd();

export const machineContext = (progress: Progress, clock: Clock = machineClock): Context => {
  const services = { clock, ...machineUser() };
  return {
    clock,
    ids: randomIds,
    progress,
    say: (...lines) => {
      for (const line of lines) process.stdout.write(`${line}\n`);
    },
    // A whole path needs no working folder: that one may have been removed.
    path: (given) => (isAbsolute(given) ? resolve(given) : resolve(userFolder(), given)),
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
