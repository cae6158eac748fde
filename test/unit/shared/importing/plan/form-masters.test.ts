import { expect, it } from 'vitest';
import type { School } from '../../../../../shared/domain/school.ts';
import { applyPlan } from '../../../../../shared/importing/plan/apply-plan.ts';
import { planSheets, problemsOf } from '../../../../support/roster-sheet.ts';
import { aClass, aPerson, aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const empty = buildSchool({ classes: [aStaffroom(), aClass('5А'), aClass('5Б'), aClass('5В')] });
const head = 'ФИО | Должность | Классное руководство';
const imported = (text: string, school: School): School =>
  applyPlan(planSheets(`${head}\n${text}`, { school }), school);
const led = (school: School): readonly string[] =>
  [...school.classes.values()].flatMap(({ label, formMasterId }) => {
    const master = school.persons.get(formMasterId ?? '');
    return master ? [`${label} ${master.name.surname}`] : [];
  });
const functionsOf = (school: School, surname: string): readonly string[] =>
  [...school.persons.values()].find(({ name }) => name.surname === surname)?.functions ?? [];

const first = imported('Орлова Нина Петровна | учитель | 5А, 5Б\nЖук Олег Ильич | завхоз |', empty);

it('of two who claim a class the first has it, and the other is pointed out', () => {
  const plan = planSheets(`${head}\nОрлова Нина Петровна | учитель | 5А\nЖук Олег Ильич | учитель | 5А`, {
    school: empty,
  });
  expect(problemsOf(plan)).toEqual(['3 Классное руководство warning form-class-taken']);
  expect(led(applyPlan(plan, empty))).toEqual(['5А Орлова']);
});

it('who is replaced in every class is a class teacher no longer, though the file does not name them', () => {
  const next = imported('Жук Олег Ильич | учитель | 5А, 5Б', first);
  expect(led(next)).toEqual(['5А Жук', '5Б Жук']);
  expect(functionsOf(next, 'Орлова')).toEqual(['subjectTeacher']);
  expect(functionsOf(next, 'Жук')).toEqual(['subjectTeacher', 'classTeacher']);
});

it('who keeps one class stays a class teacher', () => {
  const next = imported('Жук Олег Ильич | учитель | 5Б', first);
  expect(functionsOf(next, 'Орлова')).toEqual(['subjectTeacher', 'classTeacher']);
});

it('a column that is empty takes no class away', () => {
  const next = imported('Орлова Нина Петровна | учитель |', first);
  expect(led(next)).toEqual(['5А Орлова', '5Б Орлова']);
});

it('a gone staff member who led a class is named by nobody else', () => {
  const school = buildSchool({
    classes: [aStaffroom(), aClass('5А', { formMasterId: 'gone' })],
    persons: [aPerson({ id: 'gone', category: 'staff', functions: ['classTeacher'], leftOn: '2026-09-01' })],
  });
  expect(led(imported('Жук Олег Ильич | учитель | 5А', school))).toEqual(['5А Жук']);
});

it('a column of groups in a list of staff names those whom one leads, but not those of an assistant', () => {
  const school = buildSchool({ classes: [aStaffroom(), aClass('Солнышко'), aClass('Ромашка')] });
  for (const title of ['Группа', 'Воспитатель группы', 'Группа воспитателя', 'Объединение', 'Кружок']) {
    const plan = planSheets(
      `ФИО | Должность | ${title}\nЖук Инна Ильинична | помощник воспитателя | Солнышко\n` +
        'Орлова Нина Петровна | воспитатель | Группа «Солнышко»\nКим Анна Ли | воспитатель | Ромашка',
      { school },
    );
    expect(problemsOf(plan)).toEqual([]);
    expect(led(applyPlan(plan, school))).toEqual(['Солнышко Орлова', 'Ромашка Ким']);
  }
});
