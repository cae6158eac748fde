import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBook } from '../../electron/documents/xlsx/write-book.ts';
import type { School } from '../../shared/domain/school.ts';
import { reportFigures } from '../../shared/views/report/figures.ts';
import { reportBook } from '../../shared/views/report/report-book.ts';
import { reportSchool } from '../bench/report-school.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../support/school-builder.ts';
import {
  convertWithOffice,
  inspectBook,
  pdfPages,
  recalculate,
  type SeenBook,
  type SeenSheet,
} from '../support/workbook-readers.ts';
import { recount } from '../unit/shared/views/report/recount.ts';

const DAY = '2026-11-21';
const names = {
  formula: '=HYPERLINK("http://example.org")',
  plus: '+79161234567',
  at: '@SUM(A1)',
  error: '#REF!',
};

/** Classes with labels that sheets and formulas dislike, people without a class, a guardian of several. */
const oddSchool = (): School => {
  const labels = ['Лист/1:[?]', '=1+1', '5А', '5Б', '10А', 'П-101СД', '0А', '14В'];
  const students = labels.map((label) => aPerson({ classId: `class-${label}` }));
  const named = Object.values(names).map((surname) =>
    aPerson({ classId: 'class-5А', name: { surname, givenName: '', patronymic: '' } }),
  );
  const joined = aPerson({
    classId: 'class-10А',
    states: [{ state: 'confirmed', on: '2026-10-10', source: 'members' }],
  });
  const guardian = aPerson({ category: 'guardian', childIds: students.slice(2, 5).map(({ id }) => id) });
  return buildSchool({
    classes: [...labels.map((label) => aClass(label)), aClass('11А'), aStaffroom()],
    persons: [...students, ...named, joined, guardian, aPerson()],
  });
};

const manyClasses = (): School => {
  const labels = Array.from({ length: 300 }, (_, index) => `${(index % 11) + 1}-${index}`);
  return buildSchool({
    classes: labels.map((label, index) => aClass(label, { parallel: (index % 11) + 1 })),
    persons: labels.map((label) => aPerson({ classId: `class-${label}` })),
  });
};

const schools = {
  usual: reportSchool(300, DAY),
  odd: oddSchool(),
  empty: buildSchool({}),
  many: manyClasses(),
  college: buildSchool({ organisation: { kind: 'college' }, classes: [aClass('П-101СД'), aStaffroom()] }),
};
type Name = keyof typeof schools;
const all: readonly Name[] = ['usual', 'odd', 'empty', 'many', 'college'];

const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-report-'));
const fileOf = (name: Name): string => join(folder, 'made', `${name}.xlsx`);
const seen = new Map<Name, SeenBook>();
const recalculated = new Map<Name, SeenBook>();
const bookOf = (name: Name): SeenBook => {
  const book = seen.get(name);
  if (!book) throw new Error(name);
  return book;
};

beforeAll(async () => {
  mkdirSync(join(folder, 'made'));
  for (const name of all) {
    const school = schools[name];
    const made = { on: DAY, at: '2026-11-21T09:00:00.000Z' };
    const book = reportBook(school.organisation, reportFigures(school, DAY), made);
    writeFileSync(fileOf(name), await writeBook(book));
    seen.set(name, inspectBook(fileOf(name)));
  }
  for (const [index, book] of recalculate(all.map(fileOf), folder).entries()) {
    const name = all[index];
    if (name) recalculated.set(name, book);
  }
  convertWithOffice([fileOf('usual'), fileOf('empty')], 'pdf', join(folder, 'pdf'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sheetOf = (book: SeenBook, name: string): SeenSheet => {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

/** LibreOffice writes numbers with fifteen digits. */
const asWritten = (value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(15)) : value;

const formulasOf = (book: SeenBook) =>
  book.sheets.flatMap(({ name, cells }) =>
    Object.entries(cells).flatMap(([address, cell]) =>
      cell.type === 'f' ? [{ place: `${name}!${address}`, value: asWritten(cell.cached) }] : [],
    ),
  );

/** The row whose first cell says this, by column letters. */
const rowSaying = ({ cells }: SeenSheet, text: string): ((column: string) => unknown) => {
  const address = Object.keys(cells).find((each) => /^A\d+$/.test(each) && cells[each]?.value === text);
  if (!address) throw new Error(`no row ${text}`);
  return (column) => cells[column + address.slice(1)]?.cached;
};

describe('the report as a workbook', () => {
  it.each(all)('holds the values that LibreOffice reckons by its formulas: %s', (name) => {
    const book = recalculated.get(name);
    if (!book) throw new Error(name);
    const values = new Map(formulasOf(book).map(({ place, value }) => [place, value]));
    const own = formulasOf(bookOf(name));
    expect(own.length).toBeGreaterThan(10);
    expect(own.map(({ place }) => ({ place, value: values.get(place) }))).toEqual(own);
  });

  it.each(all)('has no error value and a named font in every cell: %s', (name) => {
    const cells = bookOf(name).sheets.flatMap((sheet) => Object.values(sheet.cells));
    expect(cells.filter(({ type, cached }) => type === 'e' || String(cached).startsWith('#DIV'))).toEqual([]);
    expect(new Set(cells.map(({ font }) => font[0]))).toEqual(new Set(['Arial']));
  });

  it('shows what a recount of the school gives', () => {
    const counted = recount(schools.usual, DAY);
    const summary = sheetOf(bookOf('usual'), 'Сводка');
    const rows = {
      teachers: 'Учителя',
      employees: 'Другие сотрудники',
      students: 'Ученики',
      guardians: 'Родители (законные представители)',
    };
    for (const [key, name] of Object.entries(rows)) {
      const cell = rowSaying(summary, name);
      const count = counted.categories[key] ?? {};
      const {
        notInvited = 0,
        invited = 0,
        requested = 0,
        joined = 0,
        confirmed = 0,
        refused = 0,
        left = 0,
      } = count;
      const base = notInvited + invited + requested + joined + confirmed;
      expect('BCDEFGHIJKLM'.split('').map(cell)).toEqual([
        base + refused + left,
        notInvited,
        invited,
        requested,
        joined + confirmed,
        confirmed,
        refused,
        left,
        base,
        (joined + confirmed) / base,
        notInvited + invited + requested,
        count['newlyJoined'],
      ]);
    }
  });

  it('shows each class by a recount of its students and guardians', () => {
    const counted = recount(schools.usual, DAY);
    const classes = sheetOf(bookOf('usual'), 'По классам');
    for (const { id, kind, label } of schools.usual.classes.values()) {
      if (kind !== 'class') continue;
      const cell = rowSaying(classes, label);
      for (const [columns, table] of [
        ['DFG', counted.students],
        ['JLM', counted.guardians],
      ] as const) {
        const count = table[id] ?? {};
        const listed = Object.entries(count).reduce(
          (sum, [key, value]) => sum + (key === 'newlyJoined' ? 0 : value),
          0,
        );
        const base = listed - (count['refused'] ?? 0) - (count['left'] ?? 0);
        expect(columns.split('').map(cell)).toEqual([
          listed,
          base,
          (count['joined'] ?? 0) + (count['confirmed'] ?? 0),
        ]);
      }
    }
  });

  it('shows a dash where there is no base', () => {
    const cell = rowSaying(sheetOf(bookOf('odd'), 'По классам'), '11А');
    expect([cell('H'), cell('N')]).toEqual(['–', '–']);
  });

  it('adds guardians of several classes up and takes the repeats off', () => {
    const classes = sheetOf(bookOf('odd'), 'По классам');
    const counts = ['Итого по классам', 'Учтены повторно', 'Всего без повторов'].map((name) =>
      rowSaying(classes, name)('J'),
    );
    expect(counts).toEqual([3, 2, 1]);
  });

  it('keeps what looks like a formula or an error as text', () => {
    const { cells } = sheetOf(bookOf('odd'), 'Не присоединились');
    for (const name of Object.values(names)) {
      const found = Object.values(cells).filter(({ value }) => value === name);
      expect(found.map(({ type }) => type)).toEqual(['s']);
    }
    const labels = Object.values(sheetOf(bookOf('odd'), 'По классам').cells).filter(
      ({ value }) => value === '=1+1',
    );
    expect(labels.map(({ type }) => type)).toEqual(['s']);
  });

  it('prints on A4 across, one page wide, with repeated headings and numbered pages', () => {
    for (const sheet of bookOf('usual').sheets) {
      expect(sheet).toMatchObject({ paper: 9, fitToPage: true, fit: [1, 0] });
      expect(sheet.footer).toBe('стр. &P из &N');
    }
    const classes = sheetOf(bookOf('usual'), 'По классам');
    expect(classes).toMatchObject({ orientation: 'landscape', freeze: 'B6', titleRows: '$4:$5' });
    expect(classes.filter).toBe('A5:O38');
    expect(sheetOf(bookOf('usual'), 'Не присоединились')).toMatchObject({ freeze: 'A5', titleRows: '$4:$4' });
  });

  it('turns to pages as expected', () => {
    const pages = pdfPages(join(folder, 'pdf', 'usual.pdf'));
    const titles = [
      'Отчёт о подключении',
      'По классам',
      'По параллелям',
      'Ссылки',
      'Не присоединились',
      'Методика',
    ];
    const starts = titles.map((title) => pages.findIndex((page) => page.trimStart().startsWith(title)));
    expect(starts.slice(0, 4)).toEqual([0, 1, 2, 3]);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBe(pages.length - 1);
    expect(pages.map((page) => /стр\. (\d+) из (\d+)/.exec(page)?.slice(1).map(Number))).toEqual(
      pages.map((_, index) => [index + 1, pages.length]),
    );
    expect(pages.filter((page) => page.includes('Фамилия, имя, отчество')).length).toBe(
      (starts[5] ?? 0) - (starts[4] ?? 0),
    );
    expect(pdfPages(join(folder, 'pdf', 'empty.pdf')).length).toBe(5);
  });

  it('draws both shares of the parallels from the cells of the table', () => {
    const { charts } = sheetOf(bookOf('usual'), 'По параллелям');
    expect(charts).toEqual([["'По параллелям'!$G$6:$G$16", "'По параллелям'!$M$6:$M$16"]]);
  });

  it('leaves out parallels where the kind of organisation has none', () => {
    expect(bookOf('college').sheets.map(({ name }) => name)).toEqual([
      'Сводка',
      'По группам',
      'Ссылки',
      'Не присоединились',
      'Методика',
    ]);
  });

  it('says whose it is and when it was made', () => {
    const { title, creator, created } = bookOf('usual');
    expect({ title, creator, created }).toEqual({
      title: 'Отчёт о подключении, Лесная СОШ, данные на 21.11.2026',
      creator: 'Соснин Пётр Ильич',
      created: '2026-11-21T09:00:00',
    });
  });

  it('gives shares as percentages and counts with thousands apart', () => {
    const { cells } = sheetOf(bookOf('usual'), 'По классам');
    expect(cells['H6']?.format).toBe('0%');
    expect(cells['D6']?.format).toBe('#,##0');
  });
});
