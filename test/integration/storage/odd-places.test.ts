import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { machineDisk } from '../../../electron/storage/disk/disk.ts';
import { inspectBase } from '../../../electron/storage/inspect-base.ts';
import { failed } from '../../../shared/domain/result.ts';
import { addPerson, baseServices, makeBase, open, smallSchool, unwrap } from '../../support/a-base.ts';
import { runCli } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const makePipe = (path: string): void => {
  spawnSync('mkfifo', [path]);
  expect(existsSync(path)).toBe(true);
};

describe('the making of a folder', () => {
  it('makes all that is missing and names the outermost', async () => {
    const folder = temporaryFolder();
    expect(await machineDisk.makeFolder(join(folder, 'a', 'b', 'c'))).toBe(join(folder, 'a'));
    expect(await machineDisk.makeFolder(join(folder, 'a', 'b', 'd'))).toBe(join(folder, 'a', 'b', 'd'));
    expect(await machineDisk.makeFolder(join(folder, 'a', 'b'))).toBeNull();
  });

  it('fails where a file is in the way', async () => {
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    await expect(machineDisk.makeFolder(file)).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(machineDisk.makeFolder(join(file, 'x', 'y'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it('tells a name that is too long for the disk', async () => {
    const folder = join(temporaryFolder(), 'я'.repeat(300));
    expect(await createBase(folder, smallSchool(), baseServices())).toEqual(
      failed({ code: 'path-too-long', folder }),
    );
  });

  it.runIf(process.platform === 'linux')('ends where none can ever be made', async () => {
    for (const path of ['/proc/nothing', '/proc/nothing/deeper/still']) {
      await expect(machineDisk.makeFolder(path)).rejects.toMatchObject({ code: 'ENOENT' });
    }
    const demo = runCli(['demo', '--out', '/proc/nothing']);
    expect(demo).toMatchObject({ exit: 2, stderr: expect.stringContaining('нельзя записать') });
  });
});

it.runIf(process.platform !== 'win32')(
  'a base is opened through a linked folder, and never through a link to its file',
  async () => {
    const [folder, linked] = [temporaryFolder(), join(temporaryFolder(), 'ссылка')];
    await makeBase(folder);
    symlinkSync(folder, linked);
    const base = await open(linked);
    unwrap(await addPerson(base, 'a'));
    expect(await openBase(folder, baseServices())).toMatchObject({ failure: { code: 'base-in-use' } });
    await base.close();
    const other = temporaryFolder();
    symlinkSync(join(folder, 'school.sferum'), join(other, 'school.sferum'));
    const isLink = failed({ code: 'base-is-link', folder: other, target: realpathSync(folder) });
    expect(await openBase(other, baseServices())).toEqual(isLink);
    expect(await inspectBase(other)).toEqual(isLink);
    expect(readdirSync(other)).toEqual(['school.sferum']);
  },
);

describe.runIf(process.platform !== 'win32')('what stands in the place of a file of the base', () => {
  it.each([
    ['a folder', (path: string) => mkdirSync(path)],
    ['a pipe', makePipe],
  ])('is named and not waited for: %s', async (_, put) => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const lock = join(folder, 'school.sferum.lock');
    put(lock);
    expect(await openBase(folder, baseServices())).toEqual(failed({ code: 'file-is-no-file', file: lock }));
    expect(existsSync(lock)).toBe(true);
    const other = temporaryFolder();
    const base = join(other, 'school.sferum');
    put(base);
    expect(await inspectBase(other)).toEqual(failed({ code: 'file-is-no-file', file: base }));
    expect(await openBase(other, baseServices())).toEqual(failed({ code: 'file-is-no-file', file: base }));
  });
});
