import { expect, it } from 'vitest';
import { ownFormBook } from '../../../../../../shared/views/report/own-form/own-form-book.ts';
import { buildSchool } from '../../../../../support/school-builder.ts';

it('gives a column the room that the longest word of its heading needs', () => {
  const words = ['Все: подтверждены', 'Да', 'Невостребованность ссылок'];
  const table = { title: 'Сведения', head: ['Класс', ...words], rows: [], hasTotal: false, data: '' };
  const made = { on: '2026-11-21', at: '2026-11-21T09:00:00.000Z' };
  const [sheet] = ownFormBook(table, { sideways: false }, buildSchool().organisation, made).sheets;
  for (const [index, { width }] of (sheet?.columns ?? []).entries())
    for (const word of table.head[index]?.split(' ') ?? []) expect(width).toBeGreaterThan(word.length);
});
