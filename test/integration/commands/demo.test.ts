import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { worstExit } from '../../../electron/commands/command.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

it.each([[], ['inside']])('refuses a file in place of its folder, in one sentence', (...inside) => {
  const file = join(temporaryFolder(), 'занято');
  writeFileSync(file, 'a file');
  const run = runCli(['demo', '--out', join(file, ...inside)]);
  expect(run).toMatchObject({ exit: 2, stdout: '' });
  expect(run.stderr).toMatch(/^В папку [^\n]*\.\n$/);
  expect(readFileSync(file, 'utf8')).toBe('a file');
});

it('ends as its worst step ended', () => {
  expect(worstExit([0, 0])).toBe(0);
  expect(worstExit([0, 3, 0])).toBe(3);
  expect(worstExit([3, 2, 0])).toBe(2);
});
