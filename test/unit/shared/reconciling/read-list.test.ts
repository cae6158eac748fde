import { describe, expect, it } from 'vitest';
import { classKey } from '../../../../shared/domain/classes/class-label.ts';
import { rowsOfText, rowsOfWorkbook } from '../../../../shared/importing/links/link-row.ts';
import { readLinks } from '../../../../shared/importing/links/read-links.ts';
import { type ListRow, readList } from '../../../../shared/reconciling/read-list.ts';
import { reconcile } from '../../../../shared/reconciling/reconcile.ts';

const pupil = (id: string, classLabel: string) => ({
  id,
  name: { surname: 'Иванов', givenName: 'Пётр', patronymic: '' },
  category: 'student' as const,
  classKeys: [classKey(classLabel)],
});
const labels = ['5.1', '5/2', '10М-1', '10М-2', 'П-101СД'];
const known = new Set(labels.map(classKey));
const isKnown = (key: string): boolean => known.has(key);
const roster = labels.map((label) => pupil(label, label));
const idsIn = (rows: readonly ListRow[]): readonly string[] =>
  reconcile(readList(rows).lines, roster, isKnown).matched.map(({ personId }) => personId);

describe('a pasted list', () => {
  it.each([
    ['Иванов Пётр 10М-1', '10М-1'],
    ['10М-2 Иванов Пётр', '10М-2'],
    ['Иванов Пётр, 5.1', '5.1'],
    ['5.1 Иванов Пётр', '5.1'],
    ['3. Иванов Пётр (5/2)', '5/2'],
    ['5-2 Иванов Пётр', '5/2'],
    ['Иванов Пётр п-101сд', 'П-101СД'],
  ])('tells namesakes apart by the class in «%s»', (text, id) => {
    expect(idsIn(rowsOfText(text))).toEqual([id]);
  });

  it('takes a class back that Excel made a date', () => {
    const rows = rowsOfWorkbook({
      format: 'xlsx',
      sheets: [
        {
          name: 'Лист1',
          rows: [
            ['ФИО', 'Класс'],
            ['Иванов Пётр', { day: '2026-01-05' }],
            ['Иванов Пётр', { day: '2026-02-05' }],
          ],
        },
      ],
    });
    expect(idsIn(rows)).toEqual(['5.1', '5/2']);
  });

  it('reads a line of megabytes without delay', () => {
    // Quadratic patterns took more than a minute for one of these lines: the test would time out.
    for (const sign of ['а', 'a', '-', '1', '.', ' ', '(', '@'])
      expect(idsIn(rowsOfText(`${sign.repeat(300_000)}@\nИванов Пётр 5.1`))).toEqual(['5.1']);
  });
});

describe('a table of links', () => {
  const url = `https://max.ru/join/${'a'.repeat(43)}`;
  const placesIn = (rows: Parameters<typeof rowsOfWorkbook>[0]['sheets'][number]['rows']) =>
    readLinks(rowsOfWorkbook({ format: 'xlsx', sheets: [{ name: 'Ссылки', rows }] }), isKnown).map(
      ({ schoolClass, role }) => ({ schoolClass, role }),
    );

  it('takes a class back that Excel made a date, under a header and without one', () => {
    const row = [{ day: '2026-01-05' }, 'ученики', url];
    const place = { schoolClass: { kind: 'known', key: classKey('5.1') }, role: 'student' };
    expect(placesIn([['Класс', 'Роль', 'Ссылка'], row])).toEqual([place]);
    expect(placesIn([row])).toEqual([place]);
  });

  it('keeps a long address whole', () => {
    const long = `${url}${'b'.repeat(900)}`;
    const rows = rowsOfWorkbook({
      format: 'xlsx',
      sheets: [{ name: 'Лист1', rows: [['5.1', 'ученики', long]] }],
    });
    expect(readLinks(rows, isKnown)[0]?.address).toBe(long);
  });

  it('cuts a heap of closing signs in one pass', () => {
    const heap = `5.1 ученики ${url}${')'.repeat(1_500)}`;
    expect(readLinks(rowsOfText(heap), isKnown)[0]?.address).toBe(url);
  });
});

describe('a caption that stands under each name', () => {
  const linesOf = (text: string): readonly string[] =>
    readList(rowsOfText(text)).lines.map((line) => line.text);

  it('is no header that hides the people above it', () => {
    expect(linesOf('Чужой Пётр\nучастник\nЛишний Иван')).toEqual(['Чужой Пётр', 'участник', 'Лишний Иван']);
  });

  it('over everything is the header of a list of one column', () => {
    expect(linesOf('Участник\nЧужой Пётр\nЛишний Иван')).toEqual(['Чужой Пётр', 'Лишний Иван']);
  });
});
