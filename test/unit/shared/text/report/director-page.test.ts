import { describe, expect, it } from 'vitest';
import {
  activitySentence,
  lowestPlacesSentence,
  sinceSentence,
  waitingSentence,
  weekSentence,
} from '../../../../../shared/text/report/director-page.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';

const words = vocabularies.school;
const spaced = (text: string | null): string | null => text?.replaceAll('\u00A0', ' ') ?? null;
const verbs = [1, 2, 5, 11, 21, 101].map((count) =>
  [1, 21, 101].includes(count) ? 'присоединился' : 'присоединились',
);
const nobody = { teachers: 0, employees: 0, students: 0, guardians: 0 };

describe('sentences of the director’s page', () => {
  it('name who joined within the week, in the right forms', () => {
    const week = (own: Partial<typeof nobody>) => spaced(weekSentence({ ...nobody, ...own }, words));
    expect(week({ guardians: 23 })).toBe('За неделю присоединились 23 родителя.');
    expect(week({ students: 1 })).toBe('За неделю присоединился 1 ученик.');
    expect(week({ students: 21 })).toBe('За неделю присоединился 21 ученик.');
    expect(week({ guardians: 1, students: 5, teachers: 2 })).toBe(
      'За неделю присоединились 1 родитель, 5 учеников и 2 учителя.',
    );
    expect(week({})).toBe('За последнюю неделю никто не присоединился.');
  });

  it.each([
    ['school', ['1 ученик', '2 ученика', '5 учеников', '11 учеников', '21 ученик', '101 ученик']],
    ['college', ['1 студент', '2 студента', '5 студентов', '11 студентов', '21 студент', '101 студент']],
    [
      'extra',
      [
        '1 обучающийся',
        '2 обучающихся',
        '5 обучающихся',
        '11 обучающихся',
        '21 обучающийся',
        '101 обучающийся',
      ],
    ],
  ] as const)('agree with any number in the words of a %s', (kind, told) => {
    const said = [1, 2, 5, 11, 21, 101].map((students) =>
      spaced(weekSentence({ ...nobody, students }, vocabularies[kind])),
    );
    expect(said).toEqual(told.map((who, index) => `За неделю ${verbs[index]} ${who}.`));
  });

  it('tell what changed since the last report', () => {
    const since = { asOf: '2026-11-14', joined: { ...nobody, guardians: 2 }, left: 1, departed: 5 };
    expect(spaced(sinceSentence(since, words))).toBe(
      'С прошлого отчёта (14.11.2026) присоединились 2 родителя, вышел 1 человек, выбыли 5 человек.',
    );
    const quiet = { ...since, joined: nobody, left: 0, departed: 0 };
    expect(spaced(sinceSentence(quiet, words))).toBe(
      'С прошлого отчёта (14.11.2026) никто не присоединился.',
    );
  });

  it('name the lowest places by number or, for other names, after a colon', () => {
    const part = (name: string, joined: number) => ({ name, joined, base: 100 });
    expect(spaced(lowestPlacesSentence(words.guardian, [part('7Б', 41), part('5А', 45)], words))).toBe(
      'Меньше всего родителей присоединилось в 7Б (41 %) и 5А (45 %).',
    );
    expect(spaced(lowestPlacesSentence(words.guardian, [part('Ромашка', 41)], words))).toBe(
      'Меньше всего родителей присоединилось: Ромашка (41 %).',
    );
    expect(lowestPlacesSentence(words.guardian, [], words)).toBeNull();
  });

  it('count the places where nobody has joined instead of naming some at random', () => {
    const lowest = ['ПСО-1', 'ТОР-12', 'Э-11', 'Э-12'].map((name) => ({ name, joined: 0, base: 20 }));
    const college = vocabularies.college;
    expect(lowestPlacesSentence(college.student, lowest, college)).toBe(
      'Групп, где ещё никто из студентов не присоединился, – 4.',
    );
    expect(spaced(lowestPlacesSentence(college.student, lowest.slice(1), college))).toContain(
      'ТОР-12 (0 %), Э-11 (0 %), Э-12 (0 %)',
    );
  });

  it('say of activity what is below its target, never rounding up to it', () => {
    const below = [{ name: 'родители', share: 0.2999, target: 0.3 }];
    expect(spaced(activitySentence('2026-11-16', '2026-11-22', below))).toBe(
      'Активность за неделю 16.11.2026–22.11.2026 ниже цели: родители (29,9 % при цели 30 %).',
    );
    expect(spaced(activitySentence('2026-11-16', '2026-11-22', []))).toContain('достигнуты');
  });

  it('say who is still awaited', () => {
    expect(spaced(waitingSentence(1, 0, 0))).toBe('Ещё ждём 1 человека: приглашения ему пока не выдавали.');
    expect(spaced(waitingSentence(0, 49, 0))).toBe('Ещё ждём 49 человек: приглашения выданы всем.');
    expect(spaced(waitingSentence(2, 1, 19))).toBe(
      'Ещё ждём 22 человек: не приглашены – 2, приглашены – 1, подали заявку – 19.',
    );
    expect(spaced(waitingSentence(0, 0, 0))).toBe('Все, кого ждали, присоединились.');
  });
});
