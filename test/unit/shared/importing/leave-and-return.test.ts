import { describe, expect, it } from 'vitest';
import { leaveSchool } from '../../../../shared/domain/people/leave-school.ts';
import type { School } from '../../../../shared/domain/school.ts';
import { rowsOf, tableOf } from '../../../../shared/domain/table.ts';
import { applyPlan } from '../../../../shared/importing/plan/apply-plan.ts';
import { reportFigures } from '../../../../shared/views/report/figures/figures.ts';
import { planSheets as planPrint, usualOrder } from '../../../../shared/views/sheets/plan-sheets.ts';
import { unwrap } from '../../../support/a-base.ts';
import { planSheets } from '../../../support/roster-sheet.ts';
import { aClass, aLink, aPerson, aStaffroom, buildSchool } from '../../../support/school-builder.ts';

// The day of `planSheets`.
const TODAY = '2026-11-21';
const joined = [{ state: 'joined' as const, on: '2026-09-10', source: 'members' as const }];
const name = { surname: 'Петров', givenName: 'Глеб', patronymic: '' };
const start = buildSchool({
  classes: [aStaffroom(), aClass('5А'), aClass('5Б')],
  persons: [
    aPerson({ id: 'gleb', name, classId: 'class-5А', birthDate: '2015-03-09', states: joined }),
    aPerson({
      id: 'mother',
      name: { surname: 'Петрова', givenName: 'Инна', patronymic: '' },
      category: 'guardian',
      childIds: ['gleb'],
    }),
  ],
  links: [aLink({ classId: 'class-5А' }), aLink({ classId: 'class-5Б' })],
});
let last = 0;
const nextId = (): string => {
  last += 1;
  return `id-${last}`;
};
const imported = (text: string, school: School): School => applyPlan(planSheets(text, { school }), school);
const printedFor = (school: School): readonly string[] =>
  planPrint(school, usualOrder, TODAY).groups.flatMap(({ schoolClass, invitees }) =>
    invitees.map(({ person }) => `${person.id} ${schoolClass.label}`),
  );
const listed = (school: School, day = TODAY): readonly number[] => {
  const { students, guardians } = reportFigures(school, day).categories;
  const sum = (tally: typeof students): number =>
    tally.notInvited + tally.invited + tally.requested + tally.joined + tally.confirmed + tally.left;
  return [sum(students), sum(guardians)];
};

const gone = unwrap(
  leaveSchool(start, ['gleb'], { on: '2026-10-05', orderNumber: '3', nextId }, TODAY),
).school;

describe('who left and stands in a new roster', () => {
  it('is away from report and sheets with the guardians while gone', () => {
    expect(listed(gone)).toEqual([0, 0]);
    expect(listed(gone, '2026-10-04')).toEqual([1, 1]);
    expect(printedFor(gone)).toEqual([]);
  });

  it('has arrived: in the report, on a sheet, and awaited', () => {
    const back = imported('ФИО | Класс\nПетров Глеб | 5А', gone);
    expect(back.persons.get('gleb')?.states.map(({ state }) => state)).toEqual([
      'joined',
      'left',
      'notInvited',
    ]);
    expect(rowsOf(back.movements).map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'departure 2026-10-05',
      `arrival ${TODAY}`,
    ]);
    expect(listed(back)).toEqual([1, 1]);
    expect(reportFigures(back, TODAY).notJoined.map(({ name: who }) => who)).toContain('Петров Глеб');
    expect(listed(back, '2026-11-01')).toEqual([0, 0]);
    expect(printedFor(back)).toEqual(['gleb 5А']);
  });

  it('stands in the class of that day in a report of before', () => {
    const back = imported(
      'ФИО | Класс | Дата рождения\nПетров Глеб | 5Б | 09.03.2015\nИванов Ян | 5А |',
      gone,
    );
    expect(back.persons.get('gleb')?.classId).toBe('class-5Б');
    const classesOn = (day: string): readonly string[] =>
      reportFigures(back, day).classes.flatMap(({ schoolClass, students }) =>
        students.joined > 0 ? [schoolClass?.label ?? ''] : [],
      );
    expect(classesOn('2026-09-20')).toEqual(['5А']);
    expect(printedFor(back).includes('gleb 5Б')).toBe(true);
  });
});

describe('who stands in another class of a new roster', () => {
  const moved = imported(
    'ФИО | Класс | Дата рождения\nПетров Глеб | 5Б | 09.03.2015\nИванов Ян | 5А |',
    start,
  );

  it('has a transfer, and a task to invite anew', () => {
    expect(rowsOf(moved.movements)).toMatchObject([
      { kind: 'transfer', personId: 'gleb', fromClassId: 'class-5А', toClassId: 'class-5Б', on: TODAY },
    ]);
    expect(rowsOf(moved.tasks)).toMatchObject([
      { kind: 'remove', personId: 'gleb' },
      { kind: 'invite', personId: 'gleb' },
    ]);
  });

  it('is counted in the class of the day', () => {
    const joinedIn = (day: string): readonly string[] =>
      reportFigures(moved, day).classes.flatMap(({ schoolClass, students }) =>
        students.joined > 0 ? [schoolClass?.label ?? ''] : [],
      );
    expect(joinedIn(TODAY)).toEqual(['5Б']);
    expect(joinedIn('2026-11-20')).toEqual(['5А']);
  });

  it('is written down once, however often the roster comes', () => {
    const again = imported(
      'ФИО | Класс | Дата рождения\nПетров Глеб | 5Б | 09.03.2015\nИванов Ян | 5А |',
      moved,
    );
    expect(again.movements.size).toBe(1);
    expect(again.tasks.size).toBe(2);
  });
});

it('a guardian of a child who left is not missed from a roster of guardians', () => {
  const school = {
    ...gone,
    persons: tableOf([...gone.persons.values(), aPerson({ id: 'other', classId: 'class-5А' })]),
  };
  const plan = planSheets('ФИО родителя | ФИО ребёнка | Класс\nИванова Анна | Петров Иван | 5А', { school });
  expect(plan.missing).toEqual([]);
});
