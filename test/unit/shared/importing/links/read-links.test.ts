import { describe, expect, it } from 'vitest';
import { classKey } from '../../../../../shared/domain/classes/class-label.ts';
import { type FoundLink, rowsOfText } from '../../../../../shared/importing/links/link-row.ts';
import { readLinks } from '../../../../../shared/importing/links/read-links.ts';
import { readPastedLine } from '../../../../../shared/reconciling/pasted-line.ts';
import { readList } from '../../../../../shared/reconciling/read-list.ts';

const known = new Set(['5А', '5Б', '9В', '10А', '11', 'П-101СД', 'Ромашка'].map(classKey));
const url = (letter: string): string => `https://max.ru/join/${letter.repeat(43)}`;

const placeOf = ({ schoolClass, role }: FoundLink): string => {
  if (schoolClass === null) return `нет ${role}`;
  if (schoolClass.kind === 'staffroom') return `учительская ${role}`;
  if (schoolClass.kind === 'unclear') return `неясно ${role}`;
  return schoolClass.kind === 'known'
    ? `${[...known].find((key) => key === schoolClass.key)} ${role}`
    : `${schoolClass.kind === 'several' ? 'несколько' : `?${schoolClass.text}`} ${role}`;
};

const places = (text: string): readonly string[] =>
  readLinks(rowsOfText(text), (key) => known.has(key)).map(
    (link) => `${link.line} ${placeOf(link)} ${link.address.at(-1) ?? '-'}`,
  );

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(url);

describe('readLinks', () => {
  it.each([
    [
      'role beside the link',
      `5А\nУченики: ${a}\nродители – ${b}\n\n5 «Б» класс\n${c} (ученикам)\n${d} родителям`,
    ],
    [
      'role before the link',
      `5А класс\nУченики\n${a}\nРодители\n${b}\n5Б класс\nУченики\n${c}\nРодители\n${d}`,
    ],
    [
      'role after the link',
      `Класс 5А\n${a}\nученики\n${b}\nродители\nКласс 5Б\n${c}\nученики\n${d}\nродители`,
    ],
    [
      'role in the heading',
      `5А ученики\n${a}\nКласс 5А – родители:\n${b}\n5-б, учащиеся\n${c}\nРодители 5Б\n${d}`,
    ],
    [
      'all on one line',
      `5А ученики ${a}\n5А родители ${b}\nученики 5Б: ${c}\nСсылка для родителей 5Б класса – ${d}`,
    ],
    ['two links on a line', `5А: ученики ${a}, родители ${b}\n5Б: ${c} ученики; ${d} родители`],
  ])('reads %s', (_name, text) => {
    expect(places(text).map((place) => place.replace(/^\d+ /, ''))).toEqual([
      '5А student a',
      '5А guardian b',
      '5Б student c',
      '5Б guardian d',
    ]);
  });

  it.each([
    '9В ученики',
    'ученики 9 В класса',
    'в 9 «В», родителям',
    'приглашение в 9-В для учеников',
    '(9В) ученики',
    '[9В], ученики',
    '9В! ученикам',
  ])('takes the letter of a class for no word: %s', (place) =>
    expect(places(`${place} ${a}`)[0]).toMatch(/^1 9В (student|guardian) a$/),
  );

  it('reads until when a link is valid beside it', () => {
    const text = `5А ученики ${a} до 31.12.2026\n5Б действует до 1.9.26: ученики ${b}\n10А: ученики ${c} до 2026-09-01, родители ${d}`;
    const found = readLinks(rowsOfText(text), (key) => known.has(key));
    expect(found.map(({ validText }) => validText)).toEqual([
      '31.12.2026',
      '1.9.26',
      '2026-09-01',
      undefined,
    ]);
    expect(places(text).map((place) => place.slice(2))).toEqual([
      '5А student a',
      '5Б student b',
      '10А student c',
      '10А guardian d',
    ]);
  });

  it('reads a role that stands over several classes', () => {
    expect(places(`Ученики\n5А\n${a}\n5Б ${b}\nРодители\n5А\n${c}\n5Б\n${d}`)).toEqual([
      '3 5А student a',
      '4 5Б student b',
      '7 5А guardian c',
      '9 5Б guardian d',
    ]);
  });

  it.each([
    [`класс;роль;ссылка\n5А;родители;${'https://max.ru/join/'}${'a'.repeat(43)}`],
    [`ссылка;класс;роль\n${url('a')};5А;родители`],
    [`роль;ссылка;класс\nРодитель;${url('a')};5 «А»`],
    [`Класс\tУченики\tРодители\n5 А\t\t${url('a')}`],
    [`Ссылки школы\n\nКласс;Кому;Адрес ссылки\n5а;Законные представители;${url('a')};`],
  ])('reads columns by their header: %s', (text) => {
    expect(places(text).map((place) => place.replace(/^\d+ /, ''))).toEqual(['5А guardian a']);
  });

  it.each([`5А;родители;${url('a')}`, `${url('a')};5А;родители`, `1;родители;5А;${url('a')};`])(
    'reads columns without a header: %s',
    (text) => {
      expect(places(text)).toEqual(['1 5А guardian a']);
    },
  );

  it('knows the unit of all staff by any of its names', () => {
    expect(places(`Учительская\n${a}`)).toEqual(['2 учительская teacher a']);
    expect(places(`5А\nученики ${a}\n\nСотрудники\n${b}`)[1]).toBe('5 учительская employee b');
    expect(places(`Педагоги\n${a}`)).toEqual(['2 учительская teacher a']);
    expect(places(`класс;роль;ссылка\nУчительская;сотрудник;${a}\n;учитель;${b}`)).toEqual([
      '2 учительская employee a',
      '3 учительская teacher b',
    ]);
  });

  it('takes the class from the sheet, and staff links from whatever column they stand in', () => {
    const rows = [
      { line: 1, sheet: '5 «Б» класс', cells: ['Кому', 'Ссылка'] },
      { line: 2, sheet: '5 «Б» класс', cells: ['родителям', url('a')] },
      { line: 1, sheet: 'Все', cells: ['Класс', 'Ученики', 'Родители'] },
      { line: 2, sheet: 'Все', cells: ['9-в', url('b'), ''] },
      { line: 3, sheet: 'Все', cells: ['Учителя', url('c'), ''] },
    ];
    expect(readLinks(rows, (key) => known.has(key)).map(placeOf)).toEqual([
      '5Б guardian',
      '9В student',
      'учительская teacher',
    ]);
  });

  it('keeps links below an unknown class from the class above', () => {
    expect(places(`5А\nученики ${a}\n5Ё\nученики ${b}\nКадеты\nученики ${c}`)).toEqual([
      '2 5А student a',
      '4 ?5Ё student b',
      '6 ?Кадеты student c',
    ]);
  });

  it('passes over sentences', () => {
    const text = `5А\nНе публикуйте ссылки, пожалуйста, нигде в интернете.\nученики ${a}`;
    expect(places(text)).toEqual(['3 5А student a']);
  });

  it('reads named and college groups', () => {
    expect(places(`Группа П-101СД\nстуденты: ${a}\nгруппа «Ромашка»\nродителям: ${b}`)).toEqual([
      '2 П101СД student a',
      '4 РОМАШКА guardian b',
    ]);
  });

  it('says where a class, a role or the address is missing', () => {
    expect(places(`${a}`)).toEqual(['1 нет null a']);
    expect(places(`5А\n${a}`)).toEqual(['2 5А null a']);
    expect(places('класс;роль;ссылка\n5А;ученики;скоро пришлю')).toEqual(['2 5А student -']);
  });

  it.each([[`(${a})`], [`«${a}».`], [`"${a}",`], [`<${a}>;`], [`ссылка: ${a}!`]])(
    'cuts only the sentence’s punctuation: %s',
    (text) => {
      const [found] = readLinks(rowsOfText(`5А ученики ${text}`), (key) => known.has(key));
      expect(found?.address).toBe(a);
    },
  );

  it('never cuts what belongs to the token', () => {
    for (const address of [`${a}=`, `${a}/`, `${a}_`, `${a}-`, 'https://sferum.ru/?p=messages&join=a/b_c=']) {
      const [found] = readLinks(rowsOfText(`5А ученики ${address}.`), (key) => known.has(key));
      expect(found?.address).toBe(address);
    }
  });

  it('finds an address without https://', () => {
    const [found] = readLinks(rowsOfText('5А ученики max.ru/join/abc'), (key) => known.has(key));
    expect(found?.address).toBe('max.ru/join/abc');
  });

  it.each([
    `5А ученики: ${a}, 5Б родители: ${b}`,
    `5А ученики ${a} 5Б родители ${b}.`,
    `5А;ученики;${a};5Б;родители;${b}`,
    `${a} – 5А ученики, ${b} – 5Б родители`,
    `${a} (5А, ученики); ${b} (5Б, родители)`,
  ])('gives each of two links on a line its own class: %s', (text) => {
    expect(places(text)).toEqual(['1 5А student a', '1 5Б guardian b']);
  });

  it('lets a link between two classes of a line keep the class before it', () => {
    expect(places(`5А ученики ${a}, родители ${b}, 5Б ученики ${c}`)).toEqual([
      '1 5А student a',
      '1 5А guardian b',
      '1 5Б student c',
    ]);
  });

  it.each([
    `5А: ${a} ученики, 5Б: ${b} ученики`,
    `5А и 5Б ученики: ${a}`,
    `класс;роль;ссылка\n5А, 5Б;ученики;${a}`,
    `5А, 5Б\nученики ${a}`,
  ])('takes no class where two are named and it is not told whose a link is: %s', (text) => {
    const kinds = readLinks(rowsOfText(text), (key) => known.has(key)).map((link) => link.schoolClass?.kind);
    expect(new Set(kinds)).toEqual(new Set(['several']));
  });

  it.each([
    `5А;ученик;${a}\nучителя;${b}`,
    `5А;ученик;${a}\n;учителя;${b}`,
    `класс;роль;ссылка\n5А;ученик;${a}\n;учителя;${b}`,
    `класс;роль;ссылка\n5А;ученик;${a}\nучителя;${b}`,
  ])('never lends the class of a whole row to a row of staff below it: %s', (text) => {
    expect(places(text).map((place) => place.replace(/^\d+ /, ''))).toEqual([
      '5А student a',
      'учительская teacher b',
    ]);
  });

  it('never lends the class of a whole row to the rows below it', () => {
    expect(places(`5А;ученик;${a}\nродители;${b}\n${c}`)).toEqual([
      '1 5А student a',
      '2 нет guardian b',
      '3 нет null c',
    ]);
  });

  it.each(['класс;роль;ссылка\n', ''])(
    'lists a row that has a class and a role but no link (%s)',
    (header) => {
      const text = `${header}5Б;ученик;${a}\n5А;родители;\n5А;ученик;позже`;
      const [, empty, word] = readLinks(rowsOfText(text), (key) => known.has(key));
      expect([empty?.address, empty?.text, empty && placeOf(empty)]).toEqual(['', '', '5А guardian']);
      expect([word?.address, word?.text]).toEqual(['', 'позже']);
    },
  );
});

describe('lines that nobody made by hand', () => {
  it('tells a line that is too long and reads those around it', () => {
    const found = readLinks(
      rowsOfText(`5А\nученики ${a}\n${'слово '.repeat(1000)}${b}\nродители ${c}`),
      (key) => known.has(key),
    );
    expect(found.map(({ line, isLong, address }) => [line, isLong === true, address])).toEqual([
      [2, false, a],
      [3, true, ''],
      [4, false, c],
    ]);
  });

  it('reads an address without the signs in it that nobody sees', () => {
    const hidden = `https://max.ru/join/\u202E\u200B${'a'.repeat(43)}`;
    expect(readLinks(rowsOfText(`5А ученики ${hidden}`), (key) => known.has(key))[0]?.address).toBe(a);
  });

  it.each([
    ['spaces', `а${' '.repeat(100_000)}б`],
    ['numbers apart', '1 '.repeat(50_000)],
    ['a number before spaces', `1${' '.repeat(100_000)}x`],
    ['brackets after an address', `http://max.ru/${')'.repeat(100_000)}`],
    ['initials', 'а.'.repeat(50_000)],
    ['hyphens', `${'а-'.repeat(50_000)}!`],
    ['addresses', 'http://'.repeat(14_000)],
    ['roles', 'ученикам '.repeat(11_000)],
  ])('is not held up by many %s', (_, line) => {
    const text = Array.from({ length: 20 }, () => line).join('\n');
    expect(readLinks(rowsOfText(`5А\nученики\n${text}`), (key) => known.has(key))).toBeDefined();
    const isKnown = (key: string): boolean => known.has(key);
    expect(readList(rowsOfText(text)).lines.map((each) => readPastedLine(each.text, isKnown))).toHaveLength(
      20,
    );
  });
});

describe('teachers below the last class', () => {
  it('are the school’s, where no other class has any', () => {
    expect(places(`5А\nУченики: ${a}\n5Б\nУченики: ${b}\nУчителя\n${c}`).at(-1)).toBe(
      '6 учительская teacher c',
    );
  });

  it('are the class’s own, where each class has its chat of teachers', () => {
    expect(places(`5А\nУченики: ${a}\nУчителя: ${b}\n5Б\nУчителя: ${c}`).slice(1)).toEqual([
      '3 5А teacher b',
      '5 5Б teacher c',
    ]);
  });
});

describe('classes that stand under their links', () => {
  const kinds = (text: string) =>
    readLinks(rowsOfText(text), (key) => known.has(key)).map(({ schoolClass }) => schoolClass?.kind);

  it.each([
    `${a}\n5А ученики\n\n${b}\n5Б ученики\n\n${c}\n9В ученики`,
    `${a}\n5А ученики\n${b}\n5Б ученики\n${c}\n9В ученики`,
  ])('belong to the link above them: %s', (text) => {
    expect(places(text).map((place) => place.slice(2))).toEqual([
      '5А student a',
      '5Б student b',
      '9В student c',
    ]);
  });

  it.each([
    `Ссылки школы\n${a}\n5А ученики\n\n${b}\n5Б ученики\n\n${c}`,
    `${a}\n5А ученики\n${b}\n5Б ученики\n${c}`,
    `9В\n\n${a}\n5А ученики\n\n${b}\n5Б ученики`,
    `${a}\n${b}\n5А ученики\n5Б ученики`,
    `Ученики\n${a}\n5А\n\n${b}\n5Б`,
    `${a}\n\n5А ученики\n${b}\n\n5Б ученики`,
  ])('are no link’s where they may be the one’s below: %s', (text) => {
    expect(new Set(kinds(text))).toEqual(new Set(['unclear']));
  });

  it('are no link’s where two stand one under the other', () => {
    expect(kinds(`5А ученики\n5Б ученики\n${a}`)).toEqual(['unclear']);
  });
});

describe('a role that may be another’s', () => {
  it.each([
    `5А: ${a} ученики, родители ${b}`,
    `5А ученики и родители ${a}`,
    `5А\nученики\nродители\n${a}`,
    `5А\n${a}\n${b}\nученики, родители`,
    `5А\n${a}\nученики\n${b}\nродители\n${c}`,
    `5А ученики ${a} родители`,
    `5А ученики ${a} родители ${b} учителя`,
    `Чат 5Б, ученики с учителем ${a}`,
    `Чат 5Б с учителем ${a}`,
  ])('is taken for none: %s', (text) => {
    const roles = readLinks(rowsOfText(text), (key) => known.has(key)).map(({ role }) => role);
    expect(new Set(roles)).toEqual(new Set([null]));
  });

  it('is the heading’s over several classes, however far above the first it stands', () => {
    expect(places(`Ученики\n5А ${a}\n\nРодители\n(на собрании)\n\n\n\n\n5А ${b}`)).toEqual([
      '2 5А student a',
      '10 5А guardian b',
    ]);
  });
});

it('takes the number of a list for no class', () => {
  expect(places(`5Б\n1. ${a} – дети\n2) ${b} – мамы и папы`)).toEqual(['2 5Б student a', '3 5Б guardian b']);
});

it('tells a link that is said to be old', () => {
  const found = readLinks(rowsOfText(`старая 5А родители ${a}\n5Б (не действует): ${b}`), () => true);
  expect(found.map(({ oldWord }) => oldWord)).toEqual(['старая', 'не действует']);
});

it('gives two links with nothing between them one role', () => {
  expect(places(`5А;ученик;${a} ${b}`)).toEqual(['1 5А student a', '1 5А student b']);
});

describe('a link beside names', () => {
  const persons = (text: string) =>
    readLinks(rowsOfText(text), (key) => known.has(key)).map(
      (link) => `${link.line} ${placeOf(link)} ${link.personText ?? 'все'} ${link.address.at(-1)}`,
    );
  const head = 'Класс;Роль;Ребёнок;Ссылка';
  const [ann, bob] = ['5А;родитель;Абакумова Ева', '5А;родитель;Бажов Ян'];

  it('is of its own person', () => {
    expect(persons(`${head}\n${ann};${a}\n${bob};${b}`)).toEqual([
      '2 5А guardian Абакумова Ева a',
      '3 5А guardian Бажов Ян b',
    ]);
  });

  it('is of the class where several names have the same, and counts once', () => {
    expect(persons(`${head}\n${ann};${a}\n${bob};${a}\n5Б;родитель;Бажов Ян;${b}`)).toEqual([
      '2 5А guardian все a',
      '4 5Б guardian Бажов Ян b',
    ]);
  });
});
