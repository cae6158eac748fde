import { describe, expect, test } from 'vitest';
import type { School } from '../../../../../shared/domain/school.ts';
import { applyPlan } from '../../../../../shared/importing/plan/apply-plan.ts';
import type { RosterPlan } from '../../../../../shared/importing/plan/plan.ts';
import { planSheets, problemsOf } from '../../../../support/roster-sheet.ts';
import { aStaffroom, buildSchool } from '../../../../support/school-builder.ts';

const empty = buildSchool({ classes: [aStaffroom()] });
const pupils = `ФИО | Класс | Дата рождения
Семёнов Иван Петрович | 5А | 01.02.2014
Петров Глеб | 5А |
Ким Олег Ли | 5Б | 05.05.2014
Зайцева Анна Олеговна | 5Б | 06.06.2014
Волков Ян Ильич | 6А |`;
const imported = (text: string, school: School = empty): School =>
  applyPlan(planSheets(text, { school }), school);
const actions = (plan: RosterPlan): readonly string[] =>
  plan.entries.map(({ action, match, person }) => `${person.name.surname} ${action} ${match ?? ''}`.trim());

describe('pupils', () => {
  test('the same file again changes nothing, however it is spelt', () => {
    const plan = planSheets(pupils.replace('Семёнов Иван', 'СЕМЕНОВ  ИВАН').replaceAll('5А', '5 «а»'), {
      school: imported(pupils),
    });
    expect(plan.counts).toEqual({ created: 0, updated: 0, unchanged: 5, rejected: 0, missing: 0 });
  });

  test('a new group is called as most rows have it, not in capitals and with its quotation marks', () => {
    const plan = planSheets(
      `ФИО | Группа
Семёнов Иван | МЛАДШАЯ ГРУППА «СОЛНЫШКО»
Петров Глеб | Младшая Группа Солнышко
Ким Олег | Младшая группа "Солнышко"
Волков Ян | Младшая группа «Солнышко»`,
      { school: empty },
    );
    expect(plan.newClasses.map(({ label }) => label)).toEqual(['Младшая группа «Солнышко»']);
  });

  test('changes are told field by field, and an empty cell never erases', () => {
    const school = imported(pupils);
    const plan = planSheets(
      `ФИО | Класс | Дата рождения
Семёнов Иван Петрович | 5Б | 01.02.2014
Петров Глеб Андреевич | 5А | 03.03.2014
Ким Олег Ли | 5Б |
Волкова Анна Олеговна | 5Б | 06.06.2014`,
      { school },
    );
    expect(actions(plan)).toEqual([
      'Семёнов update name-birth',
      'Петров update part-name',
      'Ким unchanged name-class',
      'Волкова update birth-class',
    ]);
    expect(plan.entries.flatMap(({ changes }) => changes)).toEqual([
      { field: 'classLabel', from: '5А', to: '5Б' },
      { field: 'patronymic', from: '', to: 'Андреевич' },
      { field: 'birthDate', from: '', to: '03.03.2014' },
      { field: 'surname', from: 'Зайцева', to: 'Волкова' },
    ]);
    expect(problemsOf(plan)).toEqual(['5  warning renamed']);
    expect(plan.movements.map(({ kind, fromName }) => `${kind} ${fromName?.surname ?? ''}`)).toEqual([
      'transfer ',
      'rename Зайцева',
    ]);
    expect(plan.missing.map((id) => school.persons.get(id)?.name.surname)).toEqual(['Волков']);
  });

  test('a file of one class misses nobody of the others', () => {
    const school = imported(pupils);
    const plan = planSheets('ФИО | Класс\nПетров Глеб | 5А', { school });
    expect(plan.missing.map((id) => school.persons.get(id)?.name.surname)).toEqual(['Семёнов']);
  });

  test('a namesake in a class that the file does not speak of is somebody else, and pointed out', () => {
    const plan = planSheets('ФИО | Класс\nВолков Ян Ильич | 7А', { school: imported(pupils) });
    expect(actions(plan)).toEqual(['Волков create']);
    expect(problemsOf(plan)).toEqual(['2  warning namesake-in-base']);
  });

  test('who had left and stands in the file again has come back', () => {
    const school = imported('ФИО | Класс\nПетров Глеб | 5А');
    const [person] = school.persons.values();
    if (!person) throw new Error('nobody was imported');
    const left = { ...school, persons: new Map([[person.id, { ...person, leftOn: '2026-10-01' }]]) };
    const plan = planSheets('ФИО | Класс\nПетров Глеб | 5А', { school: left });
    expect(plan.entries[0]?.changes).toEqual([{ field: 'leftOn', from: '01.10.2026', to: '' }]);
    expect(applyPlan(plan, left).persons.get(person.id)).not.toHaveProperty('leftOn');
  });

  test('new classes are made once, with parallel and letter', () => {
    const { newClasses } = planSheets('ФИО | Класс\nИванов Иван | 5 «А»\nПетров Глеб | V а', {
      school: empty,
    });
    expect(newClasses).toMatchObject([
      { kind: 'class', label: '5А', parallel: 5, letter: 'А', schoolYear: '2026/27' },
    ]);
  });
});

describe('classes', () => {
  const group = (label: string, size: number, course = ''): string =>
    Array.from(
      { length: size },
      (_, at) => `Соснин${'абвгдежзиклмнопрстуф'[at]} Пётр | ${label} | ${course}`,
    ).join('\n');
  const title = 'ФИО | Группа | Курс\n';

  test('a new one with a person or two beside full ones is pointed out at each row', () => {
    const school = imported(`${title}${group('6А', 12)}\n${group('6Б', 12)}`);
    const plan = planSheets(`${title}${group('6Ж', 2)}`, { school });
    expect(plan.problems.map(({ doubt }) => doubt)).toContainEqual({
      code: 'class-unusual',
      label: '6Ж',
      alike: '6А, 6Б',
    });
    expect(problemsOf(planSheets(`${title}${group('7А', 2)}`, { school })).join()).not.toContain('unusual');
    expect(problemsOf(planSheets(`${title}${group('6В', 12)}`, { school })).join()).not.toContain('unusual');
  });

  test('a group whose name tells no course takes it from its own column, and so does one of the base', () => {
    const school = imported(title + group('Повара', 3));
    const plan = planSheets(`${title}${group('Повара', 3, '2')}\n${group('ИСП-25', 2, '1')}`, { school });
    const after = applyPlan(plan, school);
    const courses = [...after.classes.values()].map(({ label, parallel }) => `${label} ${parallel}`);
    expect(courses.slice(1)).toEqual(['Повара 2', 'ИСП-25 1']);
  });
});

describe('guardians', () => {
  const guardians = `ФИО родителя | ФИО ребёнка | Класс | Телефон
Петрова Мария Ивановна | Петров Глеб | 5А | 89161234567
Петрова Мария Ивановна | Ким Олег | 5Б | 89161234567
Жук Анна | Нет Такого | 5Б |`;

  test('are linked to their children by name and class; one parent of two is one person', () => {
    const school = imported(pupils);
    const plan = planSheets(guardians, { school });
    const childNames = plan.entries.map(({ person }) =>
      (person.childIds ?? []).map((id) => school.persons.get(id)?.name.surname),
    );
    expect(childNames).toEqual([['Петров', 'Ким'], []]);
    expect(problemsOf(plan)).toEqual(['4  warning child-not-found']);
  });

  test('a new phone of a known parent is an update', () => {
    const school = imported(guardians, imported(pupils));
    const plan = planSheets(guardians.replaceAll('4567', '4599'), { school });
    expect(plan.entries[0]?.changes).toEqual([{ field: 'phone', from: '+79161234567', to: '+79161234599' }]);
    expect(plan.counts.created).toBe(0);
  });
});

describe('guardians of one full name', () => {
  const mother = 'Ильина Наталья Георгиевна';
  const list = `ФИО | Класс | Мать | Телефон матери
Ильина Вера Олеговна | 2А | ${mother} | 89161110001
Ильин Даниил Петрович | 5В | ${mother} | 89161110002`;
  const [, ...bare] = list.replace(/ \| 8916\d+/gu, '').split('\n');
  const title = 'ФИО | Класс | Мать';
  const newcomer = `Ильин Олег Ильич | 1Б | ${mother}`;
  const childrenOf = (school: School): readonly string[] =>
    [...school.persons.values()]
      .filter(({ category }) => category === 'guardian')
      .map(({ phone, childIds = [] }) =>
        [phone ?? '–', ...childIds.map((id) => school.persons.get(id)?.name.givenName ?? '?')].join(' '),
      );
  const two = ['+79161110001 Вера', '+79161110002 Даниил'];

  test('stay with their own children where a later list has no phones, whatever the order and the class', () => {
    const school = imported(list);
    expect(childrenOf(school)).toEqual(two);
    for (const rows of [bare, bare.toReversed()]) {
      const plan = planSheets([title, ...rows].join('\n'), { school });
      expect(childrenOf(applyPlan(plan, school))).toEqual(two);
      expect(problemsOf(plan)).toEqual([]);
    }
    const labels = new Map([
      ['2А', '3А'],
      ['5В', '6В'],
    ]);
    const classes = [...school.classes].map(
      ([id, each]) => [id, { ...each, label: labels.get(each.label) ?? each.label }] as const,
    );
    const nextYear = bare.map((row) => row.replace('2А', '3А').replace('5В', '6В'));
    const plan = planSheets([title, ...nextYear].join('\n'), {
      school: { ...school, classes: new Map(classes) },
    });
    expect(plan.counts).toMatchObject({ updated: 0, created: 0, unchanged: 4 });
    const guardians = `ФИО родителя | ФИО ребёнка | Класс\n${mother} | Ильин Даниил Петрович | 5В\n${mother} | Ильина Вера Олеговна | 2А`;
    expect(planSheets(guardians, { school }).counts).toMatchObject({ updated: 0, created: 0, unchanged: 2 });
  });

  test('a phone in one row only does not pass to the namesake', () => {
    const school = imported(list);
    const plan = planSheets(list.replace(' 89161110002', ''), { school });
    expect(plan.counts).toMatchObject({ updated: 0, created: 0 });
  });

  test('none of them is given a child whom no row binds to her: its own row asks which she is', () => {
    const school = imported(list);
    for (const rows of [[newcomer], [...bare, newcomer], [newcomer, bare[1] ?? '']]) {
      const plan = planSheets([title, ...rows].join('\n'), { school });
      const [asked, ...others] = plan.entries.filter(({ candidates }) => candidates.length > 0);
      expect(others).toEqual([]);
      expect([asked?.action, asked?.candidates.length]).toEqual(['create', 2]);
      expect(problemsOf(plan)).toEqual([`${rows.indexOf(newcomer) + 2}  warning guardian-unclear`]);
      expect(childrenOf(applyPlan(plan, school)).toSorted()).toEqual([...two, '– Олег'].toSorted());
    }
    const done = imported(`${title}\n${newcomer}`, school);
    const again = planSheets([title, ...bare, newcomer].join('\n'), { school: done });
    expect(again.counts).toMatchObject({ updated: 0, created: 0 });
    expect(problemsOf(again)).toEqual([]);
  });

  test('in one list several phones are several people, one phone is one, and no phone is nobody of them', () => {
    const phoneless = `Ильин Олег Ильич | 1Б | ${mother} |`;
    const [head = '', ...rows] = list.split('\n');
    for (const order of [
      [...rows, phoneless],
      [phoneless, ...rows],
    ])
      expect(childrenOf(imported([head, ...order].join('\n'))).toSorted()).toEqual(
        [...two, '– Олег'].toSorted(),
      );
    expect(childrenOf(imported(list.replace('0002', '0001')))).toEqual(['+79161110001 Вера Даниил']);
  });
});

describe('staff', () => {
  const staff =
    'ФИО | Должность | Классное руководство\nОрлова Нина Петровна | учитель | 5А, 9Я\nЖук Олег | завхоз |';

  test('belong to the staffroom; form-masters are attached to classes of the base', () => {
    const school = imported(pupils);
    const plan = planSheets(staff, { school });
    const done = applyPlan(plan, school);
    const formMaster = [...done.classes.values()].find(({ label }) => label === '5А')?.formMasterId;
    expect(done.persons.get(formMaster ?? '')?.functions).toEqual(['subjectTeacher', 'classTeacher']);
    expect(plan.entries.map(({ person }) => [person.classId, person.platformRole])).toEqual([
      ['staffroom', 'teacher'],
      ['staffroom', 'employee'],
    ]);
    expect(problemsOf(plan)).toEqual(['2 Классное руководство warning form-class-unknown']);
    expect(planSheets(staff, { school: done }).counts).toMatchObject({ updated: 0, unchanged: 2 });
  });

  test('an administrator keeps the role on the platform when the post changes', () => {
    const school = imported(staff, imported(pupils));
    const persons = new Map(
      [...school.persons].map(([id, person]) => [id, { ...person, platformRole: 'administrator' as const }]),
    );
    const plan = planSheets(staff.replace('учитель', 'директор'), { school: { ...school, persons } });
    expect(plan.entries[0]?.person).toMatchObject({
      platformRole: 'administrator',
      functions: ['director', 'classTeacher'],
    });
  });
});
