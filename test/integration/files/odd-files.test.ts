import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readPastedFile } from '../../../electron/files/pasted-file.ts';
import { makeBase, open } from '../../support/a-base.ts';
import { runCli } from '../../support/run-cli.ts';
import { readFailure, sampleFolder } from './sample-files.ts';

const save = sampleFolder();

/** A pipe that nobody writes to: whoever opens it plainly waits for ever. */
const pipe = (name: string): string => {
  const path = join(dirname(save('beside.csv', 'а;б')), name);
  execFileSync('mkfifo', [path]);
  return path;
};

it('refuses a pipe and a device without opening them', async () => {
  const path = pipe('list.csv');
  expect(await readFailure(path)).toEqual({ code: 'file-not-regular', file: 'list.csv' });
  expect(await readPastedFile(path)).toMatchObject({ failure: { code: 'file-not-regular' } });
  expect(await readFailure('/dev/zero')).toEqual({ code: 'file-not-regular', file: 'zero' });
});

it('takes no card from a pipe or a device', () => {
  for (const card of [pipe('card.json'), '/dev/zero']) {
    const run = runCli(['init', '--base', join(dirname(card), 'base'), '--organisation', card]);
    expect([run.exit, run.stderr]).toEqual([2, expect.stringContaining('не обычный файл')]);
  }
});

it('reads the roster before it takes the base', async () => {
  const folder = join(dirname(save('any.csv', 'а')), 'held');
  await makeBase(folder);
  const held = await open(folder);
  try {
    const run = runCli(['import', join(folder, 'no such.csv'), '--base', folder]);
    expect([run.exit, run.stderr]).toEqual([2, expect.stringContaining('Файла «no such.csv» нет')]);
  } finally {
    await held.close();
  }
});
