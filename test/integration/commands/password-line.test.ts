import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { passwordLine } from '../../../electron/commands/password/password-line.ts';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { longestPassword } from '../../../shared/domain/base/password.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { baseServices, makeBase, smallSchool, unwrap } from '../../support/a-base.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const tooLong = { code: 'password-too-long', most: longestPassword } as const;

const lineOf = (text: string | Uint8Array) => {
  const file = join(temporaryFolder(), 'пароль.txt');
  writeFileSync(file, text);
  return passwordLine(file);
};

it('is the first line, without the byte order mark and the line ending', async () => {
  expect(await lineOf('\uFEFFсосна у школы\r\nвторая строка')).toEqual(ok('сосна у школы'));
  expect(await lineOf('сосна у школы')).toEqual(ok('сосна у школы'));
  expect(await lineOf('\r\n')).toEqual(ok(''));
  expect(await lineOf('')).toEqual(failed({ code: 'password-file-empty', file: 'пароль.txt' }));
});

it('is in UTF-8: another encoding would make one password of many', async () => {
  const refused = failed({ code: 'password-file-not-utf8', file: 'пароль.txt' });
  for (const encoding of ['windows-1251', 'cp866', 'utf-16le'])
    expect(await lineOf(iconv.encode('сосна у школы', encoding, { addBOM: true }))).toEqual(refused);
  expect(await lineOf(randomBytes(3000))).toEqual(refused);
});

it('is whole up to the limit and refused beyond it, in any alphabet', async () => {
  for (const character of ['a', 'я', '🌲']) {
    const longest = character.repeat(longestPassword);
    expect(await lineOf(`\uFEFF${longest}\r\n`)).toEqual(ok(longest));
    expect(await lineOf(`${longest}${character}`)).toEqual(failed(tooLong));
    expect(await lineOf(longest.repeat(9))).toEqual(failed(tooLong));
  }
});

it.runIf(process.platform === 'linux')(
  'is waited for in no pipe, read from no device, and missed by name',
  () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'труба');
    spawnSync('mkfifo', [pipe]);
    const noFile = (file: string) => `${failureSentence({ code: 'file-not-regular', file })}\n`;
    for (const [path, file] of [
      [pipe, 'труба'],
      ['/dev/zero', 'zero'],
    ] as const) {
      const base = join(folder, 'base');
      const stderr = noFile(file);
      const taken = ['takeover', 'x', '--base', base, '--handover-password-file', path];
      expect(runCli(taken)).toMatchObject({ exit: 2, stderr });
      expect(runCli(['recover', path, '--base', base])).toMatchObject({ exit: 2, stderr });
    }
    expect(runCli(['recover', join(folder, 'нет.txt'), '--base', folder]).stderr).toBe(
      `${failureSentence({ code: 'file-missing', file: 'нет.txt' })}\n`,
    );
  },
);

it('is refused too long out of the variables as well', async () => {
  const base = join(temporaryFolder(), 'base');
  await makeBase(base);
  const long = 'я'.repeat(longestPassword + 1);
  const set = runCli(['password', 'set', '--base', base], { SFERUM_ADMIN_NEW_PASSWORD: long });
  expect(set).toMatchObject({ exit: 2, stderr: `${failureSentence(tooLong)}\n` });
  expect(runCli(['check', '--base', base]).exit).toBe(0);
});

it('is more than spaces', async () => {
  const base = join(temporaryFolder(), 'base');
  await makeBase(base);
  const set = runCli(['password', 'set', '--base', base], { SFERUM_ADMIN_NEW_PASSWORD: ' '.repeat(12) });
  expect(set).toMatchObject({ exit: 2, stderr: `${failureSentence({ code: 'password-of-spaces' })}\n` });
});

it('of a recovery key may go over several lines, as a sheet shows it', async () => {
  const base = join(temporaryFolder(), 'base');
  unwrap(await createBase(base, smallSchool(), baseServices(), 'сосна у школы'));
  const file = join(temporaryFolder(), 'ключ.txt');
  writeFileSync(file, `\nКлюч восстановления\n${'000011-000022\n'.repeat(4)}`);
  const asked = runCli(['recover', file, '--base', base], { SFERUM_ADMIN_NEW_PASSWORD: 'берёза у реки' });
  expect(asked).toMatchObject({ exit: 2, stderr: `${failureSentence({ code: 'recovery-key-wrong' })}\n` });
});
