import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { type WrittenRoster, writeRosters } from '../../../electron/made-up/write-rosters.ts';
import { madeUpSchool } from '../../../shared/made-up/made-up-school.ts';

const school = madeUpSchool(5, 120);
let folder = '';
let written: readonly WrittenRoster[] = [];

const rowsOfBook = async (name: string): Promise<unknown[][]> => {
  const book = read(await readFile(join(folder, name)), { cellDates: true, UTC: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json(sheet, { header: 1, UTC: true }) : [];
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rosters-'));
  written = await writeRosters(folder, school);
});
afterAll(() => rm(folder, { recursive: true }));

describe('writeRosters', () => {
  it('writes every file and says what it is for', () => {
    expect(written.map(({ file }) => basename(file))).toContain('students.xlsx');
    expect(written).toHaveLength(8);
    expect(written.every(({ purpose }) => purpose.length > 10)).toBe(true);
  });

  it('puts the students’ header into row 3, their birth dates as dates', async () => {
    const rows = await rowsOfBook('students.xlsx');
    expect(rows[2]?.[1]).toBe('Фамилия');
    expect(rows).toHaveLength(120 + 3);
    const first = rows[3] ?? [];
    const student = school.students.find(
      ({ name, classLabel }) =>
        name.surname === first[1] && name.givenName === first[2] && classLabel === first[4],
    );
    expect(first[5]).toEqual(new Date(`${student?.birthDate}T00:00:00Z`));
  });

  it('writes the staff in windows-1251', async () => {
    const text = new TextDecoder('windows-1251').decode(await readFile(join(folder, 'staff.csv')));
    expect(text).toContain(school.staff[0]?.name.surname ?? '?');
    expect(text.split('\r\n').filter((line) => line.endsWith(';'))).toHaveLength(school.staff.length + 1);
  });

  it('gives a guardian a row for each child', async () => {
    const children = school.guardians.flatMap(({ childNumbers }) => childNumbers ?? []);
    expect(await rowsOfBook('guardians.xls')).toHaveLength(children.length + 1);
  });

  it('names every link in both forms', async () => {
    const text = await readFile(join(folder, 'links.txt'), 'utf8');
    for (const { url } of school.links) expect(text).toContain(url);
    expect(text).toMatch(/^Учительская\r\nучителя: https/);
  });
});
