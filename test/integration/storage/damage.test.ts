import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBase } from '../../../electron/storage/base-folder.ts';
import { withDigest } from '../../../electron/storage/disk/digest.ts';
import { addPerson, baseServices, makeBase, open } from '../../support/a-base.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const files = { folder: '', base: '' };

beforeEach(async () => {
  files.folder = temporaryFolder();
  files.base = join(files.folder, 'school.sferum');
  await makeBase(files.folder);
  const base = await open(files.folder);
  for (const id of ['a', 'b', 'c']) await addPerson(base, id);
  await base.close();
});

const copyOf = (): string => join(files.folder, 'backups', 'school-2026-11-12-r00000000-n0-day.sferum');

/** Opening fails as told, and the file stays what it was. */
const expectRefused = async (bytes: Uint8Array, failure: object): Promise<void> => {
  writeFileSync(files.base, bytes);
  expect(await openBase(files.folder, baseServices())).toEqual({
    ok: false,
    failure: { file: files.base, ...failure },
  });
  expect(readFileSync(files.base).equals(bytes)).toBe(true);
};

const damaged = () => ({ code: 'base-damaged', copy: copyOf() });

/** The base with its JSON changed and the digest made to fit, as a faulty program would write it. */
const rewritten = (change: (document: Record<string, unknown>) => object): Uint8Array => {
  const { digest: _, ...document } = JSON.parse(readFileSync(files.base, 'utf8'));
  return withDigest([Buffer.from(JSON.stringify(change(document)).slice(0, -1))]);
};

describe('a damaged base', () => {
  it('is refused wherever it was cut', async () => {
    const whole = readFileSync(files.base);
    for (let length = 0; length < whole.length; length += 97) {
      await expectRefused(whole.subarray(0, length), damaged());
    }
    await expectRefused(whole.subarray(0, -1), damaged());
  });

  it('is refused wherever a bit was flipped', async () => {
    const whole = readFileSync(files.base);
    for (let place = 0; place < 200; place += 1) {
      const at = Math.floor((place * whole.length) / 200);
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (place % 8));
      writeFileSync(files.base, flipped);
      const opened = await openBase(files.folder, baseServices());
      expect(opened.ok ? 'opened' : opened.failure.code, `byte ${at}`).toMatch(/^base-(damaged|newer)$/);
      expect(readFileSync(files.base).equals(flipped)).toBe(true);
    }
  });

  it('is refused with wrong types, unknown keys, repeated ids or references to nothing', async () => {
    type Document = { school: { persons: object[] } & Record<string, unknown> } & Record<string, unknown>;
    const changes: ((document: Document) => object)[] = [
      (document) => ({ ...document, revision: 'three' }),
      (document) => ({ ...document, extra: 1 }),
      (document) => ({ ...document, school: { ...document.school, persons: null } }),
      (document) => ({ ...document, school: { ...document.school, classes: [] } }),
      ({ school, ...rest }) => ({
        ...rest,
        school: { ...school, persons: [...school.persons, school.persons[0]] },
      }),
    ];
    const originals = readFileSync(files.base);
    for (const change of changes) {
      writeFileSync(files.base, originals);
      await expectRefused(
        rewritten((document) => change(document as Document)),
        damaged(),
      );
    }
  });

  it('is refused when it is something else: empty, text, another JSON', async () => {
    for (const text of ['', 'не база', '[]', '{"format":"other","version":1}']) {
      await expectRefused(Buffer.from(text), damaged());
    }
  });

  it('names the newest backup that opens, and none where none does', async () => {
    const better = join(files.folder, 'backups', 'school-2026-11-12-r00000003.sferum');
    copyFileSync(files.base, better);
    await expectRefused(Buffer.from('{'), { code: 'base-damaged', copy: better });
    writeFileSync(better, 'испорчена');
    await expectRefused(Buffer.from('{'), damaged());
    writeFileSync(copyOf(), '');
    await expectRefused(Buffer.from('{'), { code: 'base-damaged', copy: null });
  });
});

it('a base of a newer version is refused untouched, whatever its file looks like', async () => {
  await expectRefused(Buffer.from('{"format":"sferum-admin","version":7,"people":"elsewhere"}'), {
    code: 'base-newer',
    version: 7,
  });
});
