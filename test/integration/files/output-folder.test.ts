import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder } from '../../../electron/files/output-folder.ts';
import { stagedPath } from '../../../electron/files/staged-name.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { diskError, gatedDisk } from '../../support/faulty-disk.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const files = [
  { name: 'список.xlsx', bytes: bytes('list') },
  { name: 'акт.docx', bytes: bytes('act') },
];

describe('a folder of results', () => {
  it('is made when it is missing, and holds the files whole', async () => {
    const folder = join(temporaryFolder(), 'новая', 'папка');
    const delivered = await outputFolder(folder).deliver(files, async () => ok(null));
    expect(delivered).toEqual(ok(files.map(({ name }) => join(folder, name))));
    expect(readdirSync(folder).sort()).toEqual(['акт.docx', 'список.xlsx']);
    expect(readFileSync(join(folder, 'акт.docx'), 'utf8')).toBe('act');
  });

  it('loses no file of two whose names fall together on some system', async () => {
    const folder = temporaryFolder();
    const names = ['Группа ПСО-1.docx', 'группа псо-1.docx', 'Группа ПСО-1.docx'];
    const alike = names.map((name, index) => ({ name, bytes: bytes(`${index}`) }));
    const delivered = await outputFolder(folder).deliver(alike, async () => ok(null));
    const paths = ['Группа ПСО-1.docx', 'группа псо-1 (2).docx', 'Группа ПСО-1 (3).docx'].map((name) =>
      join(folder, name),
    );
    expect(delivered).toEqual(ok(paths));
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(['0', '1', '2']);
  });

  it('keeps what it had when the commit fails', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'акт.docx'), 'older act');
    const delivered = await outputFolder(folder).deliver(files, async () =>
      failed({ code: 'plan-outdated' }),
    );
    expect(delivered).toEqual(failed({ code: 'plan-outdated' }));
    expect(readdirSync(folder)).toEqual(['акт.docx']);
    expect(readFileSync(join(folder, 'акт.docx'), 'utf8')).toBe('older act');
  });

  it('is never the folder of a base, nor one in it, by whatever way it is named', async () => {
    const outer = temporaryFolder();
    const base = join(outer, 'база');
    mkdirSync(join(base, 'backups'), { recursive: true });
    writeFileSync(join(base, 'school.sferum'), '');
    symlinkSync(base, join(outer, 'ссылка'));
    const before = readdirSync(base);
    for (const folder of [
      base,
      join(base, 'backups'),
      join(base, 'новая', 'папка'),
      join(outer, 'ссылка', 'x'),
    ]) {
      const written = await outputFolder(folder).write('акт.docx', Buffer.from('act'));
      expect(written).toEqual(failed({ code: 'folder-in-base', folder, base: realpathSync(base) }));
    }
    expect(readdirSync(base)).toEqual(before);
    expect(await outputFolder(join(outer, 'листы')).write('акт.docx', Buffer.from('act'))).toMatchObject({
      ok: true,
    });
  });

  it('clears away what a killed process left, and puts back what it had moved aside', async () => {
    const folder = temporaryFolder();
    // The names as a process of this machine makes them, that of one which ended among them.
    const own = basename(stagedPath(join(folder, 'лист.pdf')));
    const ended = String(spawnSync(process.execPath, ['-e', '']).pid);
    const left = own.replace(`.${process.pid}-`, `.${ended}-`);
    const moved = left.replace('лист.pdf', 'акт.docx').concat('.old');
    const others = ['чужой.part', 'лист.pdf.123456789abc.part'];
    for (const name of [own, left, moved, ...others]) writeFileSync(join(folder, name), name);
    await outputFolder(folder).write('новый.pdf', bytes('new'));
    expect(readdirSync(folder).toSorted()).toEqual([own, 'акт.docx', 'новый.pdf', ...others].toSorted());
    expect(readFileSync(join(folder, 'акт.docx'), 'utf8')).toBe(moved);
  });

  it('does not commit what could not be written', async () => {
    const folder = join(temporaryFolder(), 'busy');
    writeFileSync(folder, 'a file stands where the folder should');
    let committed = false;
    const delivered = await outputFolder(folder).deliver(files, async () => {
      committed = true;
      return ok(null);
    });
    expect(delivered).toEqual(failed({ code: 'folder-is-file', folder }));
    expect(committed).toBe(false);
  });

  it('passes a bug in the commit on, leaving nothing behind', async () => {
    const folder = temporaryFolder();
    const broken = async (): Promise<never> => {
      throw new TypeError('bug');
    };
    await expect(outputFolder(folder).deliver(files, broken)).rejects.toThrow('bug');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not commit while an older file is open in another program', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'акт.docx'), 'older act');
    writeFileSync(join(folder, 'список.xlsx'), 'older list');
    const held = gatedDisk((call, path) => {
      if (call === 'rename' && path.includes('акт.docx')) throw diskError('EBUSY', call);
    });
    let committed = false;
    const delivered = await outputFolder(folder, held).deliver(files, async () => {
      committed = true;
      return ok(null);
    });
    expect(delivered).toEqual(failed({ code: 'file-held', file: 'акт.docx' }));
    expect(committed).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['акт.docx', 'список.xlsx']);
    expect(readFileSync(join(folder, 'список.xlsx'), 'utf8')).toBe('older list');
  });

  it('waits for a program that holds the file for a moment only', async () => {
    const folder = temporaryFolder();
    let refusals = 3;
    const held = gatedDisk((call) => {
      if (call === 'rename' && refusals-- > 0) throw diskError('EPERM', call);
    });
    const written = await outputFolder(folder, held).write('акт.docx', bytes('act'));
    expect(written).toEqual(ok(join(folder, 'акт.docx')));
    expect(readdirSync(folder)).toEqual(['акт.docx']);
  });

  it('does not commit when a folder stands where a file should go', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'акт.docx'));
    let committed = false;
    const delivered = await outputFolder(folder).deliver(files, async () => {
      committed = true;
      return ok(null);
    });
    expect(delivered).toEqual(failed({ code: 'folder-not-writable', folder }));
    expect(committed).toBe(false);
    expect(readdirSync(folder)).toEqual(['акт.docx']);
  });

  it('puts a file beside its place when the place is taken after the check', async () => {
    const folder = temporaryFolder();
    const delivered = await outputFolder(folder).deliver(files, async () => {
      mkdirSync(join(folder, 'акт.docx'));
      return ok(null);
    });
    expect(delivered).toEqual(ok([join(folder, 'список.xlsx'), join(folder, 'акт (2).docx')]));
    expect(readFileSync(join(folder, 'акт (2).docx'), 'utf8')).toBe('act');
    expect(readdirSync(folder).sort()).toEqual(['акт (2).docx', 'акт.docx', 'список.xlsx']);
  });

  it('says that the base was changed when the files cannot follow', async () => {
    const folder = temporaryFolder();
    const delivered = await outputFolder(folder).deliver(files, async () => {
      rmSync(folder, { recursive: true });
      return ok(null);
    });
    expect(delivered).toEqual(failed({ code: 'files-not-placed', folder }));
  });

  it('numbers what belongs together alike where older files are to be kept', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'СПИСОК.xlsx'), 'older list');
    const deliver = (act: string) => {
      const changed = files.map(({ name }) => ({ name, bytes: bytes(`${act} ${name}`) }));
      return outputFolder(folder).deliver(changed, async () => ok(null), 'keep');
    };
    expect(await deliver('1')).toEqual(ok([join(folder, 'список (2).xlsx'), join(folder, 'акт (2).docx')]));
    expect(await deliver('2')).toEqual(ok([join(folder, 'список (3).xlsx'), join(folder, 'акт (3).docx')]));
    expect(readFileSync(join(folder, 'СПИСОК.xlsx'), 'utf8')).toBe('older list');
  });

  it('does not write a file again that stands there already, also under a number', async () => {
    const folder = temporaryFolder();
    const deliver = (act: string) =>
      outputFolder(folder).deliver(
        [
          { name: 'список.xlsx', bytes: bytes('list') },
          { name: 'акт.docx', bytes: bytes(act) },
        ],
        async () => ok(null),
        'keep',
      );
    await deliver('1');
    const second = ok([join(folder, 'список.xlsx'), join(folder, 'акт (2).docx')]);
    expect(await deliver('2')).toEqual(second);
    expect(await deliver('2')).toEqual(second);
    expect(readdirSync(folder).sort()).toEqual(['акт (2).docx', 'акт.docx', 'список.xlsx']);
  });

  it('throws what is no fault of the disk', async () => {
    const broken = gatedDisk(() => {
      throw new TypeError('bug');
    });
    await expect(outputFolder(temporaryFolder(), broken).write('a', bytes('a'))).rejects.toThrow('bug');
  });

  it('says so when a folder stands where a file should go', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'акт.docx', 'inside'), { recursive: true });
    const written = await outputFolder(folder).write('акт.docx', bytes('act'));
    expect(written).toEqual(failed({ code: 'folder-not-writable', folder }));
    expect(existsSync(join(folder, 'акт.docx', 'inside'))).toBe(true);
  });
});
