import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { writePaper } from '../../../../../electron/documents/docx/write-paper.ts';
import type { Paper } from '../../../../../shared/views/paper.ts';

const paper: Paper = {
  title: 'О порядке',
  author: 'Соснин Пётр Ильич',
  blocks: [
    { kind: 'letterhead', fullName: 'Лесная школа', shortName: '', contacts: ['ул. Сосновая, д. 1'] },
    { kind: 'title', text: 'ПРИКАЗ' },
    { kind: 'dateline', date: '01.09.2026', number: '№ 17', place: 'г. Заречный' },
    { kind: 'addressee', lines: ['Директору', 'Берёзкиной А. Ю.'] },
    { kind: 'heading', text: 'О порядке' },
    { kind: 'resolution', text: 'ПРИКАЗЫВАЮ:' },
    { kind: 'points', points: [{ text: 'Первое.', points: ['Ближе.', 'Дальше.'] }, { text: 'Второе.' }] },
    { kind: 'paragraph', text: 'Слова <знаки> & "кавычки".' },
    {
      kind: 'table',
      columns: [
        { title: '№', share: 20 },
        { title: 'Имя', share: 80 },
      ],
      rows: [['1', 'А'], ['2']],
    },
    { kind: 'fields', fields: [['Телефон', '+7 900 000-00-00']] },
    { kind: 'paragraph', text: 'Последние слова.' },
    { kind: 'signatures', signatures: [{ post: 'Директор', name: 'А. Ю. Берёзкина', seal: true }] },
    { kind: 'acknowledgement', text: 'С приказом ознакомлены:', names: ['П. И. Соснин'] },
    { kind: 'executor', text: 'Исполнитель: Соснин' },
    { kind: 'annex', lines: ['Приложение', 'к приказу № 17'] },
    { kind: 'points', points: [{ text: 'Снова первое.' }] },
  ],
};

let parts: Readonly<Record<string, string>> = {};
const part = (name: string): string => parts[name] ?? '';

/** The paragraph that holds this text, with its properties. */
const paragraphOf = (text: string): string =>
  part('word/document.xml')
    .split('<w:p>')
    .find((each) => each.includes(`>${text}<`)) ?? '';

beforeAll(async () => {
  parts = Object.fromEntries(
    Object.entries(unzipSync(await writePaper(paper))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
});

describe('a paper as .docx', () => {
  it('is A4 in Russian, 14 points, with the margins of a kept paper', () => {
    const section = part('word/document.xml').split('<w:sectPr>').at(-1);
    expect(section).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(section).toContain('<w:pgMar w:top="1134" w:right="567" w:bottom="1134" w:left="1701"');
    const defaults = part('word/styles.xml').split('</w:docDefaults>').at(0);
    expect(defaults).toContain('<w:lang w:val="ru-RU"');
    expect(defaults).toContain('<w:sz w:val="28"/>');
    expect(part('docProps/core.xml')).toContain('О порядке');
    expect(part('docProps/core.xml')).toContain('Соснин Пётр Ильич');
  });

  it('numbers pages from the second one', () => {
    expect(part('word/document.xml').includes('<w:titlePg/>')).toBe(true);
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d/.test(name));
    expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(1);
    expect(headers).toHaveLength(2);
  });

  it('keeps the last words with the signature and the signature with the acknowledgement', () => {
    expect(paragraphOf('Последние слова.')).toContain('<w:keepNext/>');
    expect(paragraphOf('Директор')).toContain('<w:keepNext/>');
    expect(paragraphOf('Второе.')).not.toContain('<w:keepNext/>');
  });

  it('repeats the header of a table and tears no row', () => {
    const rows = part('word/document.xml').split('<w:tr>').slice(1);
    expect(rows.filter((row) => row.includes('<w:tblHeader/>'))).toHaveLength(1);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  it('numbers each block of points anew', () => {
    const number = (text: string): string => /<w:numId w:val="(\d+)"/.exec(paragraphOf(text))?.[1] ?? '';
    expect(number('Первое.')).not.toBe('');
    expect(number('Первое.')).toBe(number('Ближе.'));
    expect(number('Первое.')).not.toBe(number('Снова первое.'));
  });

  it('writes any signs of a text as they are, and no-break spaces where they belong', () => {
    expect(paragraphOf('ПРИКАЗЫВАЮ:')).not.toBe('');
    const document = part('word/document.xml');
    for (const text of ['Слова &lt;знаки&gt; &amp; ', '№\u00A017'])
      expect(document.includes(text)).toBe(true);
    expect(document.includes('undefined')).toBe(false);
  });

  it('is the same file whenever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      vi.setSystemTime('2026-09-01T08:00:00Z');
      const first = await writePaper(paper);
      vi.setSystemTime('2027-01-15T10:00:00Z');
      expect(Buffer.from(await writePaper(paper)).equals(first)).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('begins an annex on a page of its own', () => {
    expect(paragraphOf('Приложение')).toContain('<w:pageBreakBefore/>');
  });
});
