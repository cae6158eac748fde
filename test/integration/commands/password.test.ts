import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { failureSentence } from '../../../shared/text/failures.ts';
import { addPerson, makeBase, open } from '../../support/a-base.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = (folder: string) => {
  const file = (name: string, words: string): string => {
    writeFileSync(join(folder, name), `${words}\n`);
    return join(folder, name);
  };
  return { base: join(folder, 'base'), file };
};

it('sets, changes and removes a password, recovers a forgotten one, and takes none from the words of the call', async () => {
  const { base, file } = files(temporaryFolder());
  await makeBase(base);
  const store = await open(base);
  await addPerson(store, 'a');
  await store.close();
  const [pine, birch] = [file('pine', 'сосна у школы'), file('birch', 'берёза у реки')];
  const withPassword = ['--base', base, '--password-file', pine];

  const set = runCliJson(['password', 'set', '--base', base, '--new-password-file', pine]);
  expect(set.json).toMatchObject({ act: 'set', recoveryKey: expect.stringMatching(/^(\d{6}-){7}\d{6}$/) });
  const sealed = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const entry of sealed) {
    expect(readFileSync(join(entry.parentPath, entry.name)).includes('Лесная')).toBe(false);
  }
  expect(runCli(['check', '--base', base])).toMatchObject({
    exit: 2,
    stderr: `${failureSentence({ code: 'password-prompt-missing' })}\n`,
  });
  expect(runCli(['check', '--base', base, '--password-file', birch])).toMatchObject({
    exit: 2,
    stderr: `${failureSentence({ code: 'password-wrong' })}\n`,
  });
  expect(runCli(['check', ...withPassword])).toMatchObject({ exit: 0, stderr: '' });

  expect(runCliJson(['password', 'set', ...withPassword, '--new-password-file', birch]).json).toMatchObject({
    error: { code: 'password-there' },
  });
  const changed = runCliJson(['password', 'change', ...withPassword, '--new-password-file', birch]);
  expect(changed.exit).toBe(0);
  const old = file('old-key', String(set.json['recoveryKey']));
  expect(runCli(['recover', old, '--base', base, '--new-password-file', pine]).stderr).toBe(
    `${failureSentence({ code: 'recovery-key-wrong' })}\n`,
  );
  const key = file('key', String(changed.json['recoveryKey']));
  expect(runCli(['recover', key, '--base', base, '--new-password-file', pine])).toMatchObject({ exit: 0 });
  expect(runCli(['password', 'remove', ...withPassword])).toMatchObject({ exit: 0 });
  expect(runCli(['check', '--base', base])).toMatchObject({ exit: 0 });
});

it('refuses a password that is too short, a key with a slip of the pen, and an act that is none', async () => {
  const { base, file } = files(temporaryFolder());
  await makeBase(base);
  const codeOf = (words: readonly string[]) => runCliJson(words).json['error'];
  expect(
    codeOf(['password', 'set', '--base', base, '--new-password-file', file('short', 'сосна')]),
  ).toMatchObject({
    code: 'password-too-short',
  });
  expect(codeOf(['password', 'forget', '--base', base])).toMatchObject({ code: 'bad-option-value' });
  expect(codeOf(['password', 'remove', '--base', base])).toMatchObject({ code: 'no-password' });
  const slip = file('slip', `${'000011-'.repeat(7)}000012`);
  expect(codeOf(['recover', slip, '--base', base])).toMatchObject({ code: 'recovery-key-group' });
});
