import { expect, test } from 'vitest';
import { read, write } from 'xlsx';
import { rosterDesk } from '../../../electron/background/roster-desk.ts';
import type { TakenFile } from '../../../electron/background/tasks.ts';
import { writeBook } from '../../../electron/documents/xlsx/write-book.ts';
import type { Corrections } from '../../../shared/importing/cells/corrections.ts';
import { faultyRowsText } from '../../../shared/text/screens/import-screen.ts';
import { unwrap } from '../../support/a-base.ts';
import { encodeSheets } from '../../support/roster-corpus-files.ts';
import { aStaffroom, buildSchool } from '../../support/school-builder.ts';

const school = buildSchool({ classes: [aStaffroom()] });
const given = { school, revision: 1, today: '2026-11-21', again: false };

/** The desk with a file on it, as the window would have it. */
const planned = async (file: TakenFile, corrections: Corrections | null) => {
  const desk = rosterDesk();
  unwrap(desk.hold(file));
  const answer = unwrap(await desk.plan({ ...given, corrections }));
  if ('changes' in answer || !answer.plan) throw new Error('no plan');
  const people = (desk.step({ leftOut: [] })?.entries ?? []).map(({ person, read }) => {
    const { surname, givenName, patronymic } = person.name;
    const { category, phone, birthDate } = person;
    return [category, surname, givenName, patronymic, read.label?.label, phone, birthDate].join(' ');
  });
  return { desk, counts: answer.plan.counts, people };
};

/** The file of the rows that stayed out, with the missing name put in as a person would do it in a spreadsheet. */
const corrected = async (desk: ReturnType<typeof rosterDesk>, file: string): Promise<TakenFile> => {
  const book = desk.faultyRows({ organisation: 'Школа', createdAt: '2026-11-21T09:00:00.000Z' });
  if (!book) throw new Error('no rows stayed out');
  const saved = read(await writeBook(book), { cellNF: true });
  for (const sheet of Object.values(saved.Sheets))
    for (const cell of Object.values(sheet))
      if (cell?.v === 'Безымянных') Object.assign(cell, { v: 'Безымянных Пётр Ильич', w: undefined });
  return { name: faultyRowsText.file(file), bytes: write(saved, { type: 'buffer', bookType: 'xlsx' }) };
};

const csv = (text: string): TakenFile => ({ name: 'список.csv', bytes: new TextEncoder().encode(text) });
const xlsx = (sheets: Readonly<Record<string, string>>, file = 'список'): TakenFile =>
  encodeSheets(
    file,
    'xlsx',
    Object.entries(sheets).map(([sheet, text]) => ({
      sheet,
      rows: text.split('\n').map((line) => line.split('|').map((cell) => cell.trim() || null)),
    })),
  );

const files: readonly (readonly [string, TakenFile, Corrections | null])[] = [
  ['titles and classes', csv('ФИО;Класс\nИванов Иван;5А\nБезымянных;5Б'), null],
  [
    'titles under titles of groups',
    xlsx({
      Лист1:
        'Ученик | | Мать |\nФИО | Класс | ФИО | Телефон\nИванов Иван | 5А | Иванова Анна | 89001112233\nБезымянных | 5Б | Седова Анна | 89001112244',
    }),
    null,
  ],
  [
    'classes over their pupils',
    xlsx({
      Лист1: 'ФИО | Дата рождения\n5А класс |\nИванов Иван | 01.02.2014\n5Б класс |\nБезымянных | 03.04.2015',
    }),
    null,
  ],
  [
    'a class in the title',
    xlsx({ Лист1: 'Список учащихся 7 «В» класса\nФИО | Пол\nИванов Иван | м\nБезымянных | м' }),
    null,
  ],
  [
    'a class in the name of the sheet',
    xlsx({ '5А': 'ФИО\nИванов Иван\nБезымянных', '5Б': 'ФИО\nСедов Ян\nБезымянных' }),
    null,
  ],
  ['a class in the name of the file', xlsx({ Лист1: 'ФИО\nИванов Иван\nБезымянных' }, '5А'), null],
  [
    'a category in the title',
    xlsx({ Лист1: 'Сотрудники школы\nФИО | Телефон\nИванов Иван | 89001112233\nБезымянных | 89001112244' }),
    null,
  ],
  [
    'columns and a category by the user’s word',
    csv('Участник;Подгруппа;Секция\nИванов Иван;5А;б\nБезымянных;5Б;б'),
    {
      category: 'student',
      headerRows: [{ sheet: 'список', row: 1 }],
      columns: [
        { key: 'Участник', path: 'fullName' },
        { key: 'Подгруппа', path: 'classLabel' },
      ],
    },
  ],
  [
    'no titles at all',
    xlsx({
      Лист1:
        'Иванов Иван | 5А\nСедов Ян | 5Б\nОрлова Анна | 5В\nКимов Ли | 5В\nЛосев Ян | 5В\nБезымянных | 5Б',
    }),
    null,
  ],
];

test.each(files)(
  'the rows that stayed out of a list with %s come in once corrected',
  async (_, file, said) => {
    const first = await planned(file, said);
    expect(first.counts.rejected).toBeGreaterThan(0);
    const again = await planned(await corrected(first.desk, file.name), null);
    expect(again.counts).toMatchObject({ rejected: 0 });
    const repairs = await rowsMended(file, said);
    expect(again.people.toSorted()).toEqual(repairs.toSorted());
  },
);

/** The same people as mending the rows in the preview gives. */
const rowsMended = async (file: TakenFile, said: Corrections | null): Promise<readonly string[]> => {
  const { desk, people: before } = await planned(file, said);
  const book = desk.faultyRows({ organisation: '', createdAt: '2026-11-21T09:00:00.000Z' });
  const cells: { sheet: string; row: number; column: number; text: string }[] = [];
  for (const { name } of book?.sheets ?? [])
    for (let row = 1; row < 12; row += 1)
      for (const { column, text } of desk.row({ sheet: name, row })?.cells ?? [])
        if (text === 'Безымянных') cells.push({ sheet: name, row, column, text: 'Безымянных Пётр Ильич' });
  const { people } = await planned(file, { ...said, cells });
  return people.filter((line) => !before.includes(line));
};
