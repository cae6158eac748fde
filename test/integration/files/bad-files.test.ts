import { mkdirSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { CFB, utils } from 'xlsx';
import { readPastedFile } from '../../../electron/files/pasted-file.ts';
import {
  bookBytes,
  firstSheet,
  readBook,
  readFailure,
  roster,
  rosterBytes,
  sampleFolder,
  withParts,
} from './sample-files.ts';

const save = sampleFolder();

const compound = (stream: string): Uint8Array => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${stream}`, Buffer.alloc(5000, 7));
  const written: unknown = CFB.write(container, { type: 'buffer' });
  return written instanceof Uint8Array ? written : new Uint8Array();
};

const noise = (length: number): Buffer => {
  const bytes = Buffer.alloc(length);
  for (let index = 0, seed = 7; index < length; index++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[index] = seed >> 16;
  }
  return bytes;
};

const archive = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

const odsWithPassword = withParts(rosterBytes('ods'), {
  'META-INF/manifest.xml': (xml) =>
    xml.replace('</manifest:manifest>', '<manifest:encryption-data/></manifest:manifest>'),
});

describe('files that hold no table', () => {
  it.each<[string, string, Uint8Array | string]>([
    ['empty.xlsx', 'file-empty', ''],
    ['blank.csv', 'file-empty', ' \r\n\r\n;;;\r\n'.replace(' ', '')],
    ['blank.xlsx', 'file-empty', bookBytes({ Лист1: utils.aoa_to_sheet([[]]) }, 'xlsx')],
    ['page.xls', 'file-not-a-table', '<html><body>Вход в дневник</body></html>'],
    ['noise.csv', 'file-not-a-table', noise(20_000)],
    ['zeros.xls', 'file-not-a-table', Buffer.alloc(10_000)],
    ['half.xlsx', 'file-damaged', rosterBytes('xlsx').subarray(0, 3000)],
    ['half.xls', 'file-damaged', rosterBytes('biff8').subarray(0, 300)],
    ['broken.xlsx', 'file-damaged', withParts(rosterBytes('xlsx'), { [firstSheet]: () => '<worksheet' })],
    ['locked.xlsx', 'file-protected', compound('EncryptedPackage')],
    ['locked.ods', 'file-protected', odsWithPassword],
  ])('%s: %s', async (name, code, content) => {
    const failure = await readFailure(save(name, content));
    expect(failure).toMatchObject({ file: name });
    // A sheet cut short may be read as one without cells: both are said to the user in plain words.
    expect(name === 'broken.xlsx' ? ['file-damaged', 'file-empty'] : [code]).toContain(failure.code);
  });

  it.each<[string, string, Uint8Array | string]>([
    ['list.xlsx', 'pdf', '%PDF-1.7\n…'],
    ['photo.xls', 'image', Buffer.from('89504e470d0a1a0a00', 'hex')],
    ['scan.csv', 'image', Buffer.from('ffd8ffe000104a46', 'hex')],
    ['letter.xlsx', 'word', archive({ 'word/document.xml': '<w/>' })],
    ['letter.xls', 'word', compound('WordDocument')],
    ['slides.xlsx', 'presentation', archive({ 'ppt/presentation.xml': '<p/>' })],
    ['files.xlsx', 'archive', archive({ 'roster.csv': 'а;б' })],
    [
      'text.ods',
      'openText',
      archive({
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml': '<x/>',
        'META-INF/manifest.xml': '<x/>',
      }),
    ],
  ])('%s is %s', async (name, kind, content) => {
    expect(await readFailure(save(name, content))).toEqual({ code: 'file-is-document', file: name, kind });
  });

  it('a missing file, a folder, and one too large to be read', async () => {
    const path = save('large.xlsx', 'x');
    expect(await readFailure(join(dirname(path), 'no such.xlsx'))).toEqual({
      code: 'file-missing',
      file: 'no such.xlsx',
    });
    mkdirSync(join(dirname(path), 'folder.xlsx'));
    expect(await readFailure(join(dirname(path), 'folder.xlsx'))).toEqual({
      code: 'file-not-regular',
      file: 'folder.xlsx',
    });
    truncateSync(path, 200 * 1024 * 1024);
    expect(await readFailure(path)).toEqual({
      code: 'file-too-large',
      file: 'large.xlsx',
      megabytes: 200,
      limit: 50,
    });
  });

  it('an encoding that nobody knows', async () => {
    const path = save('fine.csv', 'а;б');
    expect(await readFailure(path, 'klingon')).toEqual({ code: 'encoding-unknown', encoding: 'klingon' });
  });
});

describe('files that would fill the memory', () => {
  const rows = (count: number, row: (at: number) => string): string =>
    Array.from({ length: count }, (_, index) => row(index + 4)).join('');
  const roomy = (content: string): Uint8Array =>
    withParts(rosterBytes('xlsx'), {
      [firstSheet]: (xml) => xml.replace('</sheetData>', `${content}</sheetData>`),
    });

  it('reads a sheet with a million empty rows', async () => {
    const path = save(
      'million.xlsx',
      roomy(rows(1_000_000, (at) => `<row r="${at}"><c r="A${at}" s="0"/></row>`)),
    );
    expect((await readBook(path)).sheets[0]?.rows).toEqual(roster);
  });

  it('reads a value in the last row and in the last column', async () => {
    const last = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>край</t></is></c></row>';
    const read = (await readBook(save('edge.xlsx', roomy(last)))).sheets[0]?.rows;
    expect([read?.length, read?.[1_048_575]?.length, read?.[1_048_575]?.at(-1)]).toEqual([
      1_048_576,
      16_384,
      'край',
    ]);
  });

  it('refuses a million filled rows', async () => {
    const path = save(
      'filled.xlsx',
      roomy(rows(300_000, (at) => `<row r="${at}"><c r="A${at}"><v>1</v></c></row>`)),
    );
    expect(await readFailure(path)).toMatchObject({ code: 'file-too-many-rows', limit: 200_000 });
  });

  it.each([2_000_000_000, 1_048_577])('refuses a row numbered %d', async (at) => {
    const path = save('far.xlsx', roomy(`<row r="${at}"><c r="A${at}"><v>1</v></c></row>`));
    expect(await readFailure(path)).toEqual({ code: 'file-too-heavy', file: 'far.xlsx' });
  });

  it('refuses repeated cells before they are written out', async () => {
    const repeated = `<table:table-row table:number-rows-repeated="1048576"><table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>а</text:p></table:table-cell></table:table-row>`;
    const content = withParts(rosterBytes('ods'), {
      'content.xml': (xml) => xml.replace('</table:table>', `${repeated}</table:table>`),
    });
    expect(await readFailure(save('repeated.ods', content))).toEqual({
      code: 'file-too-heavy',
      file: 'repeated.ods',
    });
  });

  it('refuses a bomb before unpacking it', async () => {
    const path = save(
      'bomb.xlsx',
      withParts(rosterBytes('xlsx'), { 'xl/sharedStrings.xml': () => ' '.repeat(150_000_000) }),
    );
    expect(await readFailure(path)).toEqual({ code: 'file-too-heavy', file: 'bomb.xlsx' });
  });
});

describe('readPastedFile', () => {
  it('reads pasted lines in the encoding that they have', async () => {
    const path = save('links.txt', iconv.encode('5А\r\nЁлкина Юлия', 'windows-1251'));
    expect(await readPastedFile(path)).toEqual({
      ok: true,
      value: {
        kind: 'text',
        rows: [
          { line: 1, cells: ['5А'] },
          { line: 2, cells: ['Ёлкина Юлия'] },
        ],
      },
    });
  });

  it('knows a table by its bytes, whatever its name ends in', async () => {
    const page =
      '<html><table><tr><td>ФИО</td><td>Класс</td></tr><tr><td>Иванов</td><td>5А</td></tr></table>';
    for (const [name, content] of [
      ['книга.txt', rosterBytes('xlsx')],
      ['старая.txt', rosterBytes('biff8')],
      ['страница.txt', page],
      ['страница-юникод.txt', Buffer.from(`\uFEFF${page}`, 'utf16le')],
      ['список.csv', 'ФИО,Класс\n"Иванов, Пётр",5А'],
    ] as const) {
      const read = await readPastedFile(save(name, content));
      expect(read).toMatchObject({ ok: true, value: { kind: 'table' } });
      expect(read.ok && read.value.rows[0]?.cells.length).toBeGreaterThan(1);
    }
  });

  it('says what else the file is', async () => {
    expect(await readPastedFile(save('a.txt', '%PDF-1.4'))).toMatchObject({
      failure: { kind: 'pdf' },
    });
    expect(await readPastedFile(save('b.txt', ' \r\n'))).toMatchObject({ failure: { code: 'file-empty' } });
  });
});
