import { describe, expect, it } from 'vitest';
import { classKey } from '../../../../shared/domain/classes/class-label.ts';
import type { Category } from '../../../../shared/domain/people/role.ts';
import { rowsOfText } from '../../../../shared/importing/links/link-row.ts';
import type { RosterPerson } from '../../../../shared/reconciling/person-names.ts';
import { readList } from '../../../../shared/reconciling/read-list.ts';
import { reconcile } from '../../../../shared/reconciling/reconcile.ts';

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

/** Every line as `surname`, `? surname | surname` or `! what stands there`, in the order of the list. */
const verdicts = (text: string): readonly string[] => {
  const surname = (id: string): string => id.split(' ')[0] ?? '';
  const isKnown = (key: string): boolean => key === classKey('7Б');
  const { matched, ambiguous, strangers } = reconcile(readList(rowsOfText(text)), roster, isKnown);
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
    'Members (2)\nOrlov Aleksandr\nlast seen 5 minutes ago\nRemove\nУчитель Борис\nDELETED\nУдалённый аккаунт',
  ])('is nobody: %s', (text) => {
    expect(verdicts(text)).toEqual(['Орлов', 'Учитель']);
  });
});
