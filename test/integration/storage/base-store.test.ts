import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBase, openBase } from '../../../electron/storage/base-folder.ts';
import { followChain, parseJournalLine } from '../../../electron/storage/journal/journal-chain.ts';
import { tableOf, withRow } from '../../../shared/domain/table.ts';
import {
  addPerson,
  anAct,
  baseServices,
  makeBase,
  open,
  personIds,
  quickDisk,
  smallSchool,
  unwrap,
} from '../../support/a-base.ts';
import { diskError } from '../../support/faulty-disk.ts';
import { aClass, aPerson } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const journalOf = (folder: string) =>
  readFileSync(join(folder, 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => parseJournalLine(line));

const codeOf = async (attempt: Promise<unknown>): Promise<unknown> => {
  const result = (await attempt) as { readonly failure?: { readonly code: string } };
  return result.failure?.code ?? 'ok';
};

describe('createBase', () => {
  it('makes a base with its first journal entry, closed', async () => {
    const folder = join(temporaryFolder(), 'a', 'b');
    await makeBase(folder);
    expect(readdirSync(folder).toSorted()).toEqual(['journal.jsonl', 'school.sferum']);
    expect(journalOf(folder)).toMatchObject([{ number: 1, kind: 'school-created', user: 'sosnin' }]);
    const base = await open(folder);
    expect(base.current()).toEqual(smallSchool());
    expect(base.revision()).toBe(0);
    await base.close();
  });

  it('takes an empty folder, and one with hidden files only', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, '.directory'), '');
    writeFileSync(join(folder, 'desktop.ini'), '');
    await makeBase(folder);
  });

  it('refuses a folder with a base or with other files, and leaves both alone', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const before = readFileSync(join(folder, 'school.sferum'));
    expect(await codeOf(createBase(folder, smallSchool(), baseServices()))).toBe('base-exists');
    expect(readFileSync(join(folder, 'school.sferum'))).toEqual(before);
    const other = temporaryFolder();
    writeFileSync(join(other, 'приказ.docx'), '');
    expect(await codeOf(createBase(other, smallSchool(), baseServices()))).toBe('base-folder-occupied');
    expect(readdirSync(other)).toEqual(['приказ.docx']);
  });

  it('begins no base inside the folder of another', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const before = readdirSync(folder);
    const inner = createBase(join(folder, 'x', 'y'), smallSchool(), baseServices());
    expect(await codeOf(inner)).toBe('folder-in-base');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('fails where no folder can be, leaving nothing', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const inFile = createBase(join(folder, 'file', 'base'), smallSchool(), baseServices());
    expect(await codeOf(inFile)).toBe('folder-not-writable');
    const disk = { ...quickDisk, rename: () => Promise.reject(diskError('EROFS', 'rename')) };
    const made = createBase(join(folder, 'x', 'y'), smallSchool(), baseServices({ disk }));
    expect(await codeOf(made)).toBe('folder-not-writable');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('lets one of two creators at once win', async () => {
    const folder = join(temporaryFolder(), 'new');
    const codes = await Promise.all(
      [1, 2, 3].map(() => codeOf(createBase(folder, smallSchool(), baseServices()))),
    );
    expect(codes.filter((code) => code === 'ok')).toHaveLength(1);
    await (await open(folder)).close();
  });

  it('throws on a school that no opening would take', async () => {
    const folder = join(temporaryFolder(), 'new');
    const school = { ...smallSchool(), persons: tableOf([aPerson({ classId: 'none' })]) };
    await expect(createBase(folder, school, baseServices())).rejects.toThrow('missing rows');
    expect(existsSync(folder)).toBe(false);
  });
});

describe('commit', () => {
  it('is there after reopening, with an entry in the journal', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const base = await open(folder);
    expect(await addPerson(base, 'a', anAct({ subject: 'первый' }))).toEqual({ ok: true, value: 1 });
    expect(await addPerson(base, 'b', anAct({ subject: 'второй' }))).toEqual({ ok: true, value: 2 });
    await base.close();
    const again = await open(folder);
    expect([...again.current().persons]).toEqual([...base.current().persons]);
    expect(again.revision()).toBe(2);
    await again.close();
    expect(journalOf(folder).map((entry) => entry?.subject)).toEqual(['Лесная СОШ', 'первый', 'второй']);
    expect(followChain(journalOf(folder)).brokenAt).toBeNull();
  });

  it('loses nothing of changes that were made at the same time', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const base = await open(folder);
    const ids = Array.from({ length: 20 }, (_, number) => `p${number}`);
    const revisions = await Promise.all(ids.map((id) => addPerson(base, id)));
    expect(revisions.map(unwrap)).toEqual(ids.map((_, index) => index + 1));
    expect(personIds(base)).toEqual(ids);
    await base.close();
  });

  it('refuses a change to what was taken back meanwhile', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const base = await open(folder);
    const empty = base.current();
    unwrap(await base.commit(empty, { ...empty, classes: withRow(empty.classes, aClass('7Б')) }, anAct()));
    const school = base.current();
    const inNewClass = withRow(school.persons, aPerson({ classId: 'class-7Б' }));
    const undone = base.undo();
    const added = base.commit(school, { ...school, persons: inNewClass }, anAct());
    expect((await undone).ok).toBe(true);
    expect(await added).toEqual({ ok: false, failure: { code: 'plan-outdated' } });
    expect(base.current()).toEqual(empty);
    await base.close();
  });

  it('throws on a change that the next opening would refuse, and stays as it was', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const base = await open(folder);
    await addPerson(base, 'a');
    const before = readFileSync(join(folder, 'school.sferum'));
    const school = base.current();
    const dangling = { ...school, persons: withRow(school.persons, aPerson({ classId: 'none' })) };
    await expect(base.commit(school, dangling, anAct())).rejects.toThrow('missing rows');
    await expect(base.commit(school, { ...school, classes: tableOf([]) }, anAct())).rejects.toThrow(
      'missing rows',
    );
    const wrong = aClass('7Б', { schoolYear: JSON.parse('7') });
    await expect(
      base.commit(school, { ...school, classes: withRow(school.classes, wrong) }, anAct()),
    ).rejects.toThrow();
    const uncountable = anAct({ counts: { persons: Number.NaN } });
    await expect(base.note(uncountable)).rejects.toThrow();
    expect(readFileSync(join(folder, 'school.sferum'))).toEqual(before);
    expect(base.current()).toBe(school);
    await base.close();
  });

  it('tries again while another program holds the file', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    let held = 5;
    const pauses: number[] = [];
    const disk = {
      ...quickDisk,
      rename: async (from: string, to: string) => {
        held -= 1;
        if (held >= 0) throw diskError(held % 2 ? 'EBUSY' : 'EPERM', 'rename');
        await quickDisk.rename(from, to);
      },
      pause: async (milliseconds: number) => {
        pauses.push(milliseconds);
      },
    };
    mkdirSync(join(folder, 'backups'));
    writeFileSync(join(folder, 'backups', 'school-2026-11-12-r00000000-n0-day.sferum'), '');
    const base = await open(folder, baseServices({ disk }));
    expect(unwrap(await addPerson(base, 'a'))).toBe(1);
    expect(pauses).toEqual([20, 40, 80, 160]);
    await base.close();
  });

  it('writes nothing once its lock was taken away', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const base = await open(folder);
    const other = { host: 'director-pc', user: 'elkina', pid: 1, at: '', token: 'c3'.repeat(12), boot: null };
    writeFileSync(join(folder, 'school.sferum.lock'), JSON.stringify(other));
    const before = readFileSync(join(folder, 'school.sferum'));
    expect(await addPerson(base, 'a')).toEqual({
      ok: false,
      failure: { code: 'base-in-use', folder, host: 'director-pc', user: 'elkina' },
    });
    expect(readFileSync(join(folder, 'school.sferum'))).toEqual(before);
    await base.close();
  });
});

describe('openBase', () => {
  it('tells a missing base, whatever is or is not at the place', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    for (const place of [folder, join(folder, 'none'), join(folder, 'file')]) {
      expect(await openBase(place, baseServices())).toEqual({
        ok: false,
        failure: { code: 'base-missing', folder: place, copy: null },
      });
    }
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('lets one program in at a time', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const base = await open(folder);
    expect(await openBase(folder, baseServices())).toEqual({
      ok: false,
      failure: { code: 'base-in-use', folder, host: 'school-pc', user: 'sosnin' },
    });
    await base.close();
    await (await open(folder)).close();
  });

  it('removes what interrupted programs left behind', async () => {
    const folder = temporaryFolder();
    await makeBase(folder);
    const names = ['school.sferum.part', 'school.sferum.lock.abc.part', 'school.sferum.lock.abc'];
    for (const name of names) writeFileSync(join(folder, name), '{');
    await (await open(folder)).close();
    expect(readdirSync(folder).toSorted()).toEqual(['journal.jsonl', 'school.sferum']);
  });
});
