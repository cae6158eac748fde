import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { clockBehind } from '../../../shared/text/clock.ts';
import { baseServices, smallSchool, unwrap } from '../../support/a-base.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it.each([
  ['2000-01-01', ''],
  ['2999-01-01', `${clockBehind('2999-01-01')}\n`],
])('a command on a base last saved on %s says of the clock: %j', async (day, stderr) => {
  const folder = join(temporaryFolder(), 'base');
  const clock = { today: () => day, now: () => `${day}T12:00:00.000Z` };
  unwrap(await createBase(folder, smallSchool(), baseServices({ clock })));
  expect(runCli(['queue', '--base', folder])).toMatchObject({ exit: 0, stderr });
});
