import { mkdtempSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { afterAll } from 'vitest';
import { type BookType, utils, type WorkSheet, write } from 'xlsx';
import { tableReader } from '../../../electron/files/table-reader.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import type { Workbook } from '../../../shared/importing/cells/workbook.ts';

/** A folder of the test file's own, removed after it. */
export const sampleFolder = (): ((name: string, content: string | Uint8Array) => string) => {
  const folder = mkdtempSync(join(tmpdir(), 'sferum-admin-files-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
};

export const readBook = async (path: string, encoding?: string): Promise<Workbook> => {
  const result = await tableReader.read(path, encoding);
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.failure)}`);
  return result.value;
};

export const readFailure = async (path: string, encoding?: string): Promise<Failure> => {
  const result = await tableReader.read(path, encoding);
  if (result.ok) throw new Error(`read: ${JSON.stringify(result.value).slice(0, 500)}`);
  return result.failure;
};

export const roster = [
  ['Фамилия', 'Имя', 'Класс', 'Телефон'],
  ['Ёлкина', 'Юлия', '7А', '+79161234567'],
  ['Щербаков', 'Эдуард', '11Б', '8 (916) 765-43-21'],
];

export const bookBytes = (
  sheets: Readonly<Record<string, WorkSheet>>,
  bookType: BookType,
  options: Readonly<Record<string, unknown>> = {},
): Buffer => {
  const book = utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, name);
  return write(Object.assign(book, options), { type: 'buffer', bookType, compression: true });
};

export const rosterBytes = (bookType: BookType): Buffer =>
  bookBytes({ Ученики: utils.aoa_to_sheet(roster) }, bookType);

/** The same archive with some of its parts rewritten. */
export const withParts = (
  archive: Uint8Array,
  rewrite: Readonly<Record<string, (part: string) => string>>,
): Uint8Array => {
  const parts: Zippable = { ...unzipSync(archive) };
  for (const [name, change] of Object.entries(rewrite)) {
    const part = parts[name];
    parts[name] = strToU8(change(part instanceof Uint8Array ? strFromU8(part) : ''));
  }
  return zipSync(parts);
};

export const firstSheet = 'xl/worksheets/sheet1.xml';
