import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { writeQueue } from '../../../../../electron/storage/disk/write-queue.ts';

it('runs tasks one at a time, in their order, whatever becomes of them', async () => {
  const queue = writeQueue();
  const seen: string[] = [];
  const task =
    (name: string, milliseconds: number, fails = false) =>
    async (): Promise<string> => {
      seen.push(`${name} begins`);
      await setTimeout(milliseconds);
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    queue.run(task('slow', 20)),
    queue.run(task('failing', 5, true)),
    queue.run(task('quick', 0)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  const order = ['slow', 'failing', 'quick'].flatMap((name) => [`${name} begins`, `${name} ends`]);
  expect(seen).toEqual(order);
});
