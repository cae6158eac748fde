import { expect, it } from 'vitest';
import { importText } from '../../../../../shared/text/screens/import-screen.ts';

it('the button says what it does: who is loaded, or who is only marked as left', () => {
  expect(importText.apply(5, 2)).toBe('Загрузить: 5\u00A0человек');
  expect(importText.apply(0, 2)).toBe('Отметить выбывшими: 2');
});

it('who stays in the base is told apart from who was marked as left', () => {
  expect(importText.missingStay(20, 0)).toMatch(/^Те, кого нет в файле, остались в базе/);
  expect(importText.missingStay(18, 2)).toMatch(/^В базе осталось ещё 18 из тех, кого нет в файле/);
});

it('one row with errors is saved in the accusative', () => {
  expect(importText.saveFaulty(1)).toBe('Сохранить 1\u00A0строку с ошибками…');
});
