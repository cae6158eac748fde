import { expect, test } from 'vitest';
import { peopleOf, planSheets } from '../../../support/roster-sheet.ts';

test('the mobile phone is taken before one that stands in an earlier column', () => {
  const plan = planSheets(
    'Работник | Должность | Телефон рабочий | Телефон мобильный\nСомова Ольга Игоревна | учитель | 8 495 222-33-44 | 89112223344\nТитов Лев Игоревич | сторож | 8 495 222-33-45 |',
  );
  expect(peopleOf(plan)).toEqual([
    'staff Сомова Ольга Игоревна +79112223344',
    'staff Титов Лев Игоревич +74952223345',
  ]);
});

test('«Учебный коллектив» is the class', () => {
  const plan = planSheets('Учебный коллектив | Обучающийся | Логин\n10-Б | Шишкин Ян Ильич | sh1');
  expect(peopleOf(plan)).toEqual(['student Шишкин Ян Ильич 10Б']);
});

test('names of three alphabets come in whole', () => {
  const plan = planSheets(
    'ФИО | Класс\nМамедов Эльчин Расим оглы | 5А\nАбдуллаев Тимур Равшан угли | 5А\nӘбілқасымов Нұрлан Ерланұлы | 5А\nSmith John | 5А\nРимский-Корсаков Пётр Ильич | 5А',
  );
  expect(peopleOf(plan)).toEqual([
    'student Мамедов Эльчин Расим оглы 5А',
    'student Абдуллаев Тимур Равшан угли 5А',
    'student Әбілқасымов Нұрлан Ерланұлы 5А',
    'student Smith John 5А',
    'student Римский-Корсаков Пётр Ильич 5А',
  ]);
  expect(plan.problems).toEqual([]);
});
