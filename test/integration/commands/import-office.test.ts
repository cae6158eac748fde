import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { utils, write } from 'xlsx';
import { makeBase } from '../../support/a-base.ts';
import { runCliJson } from '../../support/run-cli.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { convertWithOffice } from '../../support/workbook-readers.ts';

it('reads a spreadsheet that LibreOffice saved, and ends', async () => {
  const folder = temporaryFolder();
  const base = join(folder, 'база');
  await makeBase(base);
  const source = join(folder, 'список.xlsx');
  const sheet = utils.aoa_to_sheet([
    ['ФИО', 'Класс', 'Дата рождения'],
    ['Соколов Пётр Ильич', '5А', '09.03.2014'],
  ]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Ученики');
  writeFileSync(source, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  const saved = join(folder, 'сохранено');
  mkdirSync(saved);
  convertWithOffice([source], 'ods', saved);
  const { exit, json } = runCliJson(['import', join(saved, 'список.ods'), '--base', base]);
  expect(exit).toBe(0);
  expect(json).toMatchObject({
    format: 'ods',
    created: 1,
    persons: [{ surname: 'Соколов', classLabel: '5А', birthDate: '2014-03-09' }],
  });
});
