import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outputFolder } from '../../../electron/files/output-folder.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
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

  it('does not commit what could not be written', async () => {
    const folder = join(temporaryFolder(), 'busy');
    writeFileSync(folder, 'a file stands where the folder should');
    let committed = false;
    const delivered = await outputFolder(folder).deliver(files, async () => {
      committed = true;
      return ok(null);
    });
    expect(delivered).toEqual(failed({ code: 'folder-not-writable', folder }));
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

  it('says so when a folder stands where a file should go', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'акт.docx', 'inside'), { recursive: true });
    const written = await outputFolder(folder).write('акт.docx', bytes('act'));
    expect(written).toEqual(failed({ code: 'folder-not-writable', folder }));
    expect(existsSync(join(folder, 'акт.docx', 'inside'))).toBe(true);
  });
});
