import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { utils } from 'xlsx';
import {
  bookBytes,
  firstSheet,
  readBook,
  roster,
  rosterBytes,
  sampleFolder,
  withParts,
} from './sample-files.ts';

const save = sampleFolder();
const csv = `${roster.map((row) => row.join(';')).join('\r\n')}\r\n`;

describe('formats, known by their content', () => {
  it.each([
    ['roster.xlsx', 'xlsx', 'xlsx'],
    ['roster.csv', 'xlsx', 'xlsx'],
    ['macros.xlsm', 'xlsm', 'xlsx'],
    ['binary.xlsb', 'xlsb', 'xlsx'],
    ['old.xls', 'biff8', 'xls'],
    ['old.xlsx', 'biff8', 'xls'],
    ['open.ods', 'ods', 'ods'],
    ['flat.fods', 'fods', 'ods'],
    ['xml.xls', 'xlml', 'xls'],
  ] as const)('%s written as %s', async (name, bookType, format) => {
    const book = await readBook(save(name, rosterBytes(bookType)));
    expect(book.format).toBe(format);
    expect(book.sheets[0]?.rows).toEqual(roster);
  });

  it('a web page saved as .xls, in windows-1251', async () => {
    const rows = roster.map((row) => `<tr>${row.map((cell) => `<td><b>${cell}</b></td>`).join('')}</tr>`);
    const page = `<html><head><meta http-equiv=Content-Type content="text/html; charset=windows-1251"></head><body><table border=1>${rows.join('\n')}</table></body></html>`;
    const book = await readBook(save('diary.xls', iconv.encode(page, 'windows-1251')));
    expect(book).toEqual({
      format: 'html',
      encoding: 'windows-1251',
      sheets: [{ name: 'diary', rows: roster }],
    });
  });

  it.each(['utf-8', 'windows-1251', 'cp866', 'koi8-r', 'utf-16le', 'utf-16be'])(
    'a .csv in %s',
    async (encoding) => {
      const path = save(`${encoding}.csv`, iconv.encode(csv, encoding, { addBOM: true }));
      expect(await readBook(path)).toEqual({
        format: 'csv',
        encoding,
        sheets: [{ name: encoding, rows: roster }],
      });
    },
  );

  it('«Текст Юникод» of Excel', async () => {
    const path = save('unicode.txt', iconv.encode(csv.replaceAll(';', '\t'), 'utf-16le', { addBOM: true }));
    expect(await readBook(path)).toMatchObject({
      format: 'tsv',
      encoding: 'utf-16le',
      sheets: [{ rows: roster }],
    });
  });

  it('the encoding that was asked for', async () => {
    const path = save('dos.csv', iconv.encode(csv, 'cp866'));
    expect(await readBook(path, 'DOS')).toMatchObject({ encoding: 'cp866' });
  });

  it('text too large for the main thread', async () => {
    const path = save('large.csv', csv + 'Иванов;Иван;7А;1\r\n'.repeat(60_000));
    expect((await readBook(path)).sheets[0]?.rows).toHaveLength(60_003);
  });
});

describe('rows and columns', () => {
  it.each(['xlsx', 'biff8', 'ods', 'xlml'] as const)(
    'keeps the places of a table that starts at C3 (%s)',
    async (bookType) => {
      const sheet = utils.aoa_to_sheet([['Фамилия', 'Имя'], [], ['Иванов', 'Иван']], {
        origin: 'C3',
      } as object);
      const book = await readBook(save(`places.${bookType}`, bookBytes({ Лист1: sheet }, bookType)));
      expect(book.sheets[0]?.rows).toEqual([
        [],
        [],
        [null, null, 'Фамилия', 'Имя'],
        [],
        [null, null, 'Иванов', 'Иван'],
      ]);
    },
  );

  it('drops the blanks after the last cell, a trailing delimiter too', async () => {
    const book = await readBook(save('trailing.csv', 'а;б;\r\n;;\r\n\r\n1;;2;\r\n'));
    expect(book.sheets[0]?.rows).toEqual([['а', 'б'], [], [], ['1', null, '2']]);
  });

  it.each(['xlsx', 'xls', 'ods'] as const)(
    'repeats a label merged down, not a title merged across (%s)',
    async (bookType) => {
      const sheet = utils.aoa_to_sheet([
        ['Список', null, null],
        ['Класс', 'Фамилия', 'Имя'],
        ['7А', 'Иванов', 'Иван'],
        [null, 'Петров', 'Пётр'],
        [null, null, null],
        ['7Б', 'Орлова', 'Анна'],
      ]);
      sheet['!merges'] = ['A1:C1', 'A3:A5'].map((range) => utils.decode_range(range));
      const book = await readBook(save(`merged.${bookType}`, bookBytes({ Лист1: sheet }, bookType)));
      expect(book.sheets[0]?.rows).toEqual([
        ['Список'],
        ['Класс', 'Фамилия', 'Имя'],
        ['7А', 'Иванов', 'Иван'],
        ['7А', 'Петров', 'Пётр'],
        [],
        ['7Б', 'Орлова', 'Анна'],
      ]);
    },
  );

  it.each(['xlsx', 'xls'] as const)(
    'leaves hidden sheets out and strange names whole (%s)',
    async (bookType) => {
      const sheet = () =>
        utils.aoa_to_sheet([
          ['__proto__', 'constructor'],
          ['Иванов', 'toString'],
        ]);
      const bytes = bookBytes(
        { '7А': sheet(), Скрытый: sheet(), 'Очень скрытый': sheet(), constructor: sheet() },
        bookType,
        { Workbook: { Sheets: [{}, { Hidden: 1 }, { Hidden: 2 }, {}] } },
      );
      const book = await readBook(save(`hidden.${bookType}`, bytes));
      expect(book.sheets.map(({ name }) => name)).toEqual(['7А', 'constructor']);
      expect(book.hiddenSheets).toEqual(['Скрытый', 'Очень скрытый']);
      expect(book.sheets[1]?.rows).toEqual([
        ['__proto__', 'constructor'],
        ['Иванов', 'toString'],
      ]);
    },
  );
});

describe('what is not seen in the file', () => {
  it('tells hidden rows', async () => {
    const sheet = { ...utils.aoa_to_sheet(roster), '!rows': [{}, { hidden: true }] };
    const book = await readBook(save('hidden-rows.xlsx', bookBytes({ Ученики: sheet }, 'xlsx')));
    expect(book.sheets[0]?.rows).toEqual(roster);
    expect(book.sheets[0]?.hiddenRows).toEqual([2]);
    expect(await readBook(save('seen.xlsx', rosterBytes('xlsx')))).not.toHaveProperty('sheets.0.hiddenRows');
  });

  it.each([
    ['<c r="A2"><f>B2&amp;C2</f></c>', true],
    ['<c r="A2"><f>B2</f><v></v></c>', true],
    ['<c r="A2" t="str"><f>IF(B2=1,B2,"")</f><v></v></c>', undefined],
    ['<c r="A2" t="str"><f>B2</f><v>Юлия</v></c>', undefined],
  ])('tells formulas without values: %s', async (cell, expected) => {
    const change = (xml: string): string => xml.replace(/<c r="A2".*?<\/c>/, () => cell);
    const bytes = withParts(rosterBytes('xlsx'), { [firstSheet]: change });
    expect((await readBook(save('formulas.xlsx', bytes))).hasEmptyFormulas).toBe(expected);
  });
});

describe('cells', () => {
  const dated = (value: number, format = 'dd.mm.yyyy') => ({ t: 'n', v: value, z: format });
  const cells = (row: readonly object[]) =>
    Object.assign(
      { '!ref': `A1:${utils.encode_cell({ r: 0, c: row.length - 1 })}` },
      Object.fromEntries(row.map((cell, column) => [utils.encode_cell({ r: 0, c: column }), cell])),
    );

  it.each(['xlsx', 'xls', 'ods'] as const)('gives dates as days (%s)', async (bookType) => {
    const sheet = cells([dated(41707), dated(41707.99999), dated(41707, 'd mmm yy'), dated(1), dated(61)]);
    const book = await readBook(save(`dates.${bookType}`, bookBytes({ Лист1: sheet }, bookType)));
    const first = bookType === 'ods' ? expect.anything() : { day: '1900-01-01' };
    expect(book.sheets[0]?.rows[0]).toEqual([
      { day: '2014-03-09' },
      { day: '2014-03-09' },
      { day: '2014-03-09' },
      first,
      { day: '1900-03-01' },
    ]);
  });

  it.each(['xlsx', 'xls'] as const)('counts from 1904 where the book does (%s)', async (bookType) => {
    const bytes = bookBytes({ Лист1: cells([dated(40245)]) }, bookType, {
      Workbook: { WBProps: { date1904: true } },
    });
    const book = await readBook(save(`mac.${bookType}`, bytes));
    expect(book.sheets[0]?.rows[0]).toEqual([{ day: '2014-03-09' }]);
  });

  it('knows formats with Russian letters, quoted words and times', async () => {
    const sheet = cells([
      dated(41707, 'ДД.ММ.ГГГГ'),
      dated(7, '0" год"'),
      dated(0.5, 'h:mm'),
      dated(41707, '[$-419]d mmmm yyyy" г.";@'),
      dated(79161234567, '0'),
      dated(79161234567, '+0 (000) 000-00-00'),
    ]);
    const book = await readBook(save('formats.xlsx', bookBytes({ Лист1: sheet }, 'xlsx')));
    expect(book.sheets[0]?.rows[0]).toEqual([
      { day: '2014-03-09' },
      7,
      0.5,
      { day: '2014-03-09' },
      79161234567,
      79161234567,
    ]);
  });

  it.each(['xlsx', 'xls', 'ods'] as const)(
    'reads numbers, truth values, errors and formulas (%s)',
    async (bookType) => {
      const sheet = cells([
        { t: 'n', v: 79161234567 },
        { t: 's', v: '7.91612E+10' },
        { t: 'b', v: true },
        { t: 'e', v: 7 },
        { t: 'n', v: 4, f: '2+2' },
        { t: 's', v: '007' },
      ]);
      const book = await readBook(save(`kinds.${bookType}`, bookBytes({ Лист1: sheet }, bookType)));
      const [number, text, truth, error, formula, zeros] = book.sheets[0]?.rows[0] ?? [];
      expect([number, text, truth, formula, zeros]).toEqual([79161234567, '7.91612E+10', 'ИСТИНА', 4, '007']);
      if (bookType !== 'ods') expect(error).toBeNull();
    },
  );

  it('joins the pieces of a text with several fonts', async () => {
    const bytes = withParts(rosterBytes('xlsx'), {
      [firstSheet]: (xml) =>
        xml.replace(
          /<c r="A2"[\s\S]*?<\/c>/,
          '<c r="A2" t="inlineStr"><is><r><t>Ива</t></r><r><rPr><b/></rPr><t xml:space="preserve">нов </t></r></is></c>',
        ),
    });
    expect((await readBook(save('rich.xlsx', bytes))).sheets[0]?.rows[1]?.[0]).toBe('Иванов ');
  });
});

describe('the calls', () => {
  it('reads many files at once', async () => {
    const paths = Array.from({ length: 4 }, (_, index) => save(`many-${index}.xlsx`, rosterBytes('xlsx')));
    const books = await Promise.all(paths.map((path) => readBook(path)));
    expect(books.map(({ sheets }) => sheets[0]?.rows)).toEqual(paths.map(() => roster));
  });

  it('does not care about the extension in capitals or its absence', async () => {
    const path = save('ROSTER.XLSX', rosterBytes('xlsx'));
    expect((await readBook(join(path))).format).toBe('xlsx');
    expect((await readBook(save('roster', csv))).sheets[0]?.name).toBe('roster');
  });
});

describe('what nobody sees', () => {
  it('is left out of cells and of the names of sheets', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Фамилия', 'Класс'],
      ['Ив\u200Bа\u00ADн\u202Eов', '5А\u202E'],
    ]);
    const book = await readBook(save('book.xlsx', bookBytes({ 'Уч\u200Bеники': sheet }, 'xlsx')));
    expect(book.sheets).toEqual([
      {
        name: 'Ученики',
        rows: [
          ['Фамилия', 'Класс'],
          ['Иванов', '5А'],
        ],
      },
    ]);
  });

  it('is left out of delimited text, where tabs and new lines of a cell stay', async () => {
    const others = 'Петров;5Б\n'.repeat(30);
    const text = `Фамилия;Класс\nИв\u0001ан\u001B[0mов;"5А\nи\t5Б"\n\u0001;5В\n${others}`;
    const book = await readBook(save('hidden.csv', text));
    expect(book.sheets[0]?.rows.slice(0, 3)).toEqual([
      ['Фамилия', 'Класс'],
      ['Иван[0mов', '5А\nи\t5Б'],
      [null, '5В'],
    ]);
  });

  it('does not come as a text of megabytes', async () => {
    const book = await readBook(save('long.csv', `Фамилия;Имя\n${'Ы'.repeat(1_000_000)};Иван`));
    expect(String(book.sheets[0]?.rows[1]?.[0]).length).toBeLessThan(5_000);
  });
});
