import { expect, it } from 'vitest';
import { repeatedCells } from '../../../../electron/files/open-document-repeats.ts';

const cell = (repeated: number, text = 'а'): string =>
  `<table:table-cell table:number-columns-repeated="${repeated}"><text:p>${text}</text:p></table:table-cell>`;
const row = (repeated: number, cells: string): string =>
  `<table:table-row table:number-rows-repeated="${repeated}">${cells}</table:table-row>`;
const one = '<table:table-cell><text:p>а</text:p></table:table-cell>';
const blank = '<table:table-cell table:number-columns-repeated="16384"/>';

it.each<[string, string, number]>([
  ['nothing that is repeated', `<table:table-row>${one}${one}</table:table-row>`, 0],
  ['a repeated cell', `<table:table-row>${one}${cell(7)}</table:table-row>`, 7],
  ['a repeated row', row(1000, one + one), 2000],
  ['repeated cells of a repeated row', row(1_048_576, cell(16_384)), 1_048_576 * 16_384],
  ['blank cells to the end of a sheet', row(1_048_000, blank), 0],
  ['another prefix', row(5, cell(3)).replaceAll('table:table', 't:table'), 15],
  ['several rows', row(5, one) + row(6, one), 11],
])('counts %s', (_, content, cells) => expect(repeatedCells(content)).toBe(cells));

it('is not stopped by repeats without a tag', () =>
  expect(repeatedCells('table:number-columns-repeated="2" '.repeat(200_000))).toBe(0));
