import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../../electron/commands/registry.ts';
import { commandHelp } from '../../../shared/text/commands/command-help.ts';
import { commandLineText } from '../../../shared/text/commands/command-line.ts';
import { makeBase } from '../../support/a-base.ts';
import { cliEntry, runCli, runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const oneSentence = /^[А-ЯЁ][^\n]*\.\n$/;

const cardFile = (folder: string, card: unknown): string => {
  const file = join(folder, 'card.json');
  writeFileSync(file, typeof card === 'string' ? card : JSON.stringify(card));
  return file;
};

describe('the command line', () => {
  it('lists its commands when it is called without words', () => {
    const run = runCli([]);
    expect(run.exit).toBe(0);
    for (const command of [
      'init',
      'import',
      'links',
      'invites',
      'requests',
      'members',
      'report',
      'request',
      'annul',
      'check',
      'demo',
    ]) {
      expect(run.stdout).toMatch(new RegExp(`^  ${command} +\\S`, 'm'));
    }
  });

  it('prints one object where --json stands alone or first', () => {
    const { exit, json } = runCliJson([]);
    expect(exit).toBe(0);
    expect(json['commands']).toContainEqual({ name: 'check', summary: expect.any(String) });
    const run = runCli(['--json', 'check', '--base', 'no-such-folder']);
    expect(run.exit).toBe(2);
    expect(JSON.parse(run.stdout)).toMatchObject({ error: { code: 'base-missing' } });
  });

  it.runIf(process.platform !== 'win32')('needs its working folder only for a path that is not whole', () => {
    const runWhereGone = (base: string) => {
      const gone = temporaryFolder();
      const words = [
        '-c',
        'rmdir "$PWD" && exec "$0" "$@"',
        process.execPath,
        cliEntry,
        'check',
        '--base',
        base,
      ];
      const { INIT_CWD: _, ...env } = process.env;
      return spawnSync('sh', words, { cwd: gone, env, encoding: 'utf8' });
    };
    expect(runWhereGone(temporaryFolder()).stderr).toContain('нет базы');
    expect(runWhereGone('x')).toMatchObject({ status: 2, stderr: expect.stringContaining('удалена') });
  });

  it.each(Object.entries(commands))(
    'explains %s and each of its options after --help',
    async (name, load) => {
      const command = await load();
      const run = runCli([name, '--help']);
      expect(run.exit).toBe(0);
      for (const option of Object.keys(command.options))
        expect(run.stdout).toMatch(new RegExp(`^  --${option} .*[а-я]{3}`, 'm'));
    },
  );

  it('explains a word by what it means in that command', () => {
    const noteIn = (command: string) =>
      commandHelp(command, '', undefined, [{ name: 'note', required: false }]);
    expect(noteIn('invites').at(-1)).toContain('листка');
    expect(noteIn('request').at(-1)).toContain('отказали');
  });

  it.each([
    { words: ['frobnicate'], code: 'unknown-command' },
    { words: ['__proto__'], code: 'unknown-command' },
    { words: ['init', '--base', 'x', '--wrong', 'y'], code: 'unknown-option' },
    { words: ['init', '--base', 'x', '--__proto__', 'y'], code: 'unknown-option' },
    { words: ['init', '--base', 'x'], code: 'missing-option' },
    { words: ['init', '--base', '--organisation'], code: 'bad-option-value' },
    { words: ['init', '--base', 'x', '--base', 'y', '--organisation', 'z'], code: 'bad-option-value' },
    { words: ['init', '--base', 'x', '--organisation', 'z', 'more'], code: 'extra-argument' },
    { words: ['import', '--base', 'x'], code: 'missing-argument' },
    { words: ['check', '--base', 'no-such-folder'], code: 'base-missing' },
  ])('answers $words with $code, exit 2 and one sentence', ({ words, code }) => {
    const run = runCliJson(words);
    expect(run.exit).toBe(2);
    expect(run.json).toMatchObject({ error: { code } });
    expect(run.stderr).toMatch(oneSentence);
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
  });
});

describe('an internal error', () => {
  const breakWith = (code: string) => ({ NODE_OPTIONS: `--import=data:text/javascript,${code}` });
  const broken = breakWith("process.cwd=()=>{throw%20new%20Error('bug')}");

  it('is told in one sentence that promises nothing, and as JSON where that was asked for', () => {
    const run = runCli(['check', '--base', 'x', '--json'], broken);
    expect(run.exit).toBe(2);
    expect(run.stderr).toMatch(oneSentence);
    expect(run.stderr).not.toContain('не изменен');
    expect(JSON.parse(run.stdout)).toMatchObject({
      error: { code: 'internal-fault', message: run.stderr.trim() },
    });
  });

  it('gives its detail to developers alone', () => {
    const run = runCli(['check', '--base', 'x'], { ...broken, SFERUM_ADMIN_DEBUG: '1' });
    expect(run.stderr).toContain('Error: bug');
  });
});

it.each(['stdout', 'stderr'] as const)('ends quietly when nobody reads its %s any more', async (closed) => {
  const child = spawn(process.execPath, [cliEntry, 'check', '--base', 'no-such-folder', '--json']);
  const heard = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      heard[stream] += text;
    });
  }
  child[closed].destroy();
  const [exit] = await once(child, 'close');
  expect(exit).toBe(2);
  expect(heard[closed]).toBe('');
  expect(heard[closed === 'stdout' ? 'stderr' : 'stdout']).not.toMatch(/Error|EPIPE|node:/);
  expect(heard[closed === 'stdout' ? 'stderr' : 'stdout'].trim().split('\n')).toHaveLength(1);
});

describe('init', () => {
  const card = { kind: 'school', platform: 'max', shortName: 'Лесная СОШ' };

  it('makes a base that check finds sound, and does not make it twice', () => {
    const folder = temporaryFolder();
    const base = join(folder, 'база');
    expect(runCli(['init', '--base', base, '--organisation', cardFile(folder, card)]).exit).toBe(0);
    expect(runCliJson(['check', '--base', base])).toMatchObject({ exit: 0, json: { ok: true } });
    const again = runCliJson(['init', '--base', base, '--organisation', cardFile(folder, card)]);
    expect(again).toMatchObject({ exit: 2, json: { error: { code: 'base-exists' } } });
  });

  it.each([
    { wrong: 'not json', code: 'card-not-json' },
    { wrong: [], code: 'card-bad-value' },
    { wrong: { ...card, kind: 'университет' }, code: 'card-bad-value' },
    { wrong: { ...card, inn: 7701234567 }, code: 'card-bad-value' },
    { wrong: { ...card, colour: 'blue' }, code: 'card-unknown-key' },
    { wrong: { ...card, director: { nickname: '' } }, code: 'card-unknown-key' },
    { wrong: { ...card, appointmentOrder: { date: '2026-02-30' } }, code: 'card-bad-value' },
    { wrong: '{"kind":"school","platform":"max","__proto__":{"x":1}}', code: 'card-unknown-key' },
  ])('refuses the card $wrong and leaves no folder', ({ wrong, code }) => {
    const folder = temporaryFolder();
    const base = join(folder, 'base');
    const run = runCliJson(['init', '--base', base, '--organisation', cardFile(folder, wrong)]);
    expect(run).toMatchObject({ exit: 2, json: { error: { code } } });
    expect(existsSync(base)).toBe(false);
  });

  it('reads paths against the folder in which npm was called', () => {
    const folder = temporaryFolder();
    cardFile(folder, card);
    mkdirSync(join(folder, 'in'));
    const run = runCli(['init', '--base', 'b', '--organisation', '../card.json'], {
      INIT_CWD: join(folder, 'in'),
    });
    expect(run).toMatchObject({ exit: 0, stderr: '' });
    expect(existsSync(join(folder, 'in', 'b'))).toBe(true);
  });
});

it('says of a base that another has how to look into it, and how to take it once that one is silent', async () => {
  const folder = join(temporaryFolder(), 'base');
  await makeBase(folder);
  const lock = join(folder, 'school.sferum.lock');
  const holder = { host: 'other-pc', user: 'lesnaya', pid: 1, at: '', token: 'a'.repeat(24), boot: null };
  writeFileSync(lock, JSON.stringify(holder));
  const words = ['backups', '--base', folder];
  const [look = '', take = ''] = commandLineText.inUse(true);
  const lively = runCli(words);
  expect([lively.exit, lively.stderr.includes(look), lively.stderr.includes(take)]).toEqual([2, true, false]);
  expect(runCli([...words, '--read-only']).exit).toBe(0);
  const longAgo = new Date(Date.now() - 30 * 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect(runCli(words).stderr).toContain(take);
  expect(runCli([...words, '--take-over']).exit).toBe(0);
});
