import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText, encodingNamed } from '../../../../electron/files/text-encoding.ts';

const texts = {
  'a roster': 'Фамилия;Имя;Класс\r\nЁлкина;Юлия;7А\r\nЩербаков;Эдуард;11Б\r\n',
  capitals: 'ИВАНОВ ИВАН;7А\r\nПЕТРОВА АННА;7Б\r\n',
  'one surname': 'Иванов;7',
  'rare letters': 'Щукин;Фёдор\r\nЮшкин;Эльдар\r\nЦой;Яков\r\n',
  'quotes and dashes': '«Ромашка» – № 5\r\nСадовая Ольга Петровна\r\n',
  'mostly Latin': 'name;class;note\r\nivanov;7a;ok\r\npetrov;7b;учится\r\n',
};
const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'cp866', 'koi8-r'] as const;

const encodingOf = async (bytes: Uint8Array) => (await decodeText(bytes, null)).encoding;

describe('an encoding that nobody named', () => {
  for (const [name, text] of Object.entries(texts))
    for (const encoding of encodings)
      it(`tells ${encoding} from ${name}`, async () => {
        const addBOM = encoding.startsWith('utf-16');
        const readable = encoding === 'cp866' ? text.replace(/[«»–]/g, '"') : text;
        const bytes = iconv.encode(readable, encoding, { addBOM });
        expect(await encodingOf(bytes)).toBe(encoding);
        expect((await decodeText(bytes, null)).text).toBe(
          encoding === 'koi8-r' ? iconv.decode(bytes, encoding) : readable,
        );
      });

  it.each(['utf-16le', 'utf-16be'] as const)('knows %s without a byte order mark', async (encoding) => {
    const bytes = iconv.encode(texts['a roster'], encoding, { addBOM: false });
    expect(await decodeText(bytes, null)).toEqual({ text: texts['a roster'], encoding });
  });

  it('drops the byte order mark of UTF-8', async () => {
    const bytes = iconv.encode('Класс', 'utf-8', { addBOM: true });
    expect(await decodeText(bytes, null)).toEqual({ text: 'Класс', encoding: 'utf-8' });
  });

  it('keeps to UTF-8 when one byte of the file is damaged', async () => {
    const bytes = iconv.encode(texts['a roster'].repeat(3), 'utf-8');
    bytes[40] = 0xff;
    expect(await encodingOf(bytes)).toBe('utf-8');
  });

  it('takes plain ASCII and an empty file for UTF-8', async () => {
    expect(await encodingOf(Buffer.from('a;b\r\n'))).toBe('utf-8');
    expect(await encodingOf(Buffer.alloc(0))).toBe('utf-8');
  });

  it('believes the charset that a page declares when its letters are few', async () => {
    const page = '<html><meta charset="koi8-r"><table><tr><td>Щ</td></tr></table></html>';
    expect(await encodingOf(iconv.encode(page, 'koi8-r'))).toBe('koi8-r');
  });
});

describe('a text', () => {
  it('obeys the chosen encoding', async () => {
    const bytes = iconv.encode('Класс', 'cp866');
    expect(await decodeText(bytes, 'cp866')).toEqual({ text: 'Класс', encoding: 'cp866' });
  });

  it('lets the mark decide the byte order of utf-16', async () => {
    const bytes = iconv.encode('Класс', 'utf-16be', { addBOM: true });
    expect(await decodeText(bytes, 'utf-16le')).toEqual({ text: 'Класс', encoding: 'utf-16be' });
  });
});

it('reads a text of lines in two encodings line by line', async () => {
  const mixed = Buffer.concat([
    Buffer.from('ФИО;№;Класс\r\nИванов;№ 1;5А\r\n№ –\r\n'),
    iconv.encode('Белова Анна;2;5А\r\n', 'windows-1251'),
  ]);
  expect((await decodeText(mixed, null)).text).toBe(
    'ФИО;№;Класс\r\nИванов;№ 1;5А\r\n№ –\r\nБелова Анна;2;5А\r\n',
  );
});

describe('encodingNamed', () => {
  it.each([
    ['UTF-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['Windows-1251', 'windows-1251'],
    ['CP1251', 'windows-1251'],
    ['win-1251', 'windows-1251'],
    ['DOS', 'cp866'],
    ['CP866', 'cp866'],
    ['KOI8-R', 'koi8-r'],
    ['utf-16', 'utf-16le'],
    ['UTF-16BE', 'utf-16be'],
  ])('understands %s', (name, encoding) => expect(encodingNamed(name)).toBe(encoding));

  it.each(['', 'klingon', '__proto__'])('does not know «%s»', (name) =>
    expect(encodingNamed(name)).toBeNull(),
  );
});
