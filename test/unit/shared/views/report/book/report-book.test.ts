import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { School } from '../../../../../../shared/domain/school.ts';
import {
  addDays,
  type Day,
  daysBetween,
  shortDate,
} from '../../../../../../shared/domain/values/calendar.ts';
import { stateNames } from '../../../../../../shared/text/report/report.ts';
import type { Book, BookSheet } from '../../../../../../shared/views/book.ts';
import { reportBook } from '../../../../../../shared/views/report/book/report-book.ts';
import { classLists } from '../../../../../../shared/views/report/figures/class-lists.ts';
import { compareWith, reportMembers } from '../../../../../../shared/views/report/figures/comparison.ts';
import { reportFigures } from '../../../../../../shared/views/report/figures/figures.ts';
import { ownFormTable } from '../../../../../../shared/views/report/own-form/own-form-table.ts';
import { reportDay } from '../random-registers.ts';
import { randomSchool } from '../random-school.ts';
import { classRowsOf, present, recount, stateAt } from '../recount.ts';
import { recountLinkRows } from '../recount-registers.ts';
import { membersOn, recountActivity, recountCoverage, recountGrowth } from '../recount-times.ts';

const SCHOOLS = 500;
const BACK = 30;

type Value = string | number | null | undefined;
type Count = Readonly<Record<string, number>>;
type Case = { readonly school: School; readonly day: Day; readonly before: Day; readonly book: Book };

const caseOf = (school: School, day: Day): Case => {
  const before = addDays(day, -BACK);
  const extras = {
    comparison: compareWith(school, day, { number: 1, members: reportMembers(school, before) }),
    classLists: classLists(school, day, [...school.classes.keys()]),
  };
  const made = { on: day, at: `${day}T09:00:00.000Z` };
  return {
    school,
    day,
    before,
    book: reportBook(school.organisation, reportFigures(school, day), made, extras),
  };
};

const sheetOf = ({ book }: Case, name: string): BookSheet | undefined =>
  book.sheets.find((sheet) => sheet.name === name);

/** The values of every row, as a reader of the file sees them. */
const valuesOf = (sheet: BookSheet | undefined): readonly (readonly Value[])[] =>
  (sheet?.rows ?? []).map(({ cells }) => cells.map(({ value }) => value));

const rowSaying = (rows: readonly (readonly Value[])[], text: string): readonly Value[] | undefined =>
  rows.find(([first]) => first === text);

const joinedOf = (count: Count = {}): number => (count['joined'] ?? 0) + (count['confirmed'] ?? 0);
const outsideOf = (count: Count = {}): number => (count['refused'] ?? 0) + (count['left'] ?? 0);
const waitingOf = (count: Count = {}): number =>
  (count['notInvited'] ?? 0) + (count['invited'] ?? 0) + (count['requested'] ?? 0);
const baseOf = (count: Count = {}): number => joinedOf(count) + waitingOf(count);
const shareOf = (count: Count = {}): Value => (baseOf(count) === 0 ? '–' : joinedOf(count) / baseOf(count));

/** In the list · outside · base · joined · share · not yet. */
const tallyOf = (count: Count = {}): readonly Value[] => [
  baseOf(count) + outsideOf(count),
  outsideOf(count),
  baseOf(count),
  joinedOf(count),
  shareOf(count),
  waitingOf(count),
];

const categories = [
  ['teachers', 'Учителя', 'Учителя'],
  ['employees', 'Другие сотрудники', 'Другие сотрудники'],
  ['students', 'Ученики', 'Ученики'],
  ['guardians', 'Родители (законные представители)', 'Родители'],
] as const;

/** Those of whom a school's report tells. */
const toldOf = ({ school }: Case) => {
  const { student, guardian } = school.organisation.joiningWays;
  return categories.filter(
    ([key]) => (key !== 'students' || student !== 'none') && (key !== 'guardians' || guardian !== 'none'),
  );
};

/** The label of each class; sheets of classes are found by it. */
const classesOf = ({ school }: Case) => [...school.classes.values()].filter(({ kind }) => kind === 'class');

const checks: Readonly<Record<string, (own: Case) => void>> = {
  Сводка: (own) => {
    const rows = valuesOf(sheetOf(own, 'Сводка'));
    const counted = recount(own.school, own.day);
    const expected = (count: Count = {}): readonly Value[] => [
      baseOf(count) + outsideOf(count),
      ...['notInvited', 'invited', 'requested'].map((state) => count[state]),
      joinedOf(count),
      ...['confirmed', 'refused', 'left'].map((state) => count[state]),
      baseOf(count),
      shareOf(count),
      waitingOf(count),
      count['newlyJoined'],
    ];
    for (const [key, name] of toldOf(own))
      expect(rowSaying(rows, name)).toEqual([name, ...expected(counted.categories[key])]);
    expect(rowSaying(rows, 'Всего')).toEqual(['Всего', ...expected(counted.total)]);
  },
  'По классам': (own) => {
    const rows = valuesOf(sheetOf(own, 'По классам'));
    const { students, guardians } = recount(own.school, own.day);
    const tables = { students, guardians };
    for (const { id, label } of classesOf(own))
      expect(rowSaying(rows.slice(5), label)?.slice(3) ?? []).toEqual(
        toldOf(own).flatMap(([key]) =>
          key === 'students' || key === 'guardians' ? tallyOf(tables[key][id]) : [],
        ),
      );
  },
  Динамика: (own) => {
    const sheet = sheetOf(own, 'Динамика');
    const counted = recountGrowth(own.school, own.day);
    const weeks = valuesOf(sheet).slice(4);
    let last: number | null = null;
    for (const [serial, ...values] of weeks) {
      const on = addDays('1899-12-30', Number(serial));
      const expected = toldOf(own).map(([key]) => counted[on]?.[key]);
      const total = expected.reduce<number>((sum, count) => sum + (count ?? 0), 0);
      expect(values.slice(0, -1)).toEqual([...expected, total, last === null ? '' : total - last]);
      last = total;
    }
    if (sheet) expect(weeks.at(-1)?.[0]).toBe(daysBetween('1899-12-30', own.day));
    else expect(membersOn(own.school, own.day)).toEqual([]);
  },
  Сравнение: (own) => {
    const rows = valuesOf(sheetOf(own, 'Сравнение'));
    const [then, now] = [recount(own.school, own.before), recount(own.school, own.day)];
    const listed = (count: Count = {}): number => baseOf(count) + outsideOf(count);
    for (const [key, , name] of toldOf(own)) {
      const [a, b] = [then.categories[key], now.categories[key]];
      const counts = [listed(a), listed(b), baseOf(a), baseOf(b), joinedOf(a), joinedOf(b)];
      const changes = [listed(b) - listed(a), joinedOf(b) - joinedOf(a)];
      expect(rowSaying(rows, name)).toEqual([name, ...counts, shareOf(a), shareOf(b), ...changes]);
    }
    const [were, are] = [membersOn(own.school, own.before), membersOn(own.school, own.day)];
    const told = (what: string): number => rows.filter(([first]) => first === what).length;
    expect(told('Присоединились')).toBe(are.filter((id) => !were.includes(id)).length);
    expect(told('Вышли') + told('Выбыли из организации')).toBe(were.filter((id) => !are.includes(id)).length);
  },
  Активность: (own) => {
    const rows = valuesOf(sheetOf(own, 'Активность'));
    const counted = recount(own.school, own.day);
    const bases = Object.fromEntries(categories.map(([key]) => [key, baseOf(counted.categories[key])]));
    const typed = Object.entries(recountActivity(own.school, own.day, bases));
    for (const [when, figure] of typed) {
      const [monday = '', category = ''] = when.split(' ');
      const [active = 0, outOf = 0] = figure.split('/').map(Number);
      const row = rowSaying(rows, `${shortDate(monday)}–${shortDate(addDays(monday, 6))}`);
      const place = toldOf(own).findIndex(([key]) => key === category);
      if (place < 0) continue;
      const from = 1 + 3 * place;
      const share = outOf > 0 && active <= outOf ? active / outOf : null;
      expect(row?.slice(from, from + 3)).toEqual([active, outOf || '–', share]);
    }
    expect(rows.length === 0).toBe(typed.length === 0);
  },
  Чаты: (own) => {
    const sheet = sheetOf(own, 'Чаты');
    if (!sheet) return;
    const rows = valuesOf(sheet).slice(4);
    const counted = recountCoverage(own.school, own.day);
    const asked = {
      created: 'есть',
      planned: 'запланирован',
      old: 'на прежней платформе',
      missing: 'нет чата',
    };
    const anyExtra = classesOf(own).some(({ id }) => counted[`${id}|classTeachers`] === 'created');
    for (const { id, label } of classesOf(own)) {
      const shown = ['classStudents', 'classGuardians'].map(
        (kind) => asked[counted[`${id}|${kind}`] as keyof typeof asked],
      );
      const extra = counted[`${id}|classTeachers`] === 'created' ? 'есть сверх нужного' : 'не нужен';
      expect(rowSaying(rows, label)).toEqual([label, ...shown, ...(anyExtra ? [extra] : [])]);
    }
  },
  Ссылки: (own) => {
    const rows = valuesOf(sheetOf(own, 'Ссылки')).slice(4, -1);
    const counted = Object.values(recountLinkRows(own.school, own.day)).map((figures) =>
      figures.split('|').map(Number),
    );
    const shown = rows.map((row) => [row[3], row[6], row[9], row[10]]);
    const sorted = (list: readonly (readonly Value[])[]) => list.map((each) => each.join(' ')).toSorted();
    expect(sorted(shown)).toEqual(sorted(counted));
  },
  'Не присоединились': (own) => {
    const rows = valuesOf(sheetOf(own, 'Не присоединились')).slice(4);
    const states = rows.flatMap((row) => (row.length > 1 ? [row[5]] : []));
    const names: Readonly<Record<string, string>> = stateNames;
    const counted = recount(own.school, own.day).notJoined.map((place) => names[place.split('|')[2] ?? '']);
    expect(states.toSorted()).toEqual(counted.toSorted());
  },
  'the lists of classes': (own) => {
    const sheets = own.book.sheets.slice(-classesOf(own).length || own.book.sheets.length);
    for (const { id, label } of classesOf(own)) {
      const sheet = sheets.find(({ rows }) => rows[0]?.cells[0]?.value === `Класс ${label}`);
      const shown = valuesOf(sheet)
        .slice(4)
        .filter((row) => row.length > 1);
      const expected = [...own.school.persons.values()].filter(
        (person) =>
          person.category !== 'staff' &&
          present(own.school, person, own.day) &&
          classRowsOf(own.school, person, own.day).includes(id),
      );
      const states = expected.map(
        (person) => stateNames[stateAt(person, own.day) as keyof typeof stateNames],
      );
      expect(shown.map((row) => row[4]).toSorted()).toEqual(states.toSorted());
    }
  },
  'an own form': (own) => {
    const indicators = ['students.onList', 'students.share', 'guardians.joined', 'all.notYet'];
    const form = { name: 'Форма', indicators, breakdown: 'classes', sideways: false };
    const { rows } = ownFormTable(form, reportFigures(own.school, own.day), own.school.organisation);
    const { students, guardians } = recount(own.school, own.day);
    const values = rows.map((row) =>
      row.map((cell) => (cell?.kind === 'text' ? cell.text : (cell?.value ?? '–'))),
    );
    for (const { id, label } of classesOf(own)) {
      const [s, g] = [students[id], guardians[id]];
      expect(rowSaying(values, label)).toEqual([
        label,
        baseOf(s) + outsideOf(s),
        shareOf(s),
        joinedOf(g),
        waitingOf(s) + waitingOf(g),
      ]);
    }
  },
};

describe('the cells of the report', () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const cases = fc
    .sample(fc.tuple(randomSchool, reportDay), { numRuns: SCHOOLS, seed })
    .map(([school, day]) => caseOf(school, day));

  it.each(Object.keys(checks))('equal an independent recount, for any school and any day: %s', (name) => {
    for (const [index, own] of cases.entries()) {
      try {
        checks[name]?.(own);
      } catch (error) {
        throw new Error(`school ${index} of seed ${seed}: ${String(error)}`, { cause: error });
      }
    }
  });
});
