import { describe, expect, it } from 'vitest';
import { madeUpBase } from '../../../../../shared/application/made-up/made-up-base.ts';
import { reportCategories } from '../../../../../shared/domain/reports/report-records.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';
import {
  type FigureName,
  figureNames,
  figurePeople,
  stateFigureNames,
} from '../../../../../shared/views/report-screen/figure-people.ts';
import { joiningLine } from '../../../../../shared/views/report-screen/joining-line.ts';
import { classMessage, listText } from '../../../../../shared/views/report-screen/not-joined-texts.ts';
import { reportView } from '../../../../../shared/views/report-screen/report-view.ts';
import { aClass, aPerson, buildSchool } from '../../../../support/school-builder.ts';

let number = 0;
const ids = {
  next: () => {
    number += 1;
    return `id-${number}`;
  },
};
const today = '2026-11-21';
const madeUp = madeUpBase({ today: () => today, now: () => `${today}T08:00:00.000Z` }, ids);

describe.each([today, '2026-11-05'])('reportView as of %s', (day) => {
  const view = reportView(madeUp, day, today);

  it('has the number of people behind each figure of each category', () => {
    for (const category of [...reportCategories, null]) {
      const row = view.categories.find((one) => one.category === category);
      for (const name of stateFigureNames) {
        expect([category, name, figurePeople(madeUp, { day, name, category }).length]).toEqual([
          category,
          name,
          row?.[name],
        ]);
      }
    }
  });

  it('has the number of people behind each entry of the short lists that tells of people', () => {
    const told = view.lists
      .flatMap(({ entries }) => entries)
      .flatMap(({ count, behind }) =>
        figureNames.filter((name) => name === behind).map((name) => ({ name, count })),
      );
    expect(told.map(({ name }) => name)).toContain('onMax');
    for (const { name, count } of told)
      expect([name, figurePeople(madeUp, { day, name, category: null }).length]).toEqual([name, count]);
  });

  it('has the number of people behind each figure of each class', () => {
    const shown = ['base', 'notYet'] as const satisfies readonly FigureName[];
    for (const { classId, students, guardians } of view.classes)
      for (const name of shown) {
        const count = (category: 'students' | 'guardians'): number =>
          figurePeople(madeUp, { day, name, category, classId }).length;
        expect([count('students'), count('guardians')]).toEqual([students[name], guardians[name]]);
      }
  });

  it('lists staff and people without a class apart', () => {
    const persons = [aPerson({ category: 'staff' }), aPerson()];
    const { notJoined } = reportView(buildSchool({ persons }), day, today);
    expect(notJoined.map(({ isStaff, people }) => [isStaff, people.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
  });

  it('has the number of students behind each parallel and level', () => {
    expect(view.parallels.length).toBe(11);
    expect(view.levels.length).toBe(3);
    for (const { of, students } of [...view.parallels, ...view.levels])
      expect(figurePeople(madeUp, { day, name: 'base', category: 'students', ...of }).length).toBe(
        students.base,
      );
  });

  it('ends its line where the figures stand', () => {
    const last = view.joining.at(-1);
    const total = view.categories.at(-1);
    expect((last?.staff ?? 0) + (last?.student ?? 0) + (last?.guardian ?? 0)).toBe(total?.joined);
    expect(last?.day).toBe(day);
  });

  it('lists everyone who is expected once for each class', () => {
    const listed = view.notJoined.reduce((sum, { people }) => sum + people.length, 0);
    expect(listed).toBeGreaterThanOrEqual(view.categories.at(-1)?.notYet ?? 0);
  });
});

describe('figurePeople', () => {
  it('names those who moved since the school year began, the ones who are gone too', () => {
    const gone = aPerson({ id: 'gone', classId: 'class-5А', leftOn: '2026-10-10' });
    const move = (id: string, personId: string, kind: 'arrival' | 'departure', on: string) => ({
      id,
      personId,
      kind,
      on,
      orderNumber: '1',
    });
    const school = buildSchool({
      classes: [aClass('5А')],
      persons: [gone, aPerson({ id: 'new', classId: 'class-5А' })],
      movements: [
        move('1', 'gone', 'departure', '2026-10-10'),
        move('2', 'new', 'arrival', '2026-09-15'),
        move('3', 'new', 'arrival', '2026-05-15'),
      ],
    });
    const named = (name: FigureName, day: string): readonly string[] =>
      figurePeople(school, { day, name, category: null }).map(({ id }) => id);
    expect(named('departure', today)).toEqual(['gone']);
    expect(named('departure', '2026-10-09')).toEqual([]);
    expect(named('arrival', today)).toEqual(['new']);
  });
});

describe('joiningLine', () => {
  const joined = (on: string) => aPerson({ states: [{ state: 'joined', on, source: 'members' }] });

  it('is empty where nobody has joined', () => {
    expect(joiningLine(buildSchool({ persons: [aPerson()] }), today)).toEqual([]);
  });

  it('goes day by day from zero', () => {
    const line = joiningLine(buildSchool({ persons: [joined('2026-11-19'), joined('2026-11-21')] }), today);
    expect(line.map(({ day, student }) => [day, student])).toEqual([
      ['2026-11-18', 0],
      ['2026-11-19', 1],
      ['2026-11-20', 1],
      ['2026-11-21', 2],
    ]);
  });

  it('goes by weeks over a long time, and still ends at the day', () => {
    const line = joiningLine(buildSchool({ persons: [joined('2025-09-01')] }), today);
    expect(line.length).toBeLessThan(80);
    expect(line[0]?.student).toBe(0);
    expect(line.at(-1)).toMatchObject({ day: today, student: 1 });
  });

  it('counts who went away and came back from the day of the return', () => {
    const person = aPerson({
      states: [
        { state: 'joined', on: '2026-11-01', source: 'members' },
        { state: 'left', on: '2026-11-05', source: 'hand' },
        { state: 'joined', on: '2026-11-20', source: 'members' },
        { state: 'confirmed', on: '2026-11-21', source: 'members' },
      ],
    });
    const line = joiningLine(buildSchool({ persons: [person] }), today);
    expect(line.map(({ student }) => student)).toEqual([0, 1, 1]);
  });
});

describe('texts on who has not joined', () => {
  const child = aPerson({ id: 'child', classId: 'class-5А' });
  const guardian = aPerson({
    category: 'guardian',
    childIds: ['child'],
    name: { surname: 'Петрова', givenName: 'Анна', patronymic: 'Ильинична' },
  });
  const school = buildSchool({ classes: [aClass('5А')], persons: [child, guardian] });
  const [group] = reportView(school, today, today).notJoined;

  it('names people by initials in the message, a guardian beside the child', () => {
    expect(group && classMessage('5А', group, vocabularies.school)).toBe(
      '5А, Сферум: ученики – осталось 1: Петров\u00A0И.\u00A0С.\n' +
        '5А, Сферум: родители – осталось 1: Петрова\u00A0А.\u00A0И. (Петров\u00A0И.\u00A0С.).',
    );
  });

  it('puts each value of the list into its own cell', () => {
    expect(
      group &&
        listText(group, false)
          .split('\n')
          .map((line) => line.split('\t').length),
    ).toEqual([3, 3]);
    expect(group && listText(group, true)).toContain('Петрова\u00A0А.\u00A0И.\t');
  });
});
