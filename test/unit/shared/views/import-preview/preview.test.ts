import { describe, expect, test } from 'vitest';
import { previewImport } from '../../../../../shared/application/importing/preview-import.ts';
import type { School } from '../../../../../shared/domain/school.ts';
import type { Corrections } from '../../../../../shared/importing/cells/corrections.ts';
import { applyPlan } from '../../../../../shared/importing/plan/apply-plan.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';
import { faultyRowsBook } from '../../../../../shared/views/import-preview/faulty-rows.ts';
import { filterRows } from '../../../../../shared/views/import-preview/filter-rows.ts';
import { workbookOf } from '../../../../support/roster-sheet.ts';
import { aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const clock = { today: () => '2026-11-21', now: () => '2026-11-21T09:00:00.000Z' };
let last = 0;
const ids = { next: () => `id-${++last}` };
const empty = buildSchool({ classes: [aStaffroom()] });

const preview = (text: string, school: School = empty, corrections: Corrections = {}) => {
  const workbook = workbookOf({ Лист1: text });
  const made = previewImport(
    { workbook, file: 'список.xlsx', corrections, school, revision: 1 },
    { clock, ids },
  );
  return { ...made, workbook };
};

const roster = (count: number, label: (index: number) => string): string =>
  [
    'ФИО | Класс | СНИЛС | Кабинет',
    ...Array.from({ length: count }, (_, index) => {
      const tail = 'абвгдежзик'.charAt(index % 10) + 'лмнопрстуф'.charAt(Math.floor(index / 10));
      return `Кор${tail}ин Пётр Ильич | ${label(index)} | 1 | 12`;
    }),
  ].join('\n');

const imported = (text: string): School => {
  const { plan } = preview(text);
  if (!plan) throw new Error('no plan');
  return applyPlan(plan, empty);
};

describe('the reading', () => {
  test('gives each column with its field, its reason and samples', () => {
    const { reading } = preview(roster(5, () => '5А')).preview;
    expect(
      reading.columns.map(({ title, path, reason, samples }) => [title, path, reason, samples.length]),
    ).toEqual([
      ['ФИО', 'fullName', 'title', 3],
      ['Класс', 'classLabel', 'title', 1],
      ['СНИЛС', null, 'private', 1],
      ['Кабинет', null, 'unknown', 1],
    ]);
    expect(reading).toMatchObject({ category: 'student', reason: 'class' });
    expect(reading.sheets).toMatchObject([{ name: 'Лист1', taken: true, rows: 5, headerRow: 1 }]);
  });

  test('is there also where nothing could be planned', () => {
    const { preview: shown } = preview('Наименование | Отделение\nСемёнов Иван | 5А');
    expect(shown).toMatchObject({ plan: null, failure: { code: 'header-not-found' } });
    expect(shown.reading.sheets[0]).toMatchObject({ headerRow: null });
    expect(shown.reading.sheets[0]?.firstRows[0]).toEqual({ row: 1, text: 'Наименование · Отделение' });
  });
});

describe('the difference', () => {
  test('has every person once, with what is wrong beside them', () => {
    const school = imported(roster(5, () => '5А'));
    const { plan } = preview(
      `${roster(4, (index) => (index === 0 ? '6Б' : '5А'))}\n | 5А | |\nНовый Олег | 5А | |`,
      school,
    ).preview;
    expect(plan?.counts).toEqual({ rejected: 1, update: 1, create: 1, missing: 1, unchanged: 3 });
    expect(plan?.rows.map(({ state }) => state)).toEqual([
      'rejected',
      'update',
      'create',
      'missing',
      'unchanged',
      'unchanged',
      'unchanged',
    ]);
    expect(plan?.rows[0]).toMatchObject({ row: 6, notes: [{ severity: 'error' }] });
    expect(plan?.rows[1]).toMatchObject({ changes: [{ field: 'classLabel', from: '5А', to: '6Б' }] });
    expect(plan?.newClasses).toMatchObject([{ label: '6Б' }]);
  });

  test('is searched by words in any order', () => {
    const { plan } = preview(roster(20, (index) => (index < 10 ? '5А' : '5Б'))).preview;
    const rows = plan?.rows ?? [];
    expect(filterRows(rows, 'all', '5б петр')).toHaveLength(10);
    expect(filterRows(rows, 'update', '')).toHaveLength(0);
    expect(filterRows(rows, 'noted', '')).toHaveLength(0);
  });

  test('asks again when more than a tenth would change or be missing, and only then', () => {
    const school = imported(roster(60, () => '5А'));
    const brakeWith = (changed: number) =>
      preview(
        roster(60, (index) => (index < changed ? '5Б' : '5А')),
        school,
      ).preview.plan?.brake;
    expect(brakeWith(6)).toBeNull();
    expect(brakeWith(7)).toEqual({ people: 60, updated: 7, missing: 0 });
    expect(
      preview(
        roster(52, () => '5А'),
        school,
      ).preview.plan?.brake,
    ).toEqual({
      people: 60,
      updated: 0,
      missing: 8,
    });
  });
});

test('the rows that stayed out become a book of the same columns with the reason', () => {
  const { plan, workbook } = preview('ФИО | Класс\nСемёнов Иван Петрович | 5А\nКим | 5А\nОрлова Анна |');
  if (!plan) throw new Error('no plan');
  const book = faultyRowsBook(
    { plan, workbook, corrections: {} },
    { organisation: 'Школа', createdAt: clock.now(), words: vocabularies.school },
  );
  expect(book?.sheets[0]?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['ФИО ', ' Класс', 'Ошибка'].map((text) => text.trim()),
    ['Ким', '5А', expect.stringContaining('не указано имя')],
    ['Орлова Анна', null, 'Класс не указан: строка не взята.'],
  ]);
});

describe('a list of children with their class and their parents, in a file that is named after the parents', () => {
  const list = 'ФИО | Родитель | Класс\nСемёнов Иван | Семёнова Анна | 5А\nТитов Лев | Титова Вера | 5А';
  const parents = (school: School) => {
    const workbook = workbookOf({ Родители: list });
    const given = { workbook, file: 'список.xlsx', corrections: {}, school, revision: 1 };
    return previewImport(given, { clock, ids }).preview;
  };

  test('brings the children whom the base does not know', () => {
    const { reading, plan } = parents(empty);
    expect(reading).toMatchObject({ category: 'student', reason: 'new-children' });
    expect(plan?.counts).toMatchObject({ create: 4, rejected: 0 });
  });

  test('brings the parents alone where the base knows the children', () => {
    const { reading, plan } = parents(imported('ФИО | Класс\nСемёнов Иван | 5А\nТитов Лев | 5А'));
    expect(reading).toMatchObject({ category: 'guardian' });
    expect(plan?.counts).toMatchObject({ create: 2, rejected: 0 });
  });
});
