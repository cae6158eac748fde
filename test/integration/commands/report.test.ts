import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../../electron/documents/xlsx/write-book.ts';
import { outputFolder } from '../../../electron/files/output-folder.ts';
import { textBytes } from '../../../electron/files/text-bytes.ts';
import { randomIds } from '../../../electron/machine.ts';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { makeReport } from '../../../shared/application/make-report.ts';
import { failed } from '../../../shared/domain/result.ts';
import { baseServices, open, unwrap } from '../../support/a-base.ts';
import { diskError, gatedDisk } from '../../support/faulty-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { inspectBook } from '../../support/workbook-readers.ts';

const joined = [{ state: 'joined' as const, on: '2026-10-05', source: 'members' as const }];

const aBase = async (): Promise<{ readonly base: string; readonly folder: string }> => {
  const folder = temporaryFolder();
  const base = join(folder, 'база');
  const classId = 'class-5А';
  const persons = [
    aPerson({ classId, states: joined }),
    aPerson({ classId }),
    aPerson({ category: 'staff', leftOn: '2026-10-10', states: joined }),
  ];
  unwrap(await createBase(base, buildSchool({ classes: [aClass('5А')], persons }), baseServices()));
  return { base, folder };
};

describe('report', () => {
  it('writes a workbook and tells its totals', async () => {
    const { base, folder } = await aBase();
    const out = join(folder, 'новая папка', 'отчёт.xlsx');
    const { exit, json, stderr } = runCliJson([
      'report',
      '--base',
      base,
      '--out',
      out,
      '--as-of',
      '2026-11-01',
    ]);
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(json).toMatchObject({
      file: out,
      asOf: '2026-11-01',
      totals: { onList: 2, joined: 1, base: 2, share: 0.5, notJoined: 1 },
      notJoined: 1,
    });
    const book = inspectBook(out);
    expect(book.sheets.map(({ name }) => name)).toEqual(json['sheets']);
  });

  it('tells of an earlier day by the dated states', async () => {
    const { base, folder } = await aBase();
    const out = join(folder, 'отчёт.xlsx');
    const totals = (day: string) =>
      runCliJson(['report', '--base', base, '--out', out, '--as-of', day]).json['totals'];
    expect(totals('2026-10-05')).toMatchObject({ onList: 3, joined: 2 });
    expect(totals('2026-10-09')).toMatchObject({ onList: 3, joined: 2 });
    expect(totals('2026-10-10')).toMatchObject({ onList: 2, joined: 1 });
  });

  it('refuses a day before the first one that the base knows of, and names that day', async () => {
    const { base, folder } = await aBase();
    const out = join(folder, 'отчёт.xlsx');
    const { exit, stderr } = runCli(['report', '--base', base, '--out', out, '--as-of', '2026-10-04']);
    expect(exit).toBe(2);
    expect(stderr).toContain('05.10.2026');
    expect(existsSync(out)).toBe(false);
  });

  it('hands over no report that the base has no room to enter', async () => {
    const { base, folder } = await aBase();
    const disk = gatedDisk((call, path) => {
      if (call === 'write' && path.endsWith('school.sferum.part')) throw diskError('ENOSPC', 'write');
    });
    const store = await open(base, baseServices({ disk }));
    const { clock, user } = baseServices();
    const output = outputFolder(join(folder, 'отчёты'));
    const writePage = async (): Promise<Uint8Array> => new Uint8Array([1]);
    const made = await makeReport(
      { store, clock, user, ids: randomIds, output, textBytes, writeBook, writePage },
      { day: '2026-11-01', book: 'отчёт.xlsx', page: null },
    );
    await store.close();
    expect(made).toEqual(failed({ code: 'disk-full', folder: base }));
    expect(readdirSync(join(folder, 'отчёты'))).toEqual([]);
  });

  it('enters the report in the journal and leaves the people as they were', async () => {
    const { base, folder } = await aBase();
    const before = runCliJson(['report', '--base', base, '--out', join(folder, '1.xlsx')]).json['totals'];
    const after = runCliJson(['report', '--base', base, '--out', join(folder, '2.xlsx')]).json['totals'];
    expect(after).toEqual(before);
    const journal = readFileSync(join(base, 'journal.jsonl'), 'utf8');
    expect(journal.split('\n').filter((line) => line.includes('"report-made"')).length).toBe(2);
  });

  it.each([
    ['--as-of', '2026-02-30', '--as-of'],
    ['--as-of', 'вчера', '--as-of'],
    ['--as-of', '2999-01-01', '--as-of'],
    ['--out', 'отчёт.xls', '--out'],
    ['--out', '.xlsx', '--out'],
  ])('refuses %s %s and writes nothing', async (option, value, named) => {
    const { base, folder } = await aBase();
    const given = { '--base': base, '--out': join(folder, 'отчёт.xlsx'), [option]: value };
    const { exit, stdout, stderr } = runCli(['report', ...Object.entries(given).flat()]);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toContain(named);
    expect(existsSync(join(folder, 'отчёт.xlsx'))).toBe(false);
  });

  it('says that there is no base', () => {
    const folder = temporaryFolder();
    const { exit, json } = runCliJson([
      'report',
      '--base',
      join(folder, 'нет'),
      '--out',
      join(folder, 'о.xlsx'),
    ]);
    expect(exit).toBe(2);
    expect(json).toMatchObject({ error: { code: 'base-missing' } });
  });
});
