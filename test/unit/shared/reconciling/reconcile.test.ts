import { describe, expect, it } from 'vitest';
import { classKey } from '../../../../shared/domain/classes/class-label.ts';
import type { Category } from '../../../../shared/domain/people/role.ts';
import type { RosterPerson } from '../../../../shared/reconciling/person-names.ts';
import { reconcile } from '../../../../shared/reconciling/reconcile.ts';

const person = (id: string, category: Category = 'student', classLabel = '5А'): RosterPerson => {
  const [surname = '', givenName = '', ...patronymic] = id.replace(/\d+$/, '').trim().split(' ');
  return {
    id,
    name: { surname, givenName, patronymic: patronymic.join(' ') },
    category,
    classKeys: category === 'staff' ? [] : [classKey(classLabel)],
  };
};

const roster = [
  person('Иванов Пётр Сергеевич'),
  person('Иванова Мария Петровна', 'guardian'),
  person('Кузнецова Анастасия Игоревна'),
  person('Щербакова Юлия Дмитриевна', 'staff'),
  person('Петрова-Водкина Наталья Андреевна', 'guardian', '7Б'),
  person('Мамедов Али Гасан оглы'),
  person('Ким Ян'),
  person('Орлов Александр Ильич', 'student', '7Б'),
  person('Смирнов Иван Олегович 1', 'student', '5А'),
  person('Смирнов Иван Олегович 2', 'student', '7Б'),
  person('Белова Анна Викторовна', 'staff'),
  person('Белова Анна Львовна', 'guardian', '7Б'),
];
const known = new Set(['5А', '7Б'].map(classKey));

const verdict = (...texts: readonly string[]): string => {
  const lines = texts.map((text, index) => ({ line: index + 1, text }));
  const { matched, ambiguous, strangers } = reconcile(lines, roster, (key) => known.has(key));
  const last = texts.length;
  const match = matched.find(({ line }) => line === last);
  if (match) return match.personId;
  const doubt = ambiguous.find(({ line }) => line === last);
  if (doubt) return `? ${doubt.candidates.join(' | ')}`;
  return strangers.some(({ line }) => line === last) ? 'stranger' : 'dropped';
};

describe('reconcile', () => {
  it.each([
    'Иванов Петр',
    'Пётр Иванов',
    'Петр Сергеевич Иванов',
    'ИВАНОВ ПЁТР СЕРГЕЕВИЧ',
    'Иванов П. С.',
    'П.С. Иванов',
    '12. Иванов Пётр',
    '12) Пётр Иванов 🎓 был(а) в сети 5 минут назад',
    'Иванов Пётр, 5А',
    '5 «А» Иванов Пётр Сергеевич, ученик',
    'Пётр Иванов +7 900 000-12-34',
    'Иванов Пётр 01.09.2026 10:15',
    'Ivanov Petr',
    'Pyotr Ivanov',
    'Petr Sergeevich Ivanov',
    'Иванов Пертр',
    'Ивнаов Пётр',
    'Иваноов Петр',
    'Ивaнов Пётр',
  ])('finds Иванов Пётр in «%s»', (text) => {
    expect(verdict(text)).toBe('Иванов Пётр Сергеевич');
  });

  it.each([
    ['Yuliya Shcherbakova', 'Щербакова Юлия Дмитриевна'],
    ['Julia Scherbakova', 'Щербакова Юлия Дмитриевна'],
    ['Iuliia Shcherbakova', 'Щербакова Юлия Дмитриевна'],
    ['Kuznetsova Anastasia', 'Кузнецова Анастасия Игоревна'],
    ['Anastasiya Kuznecova', 'Кузнецова Анастасия Игоревна'],
    ['Наталия Петрова-Водкина', 'Петрова-Водкина Наталья Андреевна'],
    ['Петрова Водкина Наталья', 'Петрова-Водкина Наталья Андреевна'],
    ['Наталья Андреевна Петрова', 'Петрова-Водкина Наталья Андреевна'],
    ['Мамедов Али Гасан-оглы', 'Мамедов Али Гасан оглы'],
    ['Ali Mamedov', 'Мамедов Али Гасан оглы'],
    ['Ян Ким', 'Ким Ян'],
  ])('finds %s', (text, id) => {
    expect(verdict(text)).toBe(id);
  });

  it.each([
    'Иванов Сергей',
    'Сидоров Пётр',
    'Иванов Пётр Алексеевич',
    'Александра Орлова',
    'Орлова Александра Ильинична',
    'Иванова Мария Сергеевна',
    'Ким Яна',
    'Кин Ян',
    'Zaytsev Petr',
    'Гусев Константин Олегович',
    'Кузнецов Анатолий',
    'Zvezda2010',
    'Смирнова Мария Ивановна',
  ])('matches nobody to «%s»', (text) => {
    expect(verdict(text)).toBe('stranger');
  });

  it.each([
    'Участники: 25',
    'Список класса',
    '5А класс',
    'Родители',
    '',
    '—',
    'Сегодня',
    '12',
    'Заявки на вступление (3)',
  ])('drops «%s»', (text) => {
    expect(verdict(text)).toBe('dropped');
  });

  it('leaves namesakes to the user unless class or role tells them apart', () => {
    expect(verdict('Смирнов Иван')).toBe('? Смирнов Иван Олегович 1 | Смирнов Иван Олегович 2');
    expect(verdict('Смирнов Иван 7Б')).toBe('Смирнов Иван Олегович 2');
    expect(verdict('7 «б» класс', 'Смирнов Иван')).toBe('Смирнов Иван Олегович 2');
    expect(verdict('Белова Анна')).toBe('? Белова Анна Викторовна | Белова Анна Львовна');
    expect(verdict('Белова Анна, учитель')).toBe('Белова Анна Викторовна');
    expect(verdict('Белова Анна (мама Пети)')).toBe('Белова Анна Львовна');
    expect(verdict('Белова Анна Львовна')).toBe('Белова Анна Львовна');
  });

  it('asks when class or role contradicts the roster, or the name is incomplete', () => {
    expect(verdict('Иванов Пётр 7Б')).toBe('? Иванов Пётр Сергеевич');
    expect(verdict('Иванов Пётр, родитель')).toBe('? Иванов Пётр Сергеевич');
    expect(verdict('Щербакова Ю.')).toBe('? Щербакова Юлия Дмитриевна');
    expect(verdict('Щербакова')).toBe('? Щербакова Юлия Дмитриевна');
    expect(verdict('Юлия Дмитриевна')).toBe('? Щербакова Юлия Дмитриевна');
  });

  it('scores an exact name highest', () => {
    const score = (text: string): number =>
      reconcile([{ line: 1, text }], roster, () => false).matched[0]?.score ?? 0;
    expect(score('Иванов Пётр')).toBe(1);
    expect(score('Ivanov Petr')).toBeLessThan(1);
    expect(score('Ивнаов Пётр')).toBeLessThan(score('Ivanov Petr'));
  });

  it.each(['Пётр Иванов (администратор)', 'Иванов Пётр учитель', 'Иванов Пётр – родитель'])(
    'asks about a role that a pupil does not have: %s',
    (text) => {
      expect(verdict(text)).toBe('? Иванов Пётр Сергеевич');
    },
  );

  it('takes a member of staff or a guardian who administers a chat', () => {
    expect(verdict('Щербакова Юлия администратор')).toBe('Щербакова Юлия Дмитриевна');
    expect(verdict('Иванова Мария (администратор)')).toBe('Иванова Мария Петровна');
  });

  it('asks about a second line for the same person, but not under another class', () => {
    expect(verdict('Иванов Пётр', 'Пётр Иванов')).toBe('? Иванов Пётр Сергеевич');
    expect(verdict('5А', 'Щербакова Юлия', 'Щербакова Юлия')).toBe('? Щербакова Юлия Дмитриевна');
    expect(verdict('5А', 'Щербакова Юлия', '7Б', 'Щербакова Юлия')).toBe('Щербакова Юлия Дмитриевна');
  });
});

describe('a name that is only like another', () => {
  const resultOf = (typed: string, meant: string) =>
    reconcile([{ line: 1, text: typed }], [person(`${meant} Олегович`)], () => false);

  it.each([
    ['Блинков Глеб', 'Блинов Глеб'],
    ['Волхов Роман', 'Волков Роман'],
    ['Volkhov Roman', 'Волков Роман'],
    ['Шитов Кирилл', 'Титов Кирилл'],
    ['Палкина Варвара', 'Галкина Варвара'],
    ['Дьяков Тимофей', 'Дьячков Тимофей'],
    ['Мухтина Полина', 'Мухина Полина'],
    ['Рябцов Даниил', 'Рябов Даниил'],
    ['Лубяшев Иван', 'Лубашев Иван'],
    ['Саввин Иван', 'Савин Иван'],
    ['Петрова Анна', 'Петрова-Водкина Анна'],
    ['Носова Василина', 'Носова Василиса'],
    ['Рогов Стефан', 'Рогов Степан'],
  ])('is asked about first: «%s», %s', (typed, meant) => {
    expect(resultOf(typed, meant).matched).toEqual([]);
    expect(resultOf(typed, meant).ambiguous).toMatchObject([{ candidates: [`${meant} Олегович`] }]);
  });

  it.each([
    ['Ивнаов Глеб', 'Иванов Глеб'],
    ['Блинновский Глеб', 'Блиновский Глеб'],
    ['Кузнецво Глеб', 'Кузнецов Глеб'],
    ['Кзнецов Глеб', 'Кузнецов Глеб'],
    ['Харченфо Глеб', 'Харченко Глеб'],
    ['Колакольников Глеб', 'Колокольников Глеб'],
    ['Комарова Лиля', 'Комарова Лилия'],
    ['Иванов гЛеб', 'Иванов Глеб'],
  ])('is the name itself where no other can be meant: «%s», %s', (typed, meant) => {
    expect(resultOf(typed, meant).matched).toHaveLength(1);
  });

  it('is the name itself beside the right patronymic, unless it is a known name of its own', () => {
    expect(resultOf('Лубяшев Иван Олегович', 'Лубашев Иван').matched).toHaveLength(1);
    expect(resultOf('Палкин Иван Олегович', 'Галкин Иван').matched).toEqual([]);
  });

  it('is another person where a line has the name itself, in whatever order', () => {
    const lines = ['Ивнаов Пётр', 'Иванов Пётр'].map((text, at) => ({ line: at + 1, text }));
    for (const order of [lines, lines.toReversed()]) {
      const { matched, ambiguous } = reconcile(order, roster, () => false);
      expect(matched.map(({ text }) => text)).toEqual(['Иванов Пётр']);
      expect(ambiguous).toMatchObject([{ text: 'Ивнаов Пётр', similar: true }]);
    }
  });

  it('is left for the other namesake once a line says which is the one', () => {
    const lines = ['Белова Анна', 'Белова Анна Львовна'].map((text, at) => ({ line: at + 1, text }));
    expect(reconcile(lines, roster, () => false).matched.map(({ personId }) => personId)).toEqual([
      'Белова Анна Викторовна',
      'Белова Анна Львовна',
    ]);
  });

  it('goes by the heading of many: «Родители», «Учителя»', () => {
    expect(verdict('Родители', 'Белова Анна')).toBe('Белова Анна Львовна');
    expect(verdict('Учителя', 'Белова Анна')).toBe('Белова Анна Викторовна');
  });
});
