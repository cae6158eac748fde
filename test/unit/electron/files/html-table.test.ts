import { describe, expect, it } from 'vitest';
import { type HtmlTable, readHtmlTables } from '../../../../electron/files/html-table.ts';

const tableOf = (html: string): HtmlTable | null => {
  const table = readHtmlTables(html);
  if (table === 'heavy') throw new Error('too heavy');
  return table;
};

const rowsOf = (html: string) => tableOf(html)?.rows;

describe('readHtmlTables', () => {
  it('reads cells with markup, entities and line breaks', () => {
    expect(
      rowsOf(`<table><tr><th><b>Фамилия</b>&nbsp;</th><th>Кл<i>ас</i>с</th></tr>
        <tr><td>\n  Иванов\n  Иван </td><td>&laquo;А&raquo;<br>2 &lt; 3 &#1071;&#x44f; &unknown;</td></tr></table>`),
    ).toEqual([
      ['Фамилия', 'Класс'],
      ['Иванов Иван', '«А»\n2 < 3 Яя &unknown;'],
    ]);
  });

  it('closes the tags that the page leaves open', () => {
    expect(rowsOf('<TABLE><TR><TD>а<TD>б<TR><TD>в<TD>г')).toEqual([
      ['а', 'б'],
      ['в', 'г'],
    ]);
  });

  it('puts the cells beside a spanning one where Excel puts them', () => {
    const table = tableOf(
      '<table><tr><td rowspan=2>7А</td><td colspan="2">Имя</td><td>к</td></tr><tr><td>а</td><td>б</td></tr></table>',
    );
    expect(table?.rows).toEqual([
      ['7А', 'Имя', undefined, 'к'],
      [undefined, 'а', 'б'],
    ]);
    expect(table?.merges).toEqual([{ top: 0, bottom: 1, left: 0, right: 0 }]);
  });

  it('reads a table inside a layout table, and tables one after another', () => {
    const rows = rowsOf(
      '<table><tr><td>меню<table><tr><td>Иванов</td><td>7А</td></tr></table></td></tr></table><table><tr><td>конец</td></tr></table>',
    );
    expect(rows).toEqual([['Иванов', '7А'], ['меню'], ['конец']]);
  });

  it('keeps the headings that stand over tables', () => {
    const page =
      '<h2>Класс: <b>5А</b></h2><p>текст</p><table><caption>Список</caption><tr><td>Иванов</table>';
    expect(readHtmlTables(page)).toMatchObject({ rows: [['Класс: 5А'], ['Иванов']] });
  });

  it('passes over comments, scripts and styles', () => {
    expect(
      rowsOf(
        '<!-- <table><tr><td>нет --><style>td{}</style><table><tr><td>да<script>x("<td>нет")</script></td></tr></table>',
      ),
    ).toEqual([['да']]);
  });

  it('says when there is no table', () => expect(readHtmlTables('<html><p>Привет</p></html>')).toBeNull());

  it.each([
    ['an open tag', '<'.repeat(200_000), undefined],
    ['an open comment', `<table>${'<!--'.repeat(50_000)}`, 0],
    ['a deep nest', '<table><tr><td>'.repeat(20_000), 20_000],
    ['a wide span', '<table><tr><td colspan=99999 rowspan=99999>x</td></tr></table>', 1],
  ])('is not stopped by %s', (_, html, rows) => expect(rowsOf(html)?.length).toBe(rows));

  it.each([
    ['wide cells in one row', '<td colspan=1000>x'.repeat(27_000)],
    ['wide and tall cells in many rows', '<tr><td colspan=1000 rowspan=65000>x'.repeat(27_000)],
    ['cells of tables inside tables', '<table><tr><td colspan=1000>x'.repeat(27_000)],
  ])('gives up %s instead of laying them out', (_, cells) =>
    expect(readHtmlTables(`<table>${cells}`)).toBe('heavy'),
  );
});
