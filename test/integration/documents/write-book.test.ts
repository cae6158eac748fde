import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBook } from '../../../electron/documents/xlsx/write-book.ts';
import { type BookSheet, cell, dateCell, formulaCell, mergedRow } from '../../../shared/views/book.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { inspectBook, type SeenBook } from '../../support/workbook-readers.ts';

const properties = {
  title: 'Опись <&>',
  subject: '',
  author: '',
  organisation: 'Лесная СОШ',
  createdAt: '2026-11-21T09:00:00.000Z',
};

const written = async (sheets: readonly Partial<BookSheet>[]): Promise<SeenBook> => {
  const file = join(temporaryFolder(), 'book.xlsx');
  const whole = sheets.map(
    (sheet): BookSheet => ({
      name: 'Лист',
      columns: [],
      rows: [],
      orientation: 'portrait',
      ...sheet,
    }),
  );
  writeFileSync(file, await writeBook({ properties, sheets: whole }));
  return inspectBook(file);
};

const column = { width: 20, style: 'text' as const };

describe('a written workbook', () => {
  it('takes any label for a sheet, and repeats its heading on every page', async () => {
    const names = ['Лист/1:[?]', 'лист-1', "О'Генри", '', 'х'.repeat(60)];
    const { sheets } = await written(
      names.map((name) => ({ name, rows: [{ cells: [cell('а')] }], repeatedRows: { first: 1, last: 1 } })),
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      'Лист-1',
      'лист-1 (2)',
      "О'Генри",
      'Лист',
      'х'.repeat(31),
    ]);
    expect(sheets.map(({ titleRows }) => titleRows)).toEqual(names.map(() => '$1:$1'));
  });

  it.each([
    '=1+1',
    '+79161234567',
    '-5',
    '@SUM(A1)',
    '#REF!',
    '#N/A',
    '  пробелы  ',
    '_x0041_',
    '<b>&amp;',
    '007',
    '1E5',
  ])('keeps the text %s as it is', async (text) => {
    const { sheets } = await written([{ columns: [column], rows: [{ cells: [cell(text)] }] }]);
    expect(sheets[0]?.cells['A1']).toMatchObject({ type: 's', value: text, format: '@' });
  });

  it('leaves out what a workbook cannot hold', async () => {
    const { sheets } = await written([
      { rows: [{ cells: [cell('а\u0000б\u001F\uFFFE\uD800'), cell('я'.repeat(40_000))] }] },
    ]);
    expect(sheets[0]?.cells['A1']?.value).toBe('аб\uFFFD');
    expect(String(sheets[0]?.cells['B1']?.value).length).toBe(32_767);
  });

  it('writes dates, numbers and formulas as what they are', async () => {
    const { sheets } = await written([
      {
        rows: [
          { cells: [dateCell('2026-03-09'), cell(1500, 'number'), formulaCell('B1*2', 3000, 'number')] },
        ],
      },
    ]);
    expect(sheets[0]?.cells).toMatchObject({
      A1: { type: 'd', value: '2026-03-09T00:00:00', format: 'dd.mm.yyyy' },
      B1: { type: 'n', value: 1500, format: '#,##0' },
      C1: { type: 'f', value: '=B1*2', cached: 3000 },
    });
  });

  it('may hold an empty sheet, a merged title and a highlight', async () => {
    const { sheets } = await written([
      {},
      {
        columns: [column, column],
        rows: [mergedRow(cell('Заголовок', 'title'), 2, 30), { cells: [cell('а'), cell(0.4, 'percent')] }],
        highlights: [
          { kind: 'below', range: 'B2:B2', limit: 0.5 },
          { kind: 'bars', range: 'B2:B2' },
        ],
      },
    ]);
    expect(sheets.map(({ cells }) => Object.keys(cells))).toEqual([[], ['A1', 'A2', 'B2']]);
  });
});
