import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../../electron/documents/xlsx/write-book.ts';
import { outputFolder } from '../../../electron/files/output-folder.ts';
import { textBytes } from '../../../electron/files/text-bytes.ts';
import { randomIds } from '../../../electron/machine.ts';
import { createBase } from '../../../electron/storage/base-folder.ts';
import { makeReport } from '../../../shared/application/reports/make-report.ts';
import { saveOwnForm } from '../../../shared/domain/reports/own-form.ts';
import { failed } from '../../../shared/domain/result.ts';
import { tableOf } from '../../../shared/domain/table.ts';
import { baseServices, open, unwrap } from '../../support/a-base.ts';
import { diskError, gatedDisk } from '../../support/faulty-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aPerson, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { inspectBook, pdfPages } from '../../support/workbook-readers.ts';

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

  it('puts the director’s page beside the workbook, and gives it alone', async () => {
    const { base, folder } = await aBase();
    const out = join(folder, 'отчёт.xlsx');
    const { json } = runCliJson([
      'report',
      '--base',
      base,
      '--out',
      out,
      '--page',
      '--class',
      '5а',
      '--as-of',
      '2026-11-01',
    ]);
    expect(json).toMatchObject({ file: out, page: join(folder, 'отчёт.pdf'), number: 1 });
    expect(json['sheets']).toContain('5А');
    expect(pdfPages(join(folder, 'отчёт.pdf')).length).toBe(1);
    const alone = join(folder, 'страница.pdf');
    expect(runCli(['report', '--base', base, '--out', alone]).exit).toBe(0);
    expect(pdfPages(alone)[0]).toContain('С прошлого отчёта');
  });

  it('keeps what was handed over byte for byte, under its digest', async () => {
    const { base, folder } = await aBase();
    const out = join(folder, 'отчёт.xlsx');
    runCli(['report', '--base', base, '--out', out, '--page']);
    const store = await open(base);
    const frozen = [...store.current().frozenReports.values()];
    const bytes = await Promise.all(frozen.map(({ attachmentId }) => store.attachments.read(attachmentId)));
    await store.close();
    expect(frozen.map(({ number, fileName }) => [number, fileName])).toEqual([
      [1, 'отчёт.xlsx'],
      [1, 'отчёт.pdf'],
    ]);
    for (const [index, { attachmentId, fileName }] of frozen.entries()) {
      const written = readFileSync(join(folder, fileName));
      expect(createHash('sha256').update(written).digest('hex')).toBe(attachmentId);
      expect(Buffer.from(unwrap(bytes[index] ?? failed({ code: 'attachment-missing' })))).toEqual(written);
    }
  });

  it('gives a handed report back as it was, whatever became of the base since', async () => {
    const { base, folder } = await aBase();
    runCli(['report', '--base', base, '--out', join(folder, 'отчёт.xlsx'), '--page']);
    const given = ['отчёт.xlsx', 'отчёт.pdf'].map((name) => readFileSync(join(folder, name)));
    const store = await open(base);
    const before = store.current();
    const after = {
      ...before,
      organisation: { ...before.organisation, fullName: 'Другая школа', kind: 'college' as const },
      classes: tableOf([aClass('11Б')]),
      persons: tableOf([aPerson({ classId: 'class-11Б', states: joined })]),
    };
    unwrap(await store.commit(before, after, { kind: 'organisation-changed', subject: '', counts: {} }));
    await store.close();
    expect(runCli(['report', '--base', base, '--out', join(folder, 'второй.xlsx')]).exit).toBe(0);
    const again = await open(base);
    const first = [...again.current().frozenReports.values()].filter(({ number }) => number === 1);
    const kept = await Promise.all(first.map(({ attachmentId }) => again.attachments.read(attachmentId)));
    await again.close();
    expect(kept.map((bytes) => Buffer.from(unwrap(bytes)))).toEqual(given);
  });

  it('holds a report against the last one, another one, or none', async () => {
    const { base, folder } = await aBase();
    const sheets = (...own: readonly string[]) =>
      runCliJson(['report', '--base', base, '--out', join(folder, 'отчёт.xlsx'), ...own])['json']['sheets'];
    expect(sheets('--as-of', '2026-10-06')).not.toContain('Сравнение');
    expect(sheets()).toContain('Сравнение');
    expect(sheets('--against', '1')).toContain('Сравнение');
    expect(sheets('--against', 'none')).not.toContain('Сравнение');
    const wrong = runCli(['report', '--base', base, '--out', join(folder, 'о.xlsx'), '--against', '77']);
    expect(wrong.exit).toBe(2);
    expect(wrong.stderr).toContain('--against');
    const later = runCli([
      ...['report', '--base', base, '--out', join(folder, 'о.xlsx')],
      ...['--as-of', '2026-10-06', '--against', '2'],
    ]);
    expect([later.exit, later.stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(later.stderr).toContain('позже выбранного дня');
    expect(existsSync(join(folder, 'о.xlsx'))).toBe(false);
  });

  it('fills the district’s own form as a workbook and as text', async () => {
    const { base, folder } = await aBase();
    const store = await open(base);
    const form = {
      id: 'f1',
      name: 'Сведения',
      indicators: ['students.onList', 'students.share', 'students.joined'],
      headings: ['', '=Доля', ''],
      breakdown: 'classes',
      sideways: false,
    };
    const now = store.current();
    const act = { kind: 'form-saved' as const, subject: 'Сведения', counts: {} };
    unwrap(await store.commit(now, unwrap(saveOwnForm(now, form)), act));
    await store.close();
    const out = join(folder, 'форма.csv');
    expect(runCli(['report', '--base', base, '--out', out, '--form', 'СВЕДЕНИЯ']).exit).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(
      "\uFEFFКласс;Ученики: в списке;'=Доля;Ученики: присоединились\r\n5А;2;50%;1\r\nВсего;2;50%;1\r\n",
    );
    const book = join(folder, 'форма.xlsx');
    runCli(['report', '--base', base, '--out', book, '--form', 'Сведения']);
    const [sheet] = inspectBook(book).sheets;
    expect(['A5', 'B5', 'C5', 'D5', 'C4'].map((at) => sheet?.cells[at]?.value)).toEqual([
      '5А',
      2,
      0.5,
      1,
      '=Доля',
    ]);
    expect(sheet?.cells['C4']?.type).toBe('s');
    const unknown = runCli(['report', '--base', base, '--out', book, '--form', 'Другая']);
    expect(unknown.exit).toBe(2);
    expect(unknown.stderr).toContain('«Сведения»');
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
    ['--class', '9Я', '9Я'],
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
