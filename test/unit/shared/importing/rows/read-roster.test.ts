import { describe, expect, test } from 'vitest';
import { namesInCell } from '../../../../../shared/importing/rows/names-with-phones.ts';
import { doubtSentence } from '../../../../../shared/text/importing.ts';
import { vocabularies } from '../../../../../shared/text/words/vocabulary.ts';
import { peopleOf, planSheets, problemsOf, readSheets } from '../../../../support/roster-sheet.ts';

const failureOf = (...[sheets, options]: Parameters<typeof readSheets>): string => {
  const read = readSheets(sheets, options);
  return read.ok ? 'read' : read.failure.code;
};

describe('what is no table', () => {
  test.each([
    ['ФИО учащегося: | Иванов Иван\nКласс: | 5А\n\nФИО учащегося: | Петров Глеб\nКласс: | 5Б'],
    ['Фамилия | Иванов | | Класс | 5А\nИмя | Иван\nОтчество | Ильич\nФамилия | Петров\nИмя | Глеб'],
    ['ФИО учащегося: Иванов Иван\nКласс: 5А'],
    ['ФИО: | Иванов Иван | Класс: | 5А\nФИО: | Петров Глеб | Класс: | 5А'],
  ])('cards with labels: %j', (text) => {
    expect(failureOf(text)).toBe('label-blocks');
  });

  test('a header that nobody knows is not taken for a row', () => {
    expect(failureOf('Альфа | Бета\nИванов Иван | 5А')).toBe('header-not-found');
  });

  test('a column that stands twice with values', () => {
    expect(failureOf('Фамилия | Имя | Класс | Класс\nИванов | Иван | 5А | 5Б')).toBe('column-twice');
    expect(failureOf('Фамилия | Имя | Класс | Класс\nИванов | Иван | 5А |')).toBe('read');
  });

  test('nobody under the header, a sheet that is not there, people of no known kind', () => {
    expect(failureOf('ФИО | Класс')).toBe('no-rows');
    expect(failureOf('ФИО | Класс\nИванов Иван | 5А', { sheet: 'Другой' })).toBe('sheet-missing');
    expect(failureOf('ФИО | Дата рождения\nИванов Иван | 01.02.2014')).toBe('category-unclear');
  });
});

test('a roster with more rows than a call takes arguments', () => {
  const rows = Array.from({ length: 150_000 }, () => 'Иванов | Иван | 5А');
  expect(failureOf(['Фамилия | Имя | Класс', ...rows].join('\n'))).toBe('read');
});

describe('where the header and the class stand', () => {
  test('under titles, with numbering, totals and a repeated header', () => {
    const plan = planSheets(
      'МБОУ «Средняя школа № 5»\nСписок обучающихся на 01.09.2026\n\n№ | ФИО | Класс\n1 | 2 | 3\n1 | Иванов Иван | 5А\n№ | ФИО | Класс\n2 | Петров Глеб | 5А\n | Итого: | 2\nДиректор | ______',
    );
    expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А', 'student Петров Глеб 5А']);
    expect(plan.entries.map(({ read }) => read.place.row)).toEqual([6, 8]);
    expect(plan.problems).toEqual([]);
  });

  test('in two rows, with groups of columns', () => {
    const plan = planSheets(
      '№ | Обучающийся | | Класс | Мать | | Отец |\n | Фамилия | Имя | | ФИО | Телефон | ФИО | Телефон\n1 | Иванов | Иван | 5А | Иванова Мария | 89161234567 | Иванов Пётр | 89161234568',
    );
    expect(peopleOf(plan)).toEqual([
      'student Иванов Иван 5А',
      'guardian Иванова Мария 5А +79161234567',
      'guardian Иванов Пётр 5А +79161234568',
    ]);
  });

  test.each([
    [
      'a heading line over the pupils',
      { Лист1: '№ | ФИО\n5 А класс\n1 | Иванов Иван\n5Б – кл. рук. Жук О. П.\n1 | Петров Глеб' },
    ],
    ['the sheets', { '5А': 'ФИО\nИванов Иван', '5 Б класс': 'ФИО\nПетров Глеб' }],
    ['merged cells', { Лист1: 'Класс | ФИО\n5А | Иванов Иван\n5Б | Петров Глеб' }],
    ['two columns', { Лист1: 'ФИО | Параллель | Литера\nИванов Иван | 5 | А\nПетров Глеб | 5 | б' }],
  ])('the class from %s', (_, sheets) => {
    expect(peopleOf(planSheets(sheets))).toEqual(['student Иванов Иван 5А', 'student Петров Глеб 5Б']);
  });

  test('the class from the title and from the name of the file', () => {
    expect(peopleOf(planSheets('Список учащихся 5 «Г» класса\n№ | ФИО\n1 | Иванов Иван'))).toEqual([
      'student Иванов Иван 5Г',
    ]);
    expect(peopleOf(planSheets('ФИО | Дата рождения\nИванов Иван |', { file: '7-б класс.csv' }))).toEqual([
      'student Иванов Иван 7Б',
    ]);
  });

  test('no header at all, but people from the first row on', () => {
    const plan = planSheets('Иванов Иван Ильич | 5А | 01.02.2014\nПетров Глеб Ильич | 5Б | 02.02.2014');
    expect(peopleOf(plan)).toEqual(['student Иванов Иван Ильич 5А', 'student Петров Глеб Ильич 5Б']);
    expect(plan.entries[0]?.read.birthDate).toBe('2014-02-01');
  });
});

describe('whom the file lists', () => {
  test.each([
    ['ФИО | Класс\nИванов Иван | 5А', 'student', 'class'],
    ['ФИО | Должность\nИванов Иван | учитель', 'staff', 'post-column'],
    ['ФИО родителя | ФИО ребёнка | Класс\nИванова Мария | Иванов Иван | 5А', 'guardian', 'guardian-columns'],
    ['ФИО | Ребёнок | Класс\nИванова Мария | Иванов Иван | 5А', 'guardian', 'child-column'],
    ['ФИО ученика | Класс | Мать\nИванов Иван | 5А | Иванова Мария', 'student', 'guardian-columns'],
    ['Список педагогических работников\nФИО | Телефон\nИванов Иван |', 'staff', 'title'],
  ])('%j', (text, category, reason) => {
    const read = readSheets(text);
    expect(read.ok && { category: read.value.category, reason: read.value.reason }).toEqual({
      category,
      reason,
    });
  });

  test('sheets about others are passed over with a word', () => {
    const plan = planSheets({
      Ученики: 'ФИО | Класс\nИванов Иван | 5А\nПетров Глеб | 5А',
      Сотрудники: 'ФИО | Должность\nЖук Олег | учитель',
      Коды: 'Код | Значение\n1 | да',
    });
    expect(peopleOf(plan)).toHaveLength(2);
    expect(problemsOf(plan)).toEqual(['1  warning sheet-passed-over']);
  });

  test('documents, addresses and phones of pupils are left out by default', () => {
    const plan = planSheets(
      'ФИО | Класс | Телефон | СНИЛС | Паспорт | Адрес\nИванов Иван | 5А | 89161234567 | 1 | 2 | 3',
    );
    expect(plan.sheets[0]?.columns.ignored).toEqual(['Телефон', 'СНИЛС', 'Паспорт', 'Адрес']);
    expect(plan.entries[0]?.person).not.toHaveProperty('phone');
  });
});

describe('rows', () => {
  test('a row without a name or class stays out, the others come in', () => {
    const plan = planSheets(
      '№ | Фамилия | Имя | Класс\n1 | Иванов | Иван | 5А\n2 | Петров | | 5А\n3 | | | 5А\n4 | Ким | Олег | ␣\n5 | | |',
    );
    expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А']);
    expect(problemsOf(plan)).toEqual([
      '3 Имя error given-name-missing',
      '4 Фамилия error name-missing',
      '5 Класс error class-missing',
    ]);
    expect(plan.counts.rejected).toBe(3);
  });

  test('the same pupil twice is one; other birthdays make another pupil', () => {
    const plan = planSheets(
      'ФИО | Класс | Дата рождения\nИванов Иван | 5А | 01.02.2014\nИванов Иван | 5А | 05.02.2014\nИВАНОВ ИВАН | 5-а | 01.02.2014\nИванов Иван | 5А |',
    );
    expect(plan.counts.created).toBe(2);
    expect(plan.counts.rejected).toBe(2);
    expect(problemsOf(plan)).toEqual(['4  error duplicate', '5  error duplicate']);
    const sentences = plan.problems.map(({ doubt }) => doubtSentence(doubt, vocabularies.school));
    expect(sentences[0]).toContain('повторяет строку');
    expect(sentences.filter((sentence) => sentence.includes('впишите каждому дату рождения'))).toHaveLength(
      1,
    );
  });

  test('several guardians and a phone in one cell', () => {
    const plan = planSheets(
      'Ученик | Класс | Родители\nИванов Иван | 5А | Иванова Мария Ильинична, Иванов Пётр Ильич\nКим Олег | 5А | Ким Анна Ли 8 916 123-45-00\nПетров Глеб | 5А | Мария Ивановна',
    );
    expect(peopleOf(plan).filter((line) => line.startsWith('guardian'))).toEqual([
      'guardian Иванова Мария Ильинична 5А',
      'guardian Иванов Пётр Ильич 5А',
      'guardian Ким Анна Ли 5А +79161234500',
      'guardian Петров Мария Ивановна 5А',
    ]);
    expect(problemsOf(plan)).toEqual(['4 Родители warning surname-of-child']);
  });

  test('a bare phone after a parent is that parent’s', () => {
    const plan = planSheets(
      'ФИО | Класс | Мать | Телефон | Отец | Телефон\nИванов Иван | 5А | Иванова Мария | 89161234567 | Иванов Пётр | 89161234568',
    );
    expect(peopleOf(plan).slice(1)).toEqual([
      'guardian Иванова Мария 5А +79161234567',
      'guardian Иванов Пётр 5А +79161234568',
    ]);
  });
});

test('a parent’s phone stands after a word for it, with dots, or on the next line', () => {
  const plan = planSheets(
    'Ученик | Класс | Родители\nИванов Иван | 5А | мать: Иванова Анна Львовна, сот. тел.: 8.916.123.45.00\nКим Олег | 5А | Ким Анна Ли, 01.02.1980',
  );
  expect(peopleOf(plan).filter((line) => line.startsWith('guardian'))).toEqual([
    'guardian Иванова Анна Львовна 5А +79161234500',
    'guardian Ким Анна Ли 5А',
  ]);
  const { named } = namesInCell('Ким Анна Ли\n8 916 123-45-00\nКим Олег Ли\nтел. 89161234501', '');
  expect(named.map(({ name, phone }) => [name.givenName, name.patronymic, phone])).toEqual([
    ['Анна', 'Ли', '+79161234500'],
    ['Олег', 'Ли', '+79161234501'],
  ]);
});

test('a remark tells who has left; a post that nobody holds is passed over', () => {
  const pupils = planSheets(
    'ФИО | Класс | Примечание\nИванов Иван | 5А | выбыл 01.10.2026\nПетров Глеб | 5А | окончил музыкальную школу\nКим Олег | 5А | прибыл из шк. 7',
  );
  expect(peopleOf(pupils)).toEqual(['student Петров Глеб 5А', 'student Ким Олег 5А']);
  expect(problemsOf(pupils)).toEqual(['2 Примечание error marked-gone']);
  const staff = planSheets('ФИО | Должность\nКим Анна Ли | учитель\nВакансия | сторож\n– | уборщик');
  expect(peopleOf(staff)).toEqual(['staff Ким Анна Ли']);
  expect(staff.problems).toEqual([]);
});

test('a class written once speaks for the blank cells under it, and said so once', () => {
  const plan = planSheets(
    'Класс | ФИО\n5А | Иванов Иван\n | Петров Глеб\n5Б | Ким Олег\n | Зуев Ян\n6А | Белов Ян\n | Титов Лев',
  );
  expect(peopleOf(plan).map((person) => person.split(' ').at(-1))).toEqual([
    '5А',
    '5А',
    '5Б',
    '5Б',
    '6А',
    '6А',
  ]);
  expect(problemsOf(plan)).toEqual(['3 Класс warning class-from-above']);
  expect(plan.problems[0]?.doubt).toMatchObject({ rows: 3 });
});

test('a staff member’s second row adds its post; a third that says no more is a repeat', () => {
  const plan = planSheets(
    'ФИО | Должность\nЗуев Игорь Ильич | Учитель\nЗуев Игорь Ильич | Заместитель директора\nЗуев Игорь Ильич | учитель',
  );
  expect(plan.entries.map(({ read }) => read.position)).toEqual(['Учитель, Заместитель директора']);
  expect(problemsOf(plan)).toEqual(['3  warning another-post', '4  error duplicate']);
});

describe('values that no list has', () => {
  test('a name of megabytes and one with the signs of a program keep their rows out', () => {
    const plan = planSheets(
      `Фамилия | Имя | Класс\n${'Ы'.repeat(40_000)} | Иван | 5А\n<b>Петров</b> | Глеб | 5А\nКим | Олег | 5А`,
    );
    expect(peopleOf(plan)).toEqual(['student Ким Олег 5А']);
    expect(problemsOf(plan)).toEqual(['2 Фамилия error name-too-long', '3 Фамилия error name-strange-signs']);
  });

  test('a class with a name of megabytes keeps its row out, and is quoted briefly', () => {
    const plan = planSheets(
      `Фамилия | Имя | Класс\nИванов | Иван | Группа ${'Ы'.repeat(40_000)}\nПетров | Глеб | 5А`,
    );
    expect(peopleOf(plan)).toEqual(['student Петров Глеб 5А']);
    expect(problemsOf(plan)).toEqual(['2 Класс error class-too-long']);
  });

  test('a bad word that stands twice in a name is told once', () => {
    const plan = planSheets('Фамилия | Имя | Класс\nИв1нов, Ив1нов | Иван | 5А');
    expect(problemsOf(plan).filter((problem) => problem.includes('name-digits'))).toHaveLength(1);
  });

  test('thousands of columns beside a list', () => {
    const row = (start: string): string =>
      `${start} | ${Array.from({ length: 16_000 }, (_, at) => `Столбец${at}`).join(' | ')}`;
    const rows = [
      row('Фамилия | Имя | Класс'),
      ...Array.from({ length: 60 }, () => row('Иванов | Иван | 5А')),
    ];
    expect(peopleOf(planSheets(rows.join('\n')))).toEqual(['student Иванов Иван 5А']);
  });
});

describe('a category that the file does not bear out', () => {
  const pupils = 'Фамилия | Имя | Класс | Дата рождения\nИванов | Иван | 5А | 01.03.2014';
  const unlike = (text: string, category: 'staff' | 'student' | 'guardian'): boolean =>
    problemsOf(planSheets(text, { category })).some((problem) => problem.endsWith('warning category-unlike'));

  test.each([
    [pupils, 'staff', true],
    [pupils, 'guardian', true],
    [pupils, 'student', false],
    ['ФИО | Должность | Класс\nИванов Иван | Учитель | 5А', 'student', true],
    ['ФИО | Должность\nИванов Иван | Учитель', 'staff', false],
    ['ФИО | Класс\nИванова Анна | 5А', 'guardian', false],
    ['ФИО | Телефон\nИванова Анна | 89161234567', 'staff', false],
  ] as const)('%j as %s', (text, category, expected) => expect(unlike(text, category)).toBe(expected));
});
