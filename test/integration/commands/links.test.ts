import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeRosters } from '../../../electron/made-up/write-rosters.ts';
import { linkState } from '../../../shared/domain/links/invite-link.ts';
import { madeUpSchool } from '../../../shared/made-up/made-up-school.ts';
import { baseOnDisk, schoolOnDisk } from '../../support/base-on-disk.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { aClass, aLink, aStaffroom, buildSchool } from '../../support/school-builder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const url = (letter: string): string => `https://max.ru/join/${letter.repeat(43)}`;
const classes = [aStaffroom(), aClass('5А'), aClass('5Б')];

const textFile = (text: string, name = 'ссылки.txt'): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  return file;
};

const baseBytes = (folder: string): string => readFileSync(join(folder, 'school.sferum'), 'utf8');

describe('links', () => {
  it.each(['links.txt', 'links.csv'])(
    'stores every link of the made-up school from %s',
    async (name) => {
      const madeUp = madeUpSchool(3, 200);
      const folder = temporaryFolder();
      await writeRosters(folder, madeUp);
      const labels = madeUp.classes.map(({ label }) => aClass(label));
      const base = await baseOnDisk(buildSchool({ classes: [aStaffroom(), ...labels] }));
      const run = runCliJson(['links', join(folder, name), '--base', base]);
      expect(run.stderr).toBe('');
      expect(run.exit).toBe(0);
      expect(run.json).toMatchObject({
        stored: madeUp.links.length,
        unchanged: 0,
        rejected: 0,
        problems: [],
      });
      const school = await schoolOnDisk(base);
      const stored = [...school.links.values()].map((link) => {
        const schoolClass = school.classes.get(link.classId);
        return {
          classLabel: schoolClass?.kind === 'class' ? schoolClass.label : null,
          role: link.role,
          url: link.url,
        };
      });
      expect(stored).toEqual(madeUp.links);
      const again = runCliJson(['links', join(folder, name), '--base', base]);
      expect(again.json).toMatchObject({ stored: 0, unchanged: madeUp.links.length });
    },
    30_000,
  );

  it('takes the good links, lists the bad ones, and ends with 3', async () => {
    const base = await baseOnDisk(buildSchool({ classes }));
    const file = textFile(
      [
        '5А',
        `ученики ${url('a')}`,
        `родители ${url('a')}`,
        '5Б',
        `ученики https://mах.ru/join/${'b'.repeat(43)}`,
        'родители https://sferum.ru/?call_link=abc',
        '7Г',
        `ученики ${url('c')}`,
      ].join('\n'),
    );
    const run = runCliJson(['links', file, '--base', base]);
    expect(run.exit).toBe(3);
    expect(run.json).toMatchObject({
      stored: 1,
      rejected: 4,
      links: [
        { classLabel: '5А', role: 'student', url: url('a'), kind: 'maxChat', platform: 'max', line: 2 },
      ],
      problems: [
        { line: 3, severity: 'error', code: 'link-of-two-places' },
        { line: 5, severity: 'error', code: 'link-mixed-alphabet' },
        { line: 6, severity: 'error', code: 'link-is-call' },
        { line: 8, severity: 'error', code: 'link-class-unknown' },
      ],
    });
    expect(run.stderr).toContain('«5А, ученики» и «5А, родители»');
    expect(run.stderr).toContain('русская буква «а», верный адрес – max.ru');
    expect(run.stderr).toContain('Класса «7Г» в базе нет: есть 5А, 5Б.');
  });

  it('leaves the base as it was when nothing is right, and ends with 2', async () => {
    const base = await baseOnDisk(buildSchool({ classes }));
    const before = baseBytes(base);
    const run = runCli(['links', textFile('5А\nученики https://max.ru/school12'), '--base', base]);
    expect(run.exit).toBe(2);
    expect(run.stderr).toContain('открытого канала');
    const empty = runCli(['links', textFile('5А\nссылок пока нет'), '--base', base]);
    expect(empty.exit).toBe(2);
    expect(empty.stderr).toContain('нет ни одной ссылки');
    expect(baseBytes(base)).toBe(before);
  });

  it('holds the file against the links of the base', async () => {
    const links = [
      aLink({ url: url('a'), classId: 'class-5А', role: 'student' }),
      aLink({
        url: url('d'),
        classId: 'class-5А',
        role: 'guardian',
        history: [{ state: 'annulled', on: '2026-09-02', reason: 'утечка' }],
      }),
    ];
    const base = await baseOnDisk(buildSchool({ classes, links }));
    const file = textFile(`5А\nученики ${url('b')}\nродители ${url('d')}\n5Б\nученики ${url('a')}`);
    const run = runCliJson(['links', file, '--base', base]);
    expect(run.json).toMatchObject({
      stored: 1,
      unchanged: 0,
      rejected: 2,
      problems: [
        { line: 2, severity: 'warning', code: 'link-replaces' },
        { line: 3, severity: 'error', code: 'link-annulled-before' },
        { line: 5, severity: 'error', code: 'link-of-two-places' },
      ],
    });
    const stored = await schoolOnDisk(base);
    const states = new Map([...stored.links.values()].map((link) => [link.url, linkState(link)]));
    expect(states).toEqual(
      new Map([
        [url('a'), 'replaced'],
        [url('d'), 'annulled'],
        [url('b'), 'active'],
      ]),
    );
    const again = runCliJson(['links', file, '--base', base]);
    expect(again.json).toMatchObject({ stored: 0, unchanged: 1, rejected: 2 });
    const older = runCliJson(['links', textFile(`5А\nученики ${url('a')}`), '--base', base]);
    expect(older.json).toMatchObject({ stored: 0, problems: [{ line: 2, code: 'link-replaced-before' }] });
  });

  it('numbers the rows of a table as Excel does', async () => {
    const base = await baseOnDisk(buildSchool({ classes }));
    const file = textFile(
      `Ссылки;;\n;;\nкласс;роль;ссылка\n5А;дворники;${url('a')}\n5Б;родители;${url('b')}`,
      'a.csv',
    );
    const run = runCliJson(['links', file, '--base', base]);
    expect(run.json).toMatchObject({
      stored: 1,
      links: [{ classLabel: '5Б', role: 'guardian', line: 5 }],
      problems: [{ row: 4, severity: 'error', code: 'link-role-unknown' }],
    });
  });
});
