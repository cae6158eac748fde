import { expect, test } from 'vitest';
import { withTables } from '../../../../shared/importing/cells/typed-lines.ts';
import { applyPlan } from '../../../../shared/importing/plan/apply-plan.ts';
import { readRoster } from '../../../../shared/importing/rows/read-roster.ts';
import { unwrap } from '../../../support/a-base.ts';
import { peopleOf, planSheets, problemsOf, workbookOf } from '../../../support/roster-sheet.ts';
import { aStaffroom, buildSchool } from '../../../support/school-builder.ts';

test('the mobile phone is taken before one that stands in an earlier column', () => {
  const plan = planSheets(
    'Работник | Должность | Телефон рабочий | Телефон мобильный\nСомова Ольга Игоревна | учитель | 8 495 222-33-44 | 89112223344\nТитов Лев Игоревич | сторож | 8 495 222-33-45 |',
  );
  expect(peopleOf(plan)).toEqual([
    'staff Сомова Ольга Игоревна +79112223344',
    'staff Титов Лев Игоревич +74952223345',
  ]);
});

test('«Учебный коллектив» is the class', () => {
  const plan = planSheets('Учебный коллектив | Обучающийся | Логин\n10-Б | Шишкин Ян Ильич | sh1');
  expect(peopleOf(plan)).toEqual(['student Шишкин Ян Ильич 10Б']);
});

test('names of three alphabets come in whole', () => {
  const plan = planSheets(
    'ФИО | Класс\nМамедов Эльчин Расим оглы | 5А\nАбдуллаев Тимур Равшан угли | 5А\nӘбілқасымов Нұрлан Ерланұлы | 5А\nSmith John | 5А\nРимский-Корсаков Пётр Ильич | 5А',
  );
  expect(peopleOf(plan)).toEqual([
    'student Мамедов Эльчин Расим оглы 5А',
    'student Абдуллаев Тимур Равшан угли 5А',
    'student Әбілқасымов Нұрлан Ерланұлы 5А',
    'student Smith John 5А',
    'student Римский-Корсаков Пётр Ильич 5А',
  ]);
  expect(plan.problems).toEqual([]);
});

test('signs before a name, a former surname and a pet name do not get into it', () => {
  const plan = planSheets(
    'ФИО | Класс\n@Петров Пётр Ильич | 5А\n=Жуков Ян | 5А\n• Зимин Глеб | 5А\nПетрова (Иванова) Анна Львовна | 5А\nБелова "Аня" Анна | 5А',
  );
  expect(peopleOf(plan)).toEqual([
    'student Петров Пётр Ильич 5А',
    'student Жуков Ян 5А',
    'student Зимин Глеб 5А',
    'student Петрова Анна Львовна 5А',
    'student Белова Анна 5А',
  ]);
  expect(problemsOf(plan)).toEqual(['5 ФИО warning name-extra-words', '6 ФИО warning name-extra-words']);
});

test('of two classes in a cell the first is taken, and said so', () => {
  const plan = planSheets('ФИО | Класс (литера)\nПетров Пётр | 5А, 5Б\nЖуков Ян | 5/2\nЗимин Глеб | 5А');
  expect(peopleOf(plan).map((person) => person.split(' ').at(-1))).toEqual(['5А', '5/2', '5А']);
  expect(problemsOf(plan)).toEqual(['2 Класс (литера) warning class-several']);
});

test('several children in one cell are linked, each by the class beside the name', () => {
  const empty = buildSchool({ classes: [aStaffroom()] });
  const pupils = 'ФИО | Класс\nИванов Пётр | 5А\nИванова Анна | 7Б\nИванова Анна | 7В';
  const school = applyPlan(planSheets(pupils, { school: empty }), empty);
  const plan = planSheets(
    'ФИО родителя | Дети\nмать: Иванова Ольга | Иванов Пётр (5А), Иванова Анна (7Б)\nИванов Лев | Иванова Анна, 7В',
    { school },
  );
  const childrenOf = plan.entries.map(({ person: { name, childIds = [] } }) => [
    name.surname,
    ...childIds.map((id) => school.classes.get(school.persons.get(id)?.classId ?? '')?.label),
  ]);
  expect(childrenOf).toEqual([
    ['Иванова', '5А', '7Б'],
    ['Иванов', '7В'],
  ]);
  expect(problemsOf(plan)).toEqual([]);
});

test('names with phones in one cell are guardians, whatever else the title asks for', () => {
  const plan = planSheets(
    'ФИО ученика | Класс | Родители (ФИО, телефон)\nИванов Пётр | 5А | мать: Иванова Ольга, 89161234567; отец: Иванов Лев, 89261234567',
  );
  expect(peopleOf(plan)).toEqual([
    'student Иванов Пётр 5А',
    'guardian Иванова Ольга 5А +79161234567',
    'guardian Иванов Лев 5А +79261234567',
  ]);
});

test('a formula in a cell is no name and no class, and is told once', () => {
  const plan = planSheets('ФИО | Класс\n=1+1 | 5А\nБелова Анна | =1+1\nОрлов Лев | 5А');
  expect(peopleOf(plan)).toEqual(['student Орлов Лев 5А']);
  expect(problemsOf(plan)).toEqual(['2 ФИО error name-missing', '3 Класс error class-missing']);
});

test.each([
  '1 | Соколова Анна Павловна | директор | 89000000001\n2 | Крылова Елена Михайловна | учитель | 89000000002',
  'Соколова Анна Павловна | директор\nКрылова Елена Михайловна | учитель',
])('in a list without a header a post is no title: %j', (text) => {
  const plan = planSheets(text);
  expect(plan.entries.map(({ read: { name, position } }) => `${name.surname} ${position}`)).toEqual([
    'Соколова директор',
    'Крылова учитель',
  ]);
});

test('lines that name a group of people are nobody, and end the class over them', () => {
  const staff = planSheets(
    'Сотрудник | Должность\nАдминистрация |\nСоколова Анна Павловна | Директор\nОбслуживающий персонал |\nМамедов Ариф | Сторож',
  );
  expect(peopleOf(staff)).toEqual(['staff Соколова Анна Павловна', 'staff Мамедов Ариф']);
  expect(problemsOf(staff)).toEqual(['2  warning heading-passed-over', '4  warning heading-passed-over']);
  const pupils = planSheets(
    'ФИО | Дата рождения\n5А класс |\nИванов Иван | 01.02.2014\nТитов Лев | 02.02.2014\nНадомное обучение |\nЖуков Глеб | 03.02.2014',
  );
  expect(peopleOf(pupils)).toEqual(['student Иванов Иван 5А', 'student Титов Лев 5А']);
  expect(problemsOf(pupils)).toEqual(['5  warning heading-passed-over', '6  error class-missing']);
});

test('a name alone among full rows is still a name', () => {
  const plan = planSheets(
    'ФИО | Класс | Телефон\nИванов Иван | 5А |\nсерова анна | |\nКим Су Ён | |\nТитов Лев | 5А |',
  );
  expect(plan.problems.filter(({ doubt }) => doubt.code === 'heading-passed-over')).toEqual([]);
});

test('a second table under the first is not read by the columns of the first', () => {
  const plan = planSheets(
    'Ученики |\nФИО | Класс\nИванов Иван | 5А\nТитов Лев | 5А\nУчителя |\nФИО | Должность\nКрылова Елена | учитель',
  );
  expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А', 'student Титов Лев 5А']);
  expect(problemsOf(plan)).toEqual(['5  warning heading-passed-over', '6  error another-table']);
});

test('of a list of all roles only the people of its own are taken', () => {
  const plan = planSheets(
    'ФИО | Роль | Класс\nИванов Иван | Ученик | 5А\nИванова Анна | Родитель | 5А\nКрылова Елена | Учитель |\nСоколова Вера | Директор |',
  );
  expect(peopleOf(plan)).toEqual(['student Иванов Иван 5А']);
  expect(problemsOf(plan)).toEqual([
    '3 Роль error other-role',
    '4 Роль error other-role',
    '5 Роль error other-role',
  ]);
});

test.each([
  ['Классный руководитель', '5А'],
  ['Воспитатель', 'Солнышко'],
  ['Куратор группы', 'ИС-11'],
])('a list of classes with who leads each is one of staff: %s', (title, label) => {
  const plan = planSheets(
    `${title === 'Классный руководитель' ? 'Класс' : 'Группа'} | ${title} | Телефон\n${label} | Крылова Елена Михайловна | 89000000002\n6А | Зуев И. И. | 89000000003\n7А | Вакансия |`,
  );
  expect(plan.entries.map(({ read }) => [read.category, read.name.surname, read.phone])).toEqual([
    ['staff', 'Крылова', '+79000000002'],
    ['staff', 'Зуев', '+79000000003'],
  ]);
  expect(plan.entries[0]?.read.formMasterOf?.map((each) => each.label)).toEqual([label]);
});

test('who leads two classes in two rows leads both', () => {
  const plan = planSheets(
    'ФИО | Должность | Кл. руководство\nКрылова Елена | учитель | 5А\nКрылова Елена | учитель | 6А',
  );
  expect(plan.entries.map(({ read }) => read.formMasterOf?.map(({ label }) => label))).toEqual([
    ['5А', '6А'],
  ]);
  expect(problemsOf(plan)).toContain('3  warning another-post');
});

test('a class as the title over its names is their class', () => {
  const plan = planSheets(
    '№ | 5А класс | Дата рождения\n1 | Титов Лев Ильич | 01.02.2014\n2 | Зимин Ян | 02.02.2014',
  );
  expect(peopleOf(plan)).toEqual(['student Титов Лев Ильич 5А', 'student Зимин Ян 5А']);
});

test('the given name first is turned round, by its words or by the way of the list', () => {
  const plan = planSheets(
    'ФИО | Класс | ФИО мамы\nСофья Абрамова | 5А | Ольга Абрамова\nТимур Коваль | 5А |\nЛев Ким | 5А |\nТитов Лев | 5А |\nЮлия Илья | 5А |',
  );
  expect(peopleOf(plan)).toEqual([
    'student Абрамова Софья 5А',
    'guardian Абрамова Ольга 5А',
    'student Коваль Тимур 5А',
    'student Ким Лев 5А',
    'student Титов Лев 5А',
    'student Юлия Илья 5А',
  ]);
  expect(plan.problems.filter(({ doubt }) => doubt.code === 'name-word-order')).toHaveLength(4);
});

test('a post is neither a name nor a class', () => {
  const plan = planSheets(
    'ФИО | Класс\nУчитель физики | 5А\nТитов Лев | Зам. директора\nПовар Динара | 5А\nИванов Лев | младшая',
  );
  expect(peopleOf(plan)).toEqual(['student Повар Динара 5А', 'student Иванов Лев младшая']);
  expect(problemsOf(plan)).toEqual(['2 ФИО error name-is-post', '3 Класс error class-is-post']);
});

test('a page of a journal is a list, whoever its lines over the table name', () => {
  const plan = planSheets(
    'Класс: 5А | Предмет: Математика | Учитель: Крылова Е. М.\n№ | ФИО | 01.09 | 02.09\n1 | Титов Лев Ильич | 5 | н\n2 | Зимин Ян | 4 |',
  );
  expect(peopleOf(plan)).toEqual(['student Титов Лев Ильич 5А', 'student Зимин Ян 5А']);
});

test('classes side by side are each read with their own', () => {
  const side = workbookOf({
    Списки:
      'Списки классов | | |\n№ | 5А | № | 5 «Б» класс\n1 | Титов Лев Ильич | 1 | Зимин Ян Ильич\n2 | Белова Анна | 2 | Орлов Лев',
  });
  const { sheets } = withTables(side);
  expect(sheets.map(({ name }) => name)).toEqual(['5А', '5 «Б» класс']);
  const roster = unwrap(
    readRoster(withTables(side), { file: 'списки.xlsx', kind: 'school', today: '2026-11-21' }),
  );
  expect(
    roster.rows.map(({ place, main }) => `${place.row} ${main?.name.surname} ${main?.label?.label}`),
  ).toEqual(['3 Титов 5А', '4 Белова 5А', '3 Зимин 5Б', '4 Орлов 5Б']);
  const figures = workbookOf({ Итоги: '5А | 5Б\n25 | 24\n26 | 23' });
  expect(withTables(figures)).toBe(figures);
});

test('a sheet whose table is not understood is named', () => {
  const plan = planSheets({
    '5А': 'ФИО\nТитов Лев Ильич\nЗимин Ян',
    '5Б': 'Кто | Когда\nБелова | 1\nОрлов | 2\nЖуков | 3',
    Заметки: 'Списки на 1 сентября',
  });
  expect(problemsOf(plan)).toEqual(['1  warning sheet-unread']);
});

test('a bare phone in a list that begins with the parent is the parent’s', () => {
  const plan = planSheets(
    'ФИО родителя | Ребёнок | Класс | Телефон\nТитова Анна Львовна | Титов Лев | 5А | 89161234567',
  );
  expect(peopleOf(plan)).toEqual(['guardian Титова Анна Львовна 5А +79161234567']);
});

const withParentsBelow =
  '№ | ФИО | Телефон\n1 | Титова Софья Львовна | 89160000001\n | мать Титова Анна Юрьевна | 89161234567\n | отец: Титов Лев Ильич |\n2 | Зимин |\n | мама Зимина Ольга | 89161234568\n3 | Ким Ян |\n | Ирина Павловна (мама) |';

test('parents in rows under each child are the child’s, and have the phone', () => {
  const plan = planSheets({ '5А': withParentsBelow });
  expect(plan.category).toBe('student');
  expect(peopleOf(plan)).toEqual([
    'student Титова Софья Львовна 5А',
    'guardian Титова Анна Юрьевна 5А +79161234567',
    'guardian Титов Лев Ильич 5А',
    'guardian Зимина Ольга 5А +79161234568',
    'student Ким Ян 5А',
    'guardian Ким Ирина Павловна 5А',
  ]);
  const [sofia, , , , yan] = plan.entries.map(({ person }) => person.id);
  expect(plan.entries.map(({ person }) => person.childIds ?? [])).toEqual([
    [],
    [sofia],
    [sofia],
    [],
    [],
    [yan],
  ]);
  expect(problemsOf(plan)).toEqual([
    '5 ФИО error given-name-missing',
    '6  warning child-not-given',
    '8 ФИО warning surname-of-child',
  ]);
  expect([...(plan.sheets[0]?.columns.ignored ?? [])]).toEqual(['№']);
});

test('asked for the parents of such a list, the children are looked up', () => {
  const empty = buildSchool({ classes: [aStaffroom()] });
  const school = applyPlan(planSheets('ФИО | Класс\nТитова Софья Львовна | 5А', { school: empty }), empty);
  const plan = planSheets(
    { '5А': withParentsBelow.split('\n').slice(0, 4).join('\n') },
    { school, category: 'guardian' },
  );
  expect(plan.entries.map(({ person }) => [person.name.surname, person.childIds?.length])).toEqual([
    ['Титова', 1],
    ['Титов', 1],
  ]);
});

test('what nobody sees in the file is told', () => {
  const book = workbookOf({ '5А': 'ФИО\nТитов Лев Ильич\nЗимин Ян' });
  const unseen = {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, hiddenRows: [3, 9] })),
    hiddenSheets: ['Старое'],
    hasEmptyFormulas: true,
  };
  const options = { file: '5А.xlsx', kind: 'school', today: '2026-11-21' } as const;
  expect(unwrap(readRoster(unseen, options)).problems.map(({ row, doubt }) => [row, doubt])).toEqual([
    [0, { code: 'formulas-empty' }],
    [1, { code: 'sheet-hidden', sheet: 'Старое' }],
    [3, { code: 'rows-hidden', rows: 1 }],
  ]);
  const empty = { ...workbookOf({ '5А': 'ФИО | Класс\n | ' }), hasEmptyFormulas: true };
  expect(readRoster(empty, options)).toMatchObject({ failure: { code: 'formulas-empty' } });
});

test('whoever stands under «Выбыли», or is marked so in any column, stays out', () => {
  const plan = planSheets(
    'ФИО | Основа | Дата рождения\n5А |\nТитов Лев | бюджет | 01.02.2014\nЗимин Ян | отчислен приказом 5 | 01.02.2014\nВыбыли: |\nКим Ли | бюджет | 01.02.2014\n5Б |\nБелова Анна | бюджет | 01.02.2014',
  );
  expect(peopleOf(plan)).toEqual(['student Титов Лев 5А', 'student Белова Анна 5Б']);
  expect(problemsOf(plan)).toEqual([
    '4 Основа error marked-gone',
    '5  warning heading-passed-over',
    '6  error marked-gone',
  ]);
});

test('under one title for both parents each phone is of the parent before it', () => {
  const plan = planSheets(
    'ФИО ученика | Класс | Сведения о родителях | | |\n | | ФИО матери | место работы, телефон | ФИО отца | место работы, телефон\nТитов Лев | 5А | Титова Анна Юрьевна | ООО, 89160000001 | Титов Ян Ильич | 89160000002\n | Соц. педагог | Зимина О. П. | | |',
  );
  expect(peopleOf(plan)).toEqual([
    'student Титов Лев 5А',
    'guardian Титова Анна Юрьевна 5А +79160000001',
    'guardian Титов Ян Ильич 5А +79160000002',
  ]);
});

test('who leads a circle does not make its children staff', () => {
  const plan = planSheets(
    'Объединение «Юный техник»\nПедагог дополнительного образования: Мухин Олег Витальевич\n№ | Фамилия, имя | Школа, класс | Группа\n1 | Носов Ярослав | СОШ 5, 5а | 1 год\n2 | Пак Ен | гимназия 1, 6 в | 2 год',
    { kind: 'extra' },
  );
  expect(peopleOf(plan)).toEqual(['student Носов Ярослав 1 год', 'student Пак Ен 2 год']);
});

test('«Name» beside «Surname» is the given name', () => {
  const plan = planSheets('Surname | Name | Class\nIvanov | Petr | 5A\nPetrova | Anna | 5B');
  expect(peopleOf(plan)).toEqual(['student Ivanov Petr 5А', 'student Petrova Anna 5В']);
});

test('who takes part in an exam in a subject is no teacher of it', () => {
  const plan = planSheets(
    'Фамилия участника | Имя участника | Класс | Предмет\nКарпов | Ян | 11А | Физика\nЛукина | Эмма | 11Б | Химия',
  );
  expect(peopleOf(plan)).toEqual(['student Карпов Ян 11А', 'student Лукина Эмма 11Б']);
});

test('a list of parents stays one where a single cell does not say what they are to a child', () => {
  const plan = planSheets(
    'Родители 5А\nФИО | Телефон | Степень родства\nИванова Ольга Петровна | 89161234567 | мать\nПетров Иван Ильич | 89161234568 |\nСидорова Анна Павловна | 89161234569 | мать',
  );
  expect(plan.category).toBe('guardian');
});
