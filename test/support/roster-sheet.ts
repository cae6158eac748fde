// Rosters as text, for tests of what is read from them.
import type { School } from '../../shared/domain/school.ts';
import type { Cell, Workbook } from '../../shared/importing/cells/workbook.ts';
import type { RosterPlan } from '../../shared/importing/plan/plan.ts';
import { planRoster } from '../../shared/importing/plan/plan-roster.ts';
import { type RosterOptions, readRoster } from '../../shared/importing/rows/read-roster.ts';
import { unwrap } from './a-base.ts';
import { aStaffroom, buildSchool } from './school-builder.ts';

const cellOf = (text: string): Cell => {
  const value = text.trim();
  if (value === '␣') return '   ';
  return value === '' ? null : value.replaceAll('\\n', '\n');
};

/** Lines become rows, `|` parts the cells, `␣` is a cell with nothing but spaces. */
export const workbookOf = (sheets: Readonly<Record<string, string>>): Workbook => ({
  format: 'xlsx',
  sheets: Object.entries(sheets).map(([name, text]) => ({
    name,
    rows: text.split('\n').map((line) => (line.trim() === '' ? [] : line.split('|').map(cellOf))),
  })),
});

type Options = Partial<RosterOptions> & { readonly school?: School };

export const readSheets = (sheets: string | Readonly<Record<string, string>>, options: Options = {}) =>
  readRoster(workbookOf(typeof sheets === 'string' ? { Лист1: sheets } : sheets), {
    file: 'список.xlsx',
    kind: 'school',
    today: '2026-11-21',
    ...options,
  });

let counter = 0;

export const planSheets = (
  sheets: string | Readonly<Record<string, string>>,
  options: Options = {},
): RosterPlan => {
  const school = options.school ?? buildSchool({ classes: [aStaffroom()] });
  counter += 1;
  const round = counter;
  let id = 0;
  return planRoster({
    roster: unwrap(readSheets(sheets, options)),
    source: { file: 'список.xlsx', format: 'xlsx' },
    school,
    revision: 3,
    ids: { next: () => `${round}-${++id}` },
    today: '2026-11-21',
  });
};

/** `student Иванов Иван 5А` */
export const peopleOf = (plan: RosterPlan): readonly string[] =>
  plan.entries.map(({ read: { category, name, label, phone } }) =>
    [category, name.surname, name.givenName, name.patronymic, label?.label, phone].filter(Boolean).join(' '),
  );

/** `3 Класс error class-missing` */
export const problemsOf = (plan: RosterPlan): readonly string[] =>
  plan.problems.map(({ row, column, severity, doubt }) => `${row} ${column} ${severity} ${doubt.code}`);
