// A process of its own on a base, told by its words: `work FOLDER NAME PASSWORD` or `fight FOLDER NAME ROUNDS`.
import { rmSync, writeFileSync, writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { type OpenBase, openBase } from '../../electron/storage/base-folder.ts';
import { machineDisk } from '../../electron/storage/disk/disk.ts';
import { addPerson, baseServices, quickCost, unwrap } from './a-base.ts';

const [mode = '', folder = '', name = '', last = ''] = process.argv.slice(2);
const services = baseServices({ disk: machineDisk, passwordCost: quickCost });

/** Told at once: what stands in a buffer would be lost with the process. */
const tell = (words: string): void => {
  writeSync(1, `${words}\n`);
};

/** Changes the base until somebody kills the process; tells every act before and after. */
const work = async (): Promise<void> => {
  const secret = { kind: 'password', password: last } as const;
  // Everything is loaded: how long that takes says nothing of the base. Work begins when it is told to.
  tell('ready');
  await new Promise<void>((resolve) => {
    createInterface({ input: process.stdin }).once('line', () => resolve());
  });
  const base = unwrap(await openBase(folder, services, last === '' ? {} : { secret }));
  tell('open');
  for (let number = 1; ; number += 1) {
    const isUndo = number % 4 === 0;
    tell(isUndo ? 'try undo' : `try ${name}-${number}`);
    if (isUndo) unwrap(await base.undo());
    else unwrap(await addPerson(base, `${name}-${number}`));
    tell('done');
  }
};

const enter = async (): Promise<OpenBase> => {
  for (;;) {
    const opened = await openBase(folder, services);
    if (opened.ok) return opened.value;
    if (opened.failure.code !== 'base-in-use') throw new Error(opened.failure.code);
    await setTimeout(Math.random() * 8);
  }
};

/** Some rounds alone in the base; in the last one the process dies with the base open. */
const fight = async (): Promise<void> => {
  const guard = `${folder}.guard`;
  const rounds = Number(last);
  for (let round = 1; round <= rounds; round += 1) {
    const base = await enter();
    // Fails when another process is inside too.
    writeFileSync(guard, name, { flag: 'wx' });
    unwrap(await addPerson(base, `${name}-${round}`));
    await setTimeout(Math.random() * 4);
    rmSync(guard);
    if (round === rounds) process.kill(process.pid, 'SIGKILL');
    await base.close();
  }
};

await (mode === 'work' ? work() : fight());
