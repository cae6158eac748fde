import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBook } from '../../../electron/documents/xlsx/write-book.ts';
import type { School } from '../../../shared/domain/school.ts';
import { tableOf } from '../../../shared/domain/table.ts';
import { reportBook } from '../../../shared/views/report/book/report-book.ts';
import { classLists } from '../../../shared/views/report/figures/class-lists.ts';
import { compareWith, reportMembers } from '../../../shared/views/report/figures/comparison.ts';
import { reportFigures } from '../../../shared/views/report/figures/figures.ts';
import { snapshotOf } from '../../../shared/views/report/figures/snapshot.ts';
import { reportSchool } from '../../bench/report-school.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../support/school-builder.ts';
import {
  convertWithOffice,
  inspectBook,
  pdfPages,
  recalculate,
  type SeenBook,
  type SeenSheet,
} from '../../support/workbook-readers.ts';
import { recount } from '../../unit/shared/views/report/recount.ts';
import { membersOn } from '../../unit/shared/views/report/recount-times.ts';

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

/** A school with all that a report may tell of: chats, weekly activity, a snapshot. */
const fullSchool = (): School => {
  const school = reportSchool(300, DAY);
  const weeks = ['2026-11-02', '2026-11-09'].flatMap((weekOf) =>
    (['teachers', 'students', 'guardians'] as const).map((category, index) => ({
      id: `${weekOf}${category}`,
      weekOf,
      category,
      active: 5 + 20 * index,
      outOf: 12 + 60 * index,
    })),
  );
  const above = { id: 'above', weekOf: '2026-11-16', category: 'teachers' as const, active: 99, outOf: 12 };
  const chats = [...school.classes.values()].slice(0, 20).map(({ id, label }) => ({
    id: `chat-${id}`,
    kind: 'classStudents' as const,
    form: 'chat' as const,
    name: label,
    classId: id,
    url: '',
    platform: 'max' as const,
    state: 'created' as const,
    note: '',
  }));
  return {
    ...school,
    weeklyActivity: tableOf([...weeks, above]),
    chats: tableOf(chats),
    snapshots: tableOf([snapshotOf(school, '2026-11-14')]),
  };
};

/** What the report of a school holds beside its figures. */
const extrasOf = (school: School) => ({
  comparison: compareWith(school, DAY, { number: 7, members: reportMembers(school, '2026-10-15') }),
  classLists: classLists(school, DAY, [...school.classes.keys()].slice(0, 5)),
});

const schools = {
  usual: fullSchool(),
  odd: oddSchool(),
  empty: buildSchool({}),
  many: manyClasses(),
  college: buildSchool({
    organisation: { kind: 'college' },
    classes: [aClass('П-101СД'), aStaffroom()],
    persons: [
      aPerson({
        classId: 'class-П-101СД',
        states: [{ state: 'joined', on: '2026-10-10', source: 'members' }],
      }),
    ],
  }),
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
    const extras = name === 'empty' || name === 'college' ? {} : extrasOf(school);
    const book = reportBook(school.organisation, reportFigures(school, DAY), made, extras);
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
    expect(sheetOf(bookOf('usual'), '1А').filter).toMatch(/^A4:F\d+$/);
    expect(classes.filter).toBe('A5:O38');
    expect(sheetOf(bookOf('usual'), 'Не присоединились')).toMatchObject({ freeze: 'A5', titleRows: '$4:$4' });
  });

  it('turns to pages as expected', () => {
    const pages = pdfPages(join(folder, 'pdf', 'usual.pdf'));
    const titles = [
      'Отчёт о подключении',
      'Содержание',
      'По классам',
      'По параллелям',
      'Динамика',
      'Сравнение с отчётом № 7',
      'Активность',
      'Ссылки',
      'Чаты',
      'Не присоединились',
      'Методика',
      'Класс 1А',
    ];
    const starts = titles.map((title) => pages.findIndex((page) => page.trimStart().startsWith(title)));
    expect(starts.slice(0, 6)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(starts.at(-1)).toBe(pages.length - 5);
    expect(pages.map((page) => /стр\. (\d+) из (\d+)/.exec(page)?.slice(1).map(Number))).toEqual(
      pages.map((_, index) => [index + 1, pages.length]),
    );
    const [notJoined = 0, method = 0] = starts.slice(9, 11);
    const named = pages.slice(notJoined, method);
    expect(named.filter((page) => page.includes('Фамилия, имя, отчество')).length).toBe(method - notJoined);
    expect(pdfPages(join(folder, 'pdf', 'empty.pdf')).length).toBe(4);
  });

  it('draws both shares of the parallels from the cells of the table', () => {
    const { charts } = sheetOf(bookOf('usual'), 'По параллелям');
    expect(charts).toEqual([["'По параллелям'!$G$6:$G$16", "'По параллелям'!$M$6:$M$16"]]);
  });

  it('draws growth and activity as lines from the cells of their tables', () => {
    const [growth] = sheetOf(bookOf('usual'), 'Динамика').charts;
    const last = bookOf('usual').sheets.find(({ name }) => name === 'Динамика')?.cells['A17'];
    expect(growth).toEqual(['B', 'C', 'D', 'E'].map((column) => `'Динамика'!$${column}$5:$${column}$17`));
    expect(last?.value).toBe('2026-11-21T00:00:00');
    expect(sheetOf(bookOf('usual'), 'Активность').charts[0]?.length).toBe(4);
  });

  it('leads from the contents to every sheet, whatever it is called', () => {
    for (const name of ['usual', 'odd', 'many'] as const) {
      const { sheets } = bookOf(name);
      const { links } = sheetOf(bookOf(name), 'Содержание');
      expect(links).toEqual(sheets.map((sheet) => `'${sheet.name.replaceAll("'", "''")}'!A1`));
    }
    expect(bookOf('odd').sheets.map(({ name }) => name)).toContain('Лист-1');
    const told = Object.values(sheetOf(bookOf('odd'), 'Содержание').cells).map(({ value }) => value);
    expect(told).toContain('Класс Лист/1:[?]: кто в каком состоянии');
  });

  it('shows what changed since the earlier report, as the raw base tells', () => {
    const cell = rowSaying(sheetOf(bookOf('usual'), 'Сравнение'), 'Всего');
    const [then, now] = ['2026-10-15', DAY].map((day) => membersOn(schools.usual, day).length);
    expect([cell('F'), cell('G'), cell('K')]).toEqual([then, now, (now ?? 0) - (then ?? 0)]);
  });

  it('gives no share of more active people than there are, and takes a week as it was typed', () => {
    const activity = sheetOf(bookOf('usual'), 'Активность');
    expect(rowSaying(activity, '16.11.2026–22.11.2026')('D') ?? null).toBeNull();
    const week = rowSaying(activity, '09.11.2026–15.11.2026');
    expect([week('B'), week('C'), week('D')]).toEqual([5, 12, 5 / 12]);
    expect(rowSaying(activity, 'Цель')('D')).toBe(0.75);
  });

  it('tells the weeks by the snapshot where there is one', () => {
    const growth = sheetOf(bookOf('usual'), 'Динамика');
    const sources = ['H15', 'H16', 'H17'].map((address) => growth.cells[address]?.value);
    expect(sources).toEqual(['по датам вступления', 'снимок 14.11.2026', 'данные этого отчёта']);
  });

  it('leaves out parallels where the kind of organisation has none', () => {
    expect(bookOf('college').sheets.map(({ name }) => name)).toEqual([
      'Сводка',
      'Содержание',
      'По группам',
      'Динамика',
      'Ссылки',
      'Не присоединились',
      'Методика',
    ]);
    const heads = sheetOf(bookOf('college'), 'По группам').cells;
    expect(['A5', 'B5', 'C5'].map((at) => heads[at]?.value)).toEqual(['Группа', 'Куратор', 'В списке']);
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
