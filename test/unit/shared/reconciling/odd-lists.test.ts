import { describe, expect, it } from 'vitest';
import { classKey } from '../../../../shared/domain/classes/class-label.ts';
import type { Category } from '../../../../shared/domain/people/role.ts';
import { rowsOfText } from '../../../../shared/importing/links/link-row.ts';
import { seededRandom } from '../../../../shared/made-up/seeded-random.ts';
import type { RosterPerson } from '../../../../shared/reconciling/person-names.ts';
import { readList } from '../../../../shared/reconciling/read-list.ts';
import { reconcile } from '../../../../shared/reconciling/reconcile.ts';
import { strangerNote } from '../../../../shared/text/reconciling.ts';

const person = (id: string, category: Category = 'student'): RosterPerson => {
  const [surname = '', givenName = '', patronymic = ''] = id.split(' ');
  return {
    id,
    name: { surname, givenName, patronymic },
    category,
    classKeys: category === 'staff' ? [] : [classKey('7Б')],
  };
};

const roster = [
  person('Орлов Александр Ильич'),
  person('Щукин Елисей Артёмович'),
  person('Яковлев Егор Денисович'),
  person('Максимова Валерия Олеговна'),
  person('Мать Злата Романовна'),
  person('Добрынина Вера Ильинична', 'guardian'),
  person('Учитель Борис Львович', 'guardian'),
  person('Директоренко Олег Иванович', 'staff'),
  person('Быков Юрий Ефимович', 'staff'),
];

const isKnown = (key: string): boolean => key === classKey('7Б');

/** Every line as `surname`, `? surname | surname` or `! what stands there`, in the order of the list. */
const verdicts = (text: string): readonly string[] => {
  const surname = (id: string): string => id.split(' ')[0] ?? '';
  const { matched, ambiguous, strangers } = reconcile(readList(rowsOfText(text)).lines, roster, isKnown);
  return [
    ...matched.map(({ line, personId }) => ({ line, verdict: surname(personId) })),
    ...ambiguous.map(({ line, candidates }) => ({
      line,
      verdict: `? ${candidates.map(surname).join(' | ')}`,
    })),
    ...strangers.map((one) => ({ line: one.line, verdict: `! ${one.text}` })),
  ]
    .toSorted((one, other) => one.line - other.line)
    .map(({ verdict }) => verdict);
};

describe('names as people write them', () => {
  it.each(['Саша Орлов', 'Орлов Шура', 'Sasha Orlov', 'Александр О.'])('asks who «%s» is', (text) => {
    expect(verdicts(text)).toEqual(['? Орлов']);
  });

  it.each([
    ['Борис Учитель', 'Учитель'],
    ['Директоренко Олег', 'Директоренко'],
    ['Мать Злата', 'Мать'],
    ['ЕгорЯковлев', 'Яковлев'],
    ['𝓔𝓰𝓸𝓻 𝓨𝓪𝓴𝓸𝓿𝓵𝓮𝓿', 'Яковлев'],
    ['Максимова Валерия (не отвечает, звонили родителям вчера) 7б', 'Максимова'],
    ['Валерия Максимова | 7Б | староста', 'Максимова'],
    ['Быков Юрий, заместитель директора по учебно-воспитательной работе', 'Быков'],
  ])('finds the person of «%s»', (text, surname) => {
    expect(verdicts(text)).toEqual([surname]);
  });

  it('asks about a given name and patronymic beside a word that is a role and a surname', () => {
    expect(verdicts('Учитель Борис Львович')).toEqual(['? Учитель']);
  });

  it('takes no diminutive of another surname, and no colleague who only invited somebody', () => {
    expect(verdicts('Саша Незнакомов')).toEqual(['! Саша Незнакомов']);
    expect(verdicts('Ольга Чужая\nПригласил Быков Юрий')).toEqual(['! Ольга Чужая']);
  });

  it('drops «мама Саши» under a name, and shows it where it is the only name', () => {
    expect(verdicts('Добрынина Вера\nмама Саши')).toEqual(['Добрынина']);
    expect(verdicts('Орлов Александр\n\nмама Елисея')).toEqual(['Орлов', '! мама Елисея']);
    expect(verdicts('Мама\nПапа')).toEqual([]);
    expect(verdicts('Орлов Александр\nонлайн\nмама Елисея Щукина')).toEqual([
      'Орлов',
      '! мама Елисея Щукина',
    ]);
  });
});

describe('lists as programs give them', () => {
  it('parts people with commas between them', () => {
    const line = 'Участники чата: Орлов Александр, Щукин Елисей 7Б, Чужаков Пётр';
    expect(verdicts(line)).toEqual(['Орлов', 'Щукин', '! Чужаков Пётр']);
    expect(verdicts('Быков Ю. Е.; Орлов Александр; Чужаков Пётр')).toEqual([
      'Быков',
      'Орлов',
      '! Чужаков Пётр',
    ]);
  });

  it('reads a comma table under its header, and nobody from the column of who invited', () => {
    const table =
      'Выгрузка\nФИО,Класс,Пригласил\n"Орлов Александр","7Б","Быков Юрий"\nЧужой Павел,7Б,Быков Юрий';
    expect(verdicts(table)).toEqual(['Орлов', '! Чужой Павел 7Б']);
  });

  it('reads a table of bars and a page of tags', () => {
    expect(verdicts('| № | ФИО | Роль |\n|---|---|---|\n| 1 | Орлов Александр | ученик |')).toEqual([
      'Орлов',
    ]);
    const page = '<ul><li><b>Орлов&nbsp;Александр</b> <i>ученик</i></li><li>Чужой Павел</li></ul>';
    expect(verdicts(page)).toEqual(['Орлов', '! Чужой Павел']);
  });
});

describe('what the platforms write under and around the names', () => {
  it.each([
    'Орлов Александр\nникогда не заходил\nУчитель Борис\nбыл(а) в прошлом месяце',
    'Орлов Александр\nИсключить из беседы\nУчитель Борис\nОжидает подтверждения',
    'Members (2)\nOrlov Aleksandr\nlast seen 5 minutes ago\nRemove\nУчитель Борис\nSearch',
    'Участники · 9\nПоиск\nОрлов Александр\nв сети\nВладелец\nУчитель Борис\nбыл(а) недавно\n12',
  ])('is nobody: %s', (text) => {
    expect(verdicts(text)).toEqual(['Орлов', 'Учитель']);
  });
});

describe('what the platforms write of requests to join', () => {
  it.each([
    'Хочет присоединиться',
    'хочет присоединиться к чату',
    'Хочет вступить в «7Б родители»',
    'Подал(а) заявку',
    'Оставила заявку на вступление',
    'Запросил доступ к чату',
    'Просит добавить в чат',
    'Заявка на вступление',
    'Новая заявка',
    'Новые заявки (2)',
    '6 заявок',
    'Заявка отправлена вчера в 12:30',
    'Запросы на присоединение',
    'Ждёт одобрения',
    'Принять',
    'Отклонить всех',
    'Requested to join',
    'Approve',
  ])('is nobody: %s', (text) => {
    const { lines } = readList(rowsOfText(`Чужая Анна\n${text}\nОрлов Александр`));
    const { matched, strangers, nobody } = reconcile(lines, roster, isKnown);
    expect(nobody).toEqual([{ line: 2, text }]);
    expect([...matched, ...strangers].map(({ line }) => line)).toEqual([3, 1]);
  });

  it.each([
    ['Орлов Александр хочет присоединиться к чату', 'Орлов'],
    ['Подала заявку: Чужая Анна', '! Подала заявку: Чужая Анна'],
    ['user12345 хочет присоединиться', '! user12345 хочет присоединиться'],
  ])('hides nobody beside it: %s', (text, verdict) => {
    expect(verdicts(text)).toEqual([verdict]);
  });
});

describe('members without a name', () => {
  // Whoever joined is a member: a deleted account or a nickname was dropped once, and nobody asked who it was.
  it.each([
    'user12345',
    '@petya_2010',
    'id583920',
    '+7 912 ***-**-01',
    '8 912 345-67-01',
    '😀😀😀',
    'Гость',
    'DELETED',
    'Удалённый пользователь',
    'Удалённый аккаунт',
    'Аккаунт удалён',
    '7. @petya_2010 был(а) в сети 5 минут назад',
  ])('are strangers: %s', (text) => {
    expect(verdicts(`Орлов Александр\n\n${text}`)).toEqual(['Орлов', `! ${text}`]);
  });

  it.each([
    ['DELETED', true],
    ['3. Удалённый аккаунт был(а) давно', true],
    ['Страница удалена', true],
    ['Скрытый пользователь', undefined],
    ['+7 912 ***-**-01', undefined],
  ])('are told from those whose page is no more: %s', (text, deleted) => {
    const { strangers } = reconcile([{ line: 1, text }], roster, isKnown);
    expect(strangers.map((one) => [one.nameless, one.deleted])).toEqual([[true, deleted]]);
    const note = deleted ? 'удалённая страница: уберите её из чата' : 'имени нет: выясните, кто это';
    expect(strangers.map((one) => strangerNote(one, []))).toEqual([note]);
  });

  it('are none where a nickname or a number stands under nearly every name', () => {
    const text = 'Орлов Александр\n+7 900 000-00-01\nЩукин Елисей\n+7 900 000-00-02\nБыков Юрий\n@bykov';
    expect(verdicts(text)).toEqual(['Орлов', 'Щукин', 'Быков']);
  });
});

it('takes a row without a name under a header for a member, and headings and remarks for none', () => {
  const table = '№;ФИО;Роль;Класс\n1;Орлов Александр;ученик;7Б\n2;;ученик;7Б\n3;Гость 12;Гость;';
  expect(verdicts(table)).toEqual(['Орлов', '! 2 ученик 7Б', '! Гость 12 Гость']);
  expect(verdicts('7Б МБОУ СШ № 12\nКто вступил на 12 ноября:\nОрлов Александр')).toEqual(['Орлов']);
});

describe('whose mother or father a line says it is', () => {
  const child = (id: string, label: string): RosterPerson => ({
    ...person(id),
    classKeys: [classKey(label)],
  });
  const parent = (id: string, ...childIds: readonly string[]): RosterPerson => ({
    ...person(id, 'guardian'),
    childIds,
  });
  const families = [
    child('Богданов Иван Ильич', '5А'),
    child('Лесная Екатерина Олеговна', '5А'),
    child('Петренко Пётр Львович', '5Б'),
    child('Зимина Ева Львовна', '5Б'),
    parent('Орлова Светлана Юрьевна', 'Богданов Иван Ильич'),
    parent('Лесная Анна Петровна', 'Лесная Екатерина Олеговна'),
    parent('Лесной Олег Ильич', 'Лесная Екатерина Олеговна'),
    parent('Петренко Лев Львович', 'Петренко Пётр Львович'),
  ];
  const found = (text: string) =>
    reconcile(readList(rowsOfText(text)).lines, families, (key) => key === classKey('5А'));

  it.each([
    ['Мама Богданова Ивана', 'Орлова Светлана Юрьевна'],
    ['мама богданова вани', 'Орлова Светлана Юрьевна'],
    ['Анна (мама Кати Лесной 5А)', 'Лесная Анна Петровна'],
    ['папа Кати Лесной', 'Лесной Олег Ильич'],
    ['Отец Лесной Екатерины', 'Лесной Олег Ильич'],
  ])('finds the guardian in «%s»', (text, id) => {
    expect(found(text).matched.map(({ personId }) => personId)).toEqual([id]);
  });

  it.each([
    ['папа Пети', ['Петренко Лев Львович']],
    ['опекун Кати Лесной', ['Лесная Анна Петровна', 'Лесной Олег Ильич']],
    ['мама Лесной', ['Лесная Анна Петровна']],
    ['Мама Богданова И.', ['Орлова Светлана Юрьевна']],
  ])('asks about «%s»', (text, ids) => {
    expect(found(text).ambiguous.map(({ candidates }) => candidates)).toEqual([ids]);
  });

  it.each([
    ['мама Зиминой Евы', ['Зимина Ева Львовна']],
    ['Ольга (мама Кати Лесной)', ['Лесная Екатерина Олеговна']],
    ['мама Незнакомова Игоря', undefined],
    ['мама Ивана Лесного', undefined],
  ])('leaves «%s» among the strangers, with the child', (text, childIds) => {
    expect(found(text).strangers.map((stranger) => stranger.childIds)).toEqual([childIds]);
  });

  it('is a caption under the name of that parent, and a member of its own under another name', () => {
    expect(found('Орлова Светлана\nмама Вани').strangers).toEqual([]);
    const other = found('Лесная Анна\nмама Богданова Ивана');
    expect(other.matched.map(({ personId }) => personId)).toEqual([
      'Лесная Анна Петровна',
      'Орлова Светлана Юрьевна',
    ]);
  });
});

it('accounts for every line that is not empty', () => {
  const pieces = [
    'Орлов Александр',
    'Саша Орлов',
    'Чужой Павел',
    '7Б',
    'Родители',
    'в сети',
    'DELETED',
    'мама Саши',
    'мама Саши Орлова',
    '😀',
    '12',
    '<li>Щукин Елисей</li>',
    'Быков Юрий, Яковлев Егор, Чужая Анна',
    '№;ФИО;Роль',
    '3;Максимова Валерия;ученик',
    '4;;ученик',
    '— — —',
    'Ожидает подтверждения',
  ];
  const random = seededRandom(7);
  for (let round = 0; round < 300; round++) {
    const rows = Array.from({ length: 1 + random.below(12) }, () => random.pick(pieces));
    const read = readList(rowsOfText(rows.join('\n')));
    const { matched, ambiguous, strangers, nobody } = reconcile(read.lines, roster, isKnown);
    const lines = [...matched, ...ambiguous, ...strangers, ...nobody, ...read.nobody].map(({ line }) => line);
    expect([...new Set(lines)].toSorted((one, other) => one - other)).toEqual(rows.map((_, at) => at + 1));
    const given = [...read.lines, ...read.nobody].length;
    expect(lines).toHaveLength(given);
  }
});
