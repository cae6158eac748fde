import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeEach, expect, test } from 'vitest';
import { commitImport, planImport } from '../../../shared/application/importing/import-roster.ts';
import { addPerson, makeBase, open, unwrap } from '../../support/a-base.ts';
import { workbookOf } from '../../support/roster-sheet.ts';
import { runCli, runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let folder = '';
let base = '';

beforeEach(async () => {
  folder = temporaryFolder();
  base = join(folder, 'base');
  await makeBase(base);
});

const roster = (text: string): string => {
  const file = join(folder, 'список.csv');
  writeFileSync(file, text);
  return file;
};
const bytes = (): string => readFileSync(join(base, 'school.sferum'), 'utf8');
const good = 'Фамилия;Имя;Класс;СНИЛС\nИванов;Иван;5 «А»;112\nПетров;Глеб;;113\n';

test('takes the good rows, lists the others and exits with 3', () => {
  const run = runCliJson(['import', roster(good), '--base', base]);
  expect(run.exit).toBe(3);
  expect(run.json).toEqual({
    file: 'список.csv',
    format: 'csv',
    encoding: 'utf-8',
    sheets: ['список'],
    category: 'student',
    columns: { Фамилия: 'surname', Имя: 'givenName', Класс: 'classLabel' },
    ignoredColumns: ['СНИЛС'],
    created: 1,
    updated: 0,
    unchanged: 0,
    rejected: 1,
    missing: 0,
    applied: true,
    persons: [
      {
        surname: 'Иванов',
        givenName: 'Иван',
        category: 'student',
        classLabel: '5А',
        row: 2,
        sheet: 'список',
      },
    ],
    problems: [
      {
        sheet: 'список',
        row: 3,
        column: 'Класс',
        severity: 'error',
        code: 'class-missing',
        message: 'Класс не указан: строка не взята.',
      },
    ],
  });
  expect(bytes()).toContain('Иванов');
});

test('a dry run tells the same and leaves the base as it was', () => {
  const before = bytes();
  const run = runCliJson(['import', roster(good), '--base', base, '--dry-run']);
  expect(run.exit).toBe(3);
  expect(run.json).toMatchObject({ created: 1, rejected: 1, applied: false });
  expect(bytes()).toBe(before);
});

test('when every row is rejected nothing is done, and the rows are listed', () => {
  const before = bytes();
  const run = runCliJson(['import', roster('Фамилия;Имя;Класс\nПетров;Глеб;\n'), '--base', base]);
  expect(run.exit).toBe(2);
  expect(run.json).toMatchObject({ created: 0, rejected: 1, applied: false, persons: [] });
  expect(bytes()).toBe(before);
});

test('a person reads what was understood, and each problem in one sentence', () => {
  const run = runCli(['import', roster(good), '--base', base]);
  expect(run.stdout.split('\n')[0]).toBe('Кто в списке: обучающиеся (указан класс).');
  expect(run.stderr).toBe('Строка 3, «Класс»: Класс не указан: строка не взята.\n');
});

test.each([
  ['Альфа;Бета\n1;2\n', [], 'header-not-found'],
  [good, ['--category', 'pupil'], 'bad-option-value'],
  [good, ['--sheet', 'Нет'], 'sheet-missing'],
  [good, ['--encoding', 'марсианская'], 'encoding-unknown'],
  ['Фамилия;Имя;Класс;Класс\nИванов;Иван;5А;5Б\n', [], 'column-twice'],
])('an unsuitable call or file is refused: %j %j', (text, options, code) => {
  const before = bytes();
  const run = runCliJson(['import', roster(text), '--base', base, ...options]);
  expect(run.exit).toBe(2);
  expect(run.json).toMatchObject({ error: { code } });
  expect(bytes()).toBe(before);
});

test('a dry run names the columns and a few of the people, and only a dry run speaks of the future', () => {
  const many = Array.from({ length: 7 }, (_, at) => `Кротов;Глеб${'абвгдеж'.charAt(at)};6А`).join('\n');
  const file = roster(`Фамилия;Имя;Класс\n${many}\n`);
  const dry = runCli(['import', file, '--base', base, '--dry-run']).stdout;
  expect(dry).toContain('«Фамилия» – фамилия, «Имя» – имя');
  expect(dry).toContain('Предстоит загрузить: новых – 7');
  expect(dry).toContain('Новые: Кротов Глеба (6А); ');
  expect(dry).toContain(' и ещё 2.');
  const nothing = runCli(['import', roster('Фамилия;Имя;Класс\nПетров;Глеб;\n'), '--base', base]).stdout;
  expect(nothing).not.toContain('Предстоит');
});

test.each([
  [
    'ФИО;Дата рождения\nИванов Иван;01.02.2014\nПетров Пётр;01.02.2014\n',
    'class-column-missing',
    'список.csv',
  ],
  ['просто текст\nещё строка текста\n', 'file-is-text', 'список.xlsx'],
])('what is wrong with the whole file is one sentence: %j', (text, code, name) => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, text);
  const words = ['import', file, '--base', base, '--category', 'student'];
  expect(runCliJson(words).json).toMatchObject({ error: { code } });
  expect(runCli(words).stderr).toMatch(/^[^\n]+\.\n$/);
});

test.each(['utf-8', 'utf-16', 'koi8-r'])(
  'an encoding that does not fit is named, not its letters: %s',
  (name) => {
    const file = join(temporaryFolder(), 'список.csv');
    writeFileSync(
      file,
      iconv.encode('Фамилия;Имя;Класс\nИванова;Мария;5А\nСоколов;Пётр;5А\n', 'windows-1251'),
    );
    const run = runCliJson(['import', file, '--base', base, '--encoding', name]);
    expect(run.json).toMatchObject({ error: { code: 'encoding-unfit' } });
    expect(run.stderr).toContain('windows-1251');
  },
);

test('whom the file marks as gone is left out', () => {
  const text =
    'ФИО;Класс;Статус;Дата выбытия\nКротов Ян;6А;обучается;\nКротов Лев;6А;Выбыл;\nКротов Ким;6А;;01.09.2020\n';
  const run = runCliJson(['import', roster(text), '--base', base, '--dry-run']);
  expect(run.exit).toBe(3);
  expect(run.json).toMatchObject({
    created: 1,
    rejected: 2,
    problems: [
      { row: 3, column: 'Статус', severity: 'error', code: 'marked-gone' },
      { row: 4, column: 'Дата выбытия', severity: 'error', code: 'marked-gone' },
    ],
  });
});

test('a plan is refused when the base has moved under it', async () => {
  const store = await open(base);
  const clock = { today: () => '2026-11-21', now: () => '2026-11-21T09:00:00.000Z' };
  let id = 0;
  const services = { store, clock, ids: { next: () => `new-${++id}` } };
  const workbook = workbookOf({ Лист1: 'ФИО | Класс\nИванов Иван | 5А' });
  const plan = unwrap(planImport(workbook, { file: 'список.xlsx' }, services));
  unwrap(await addPerson(store, 'somebody'));
  expect(await commitImport(plan, store)).toEqual({ ok: false, failure: { code: 'plan-outdated' } });
  const fresh = unwrap(planImport(workbook, { file: 'список.xlsx' }, services));
  expect((await commitImport(fresh, store)).ok).toBe(true);
  await store.close();
});
