// Roster files in every form in which schools have them, made from known people: what must be read is known with them.
import type { Category } from '../../shared/domain/people/role.ts';
import { type CorpusFormat, encodeSheets } from './roster-corpus-files.ts';
import {
  type CorpusCell,
  classForms,
  dateForms,
  type ExpectedPerson,
  isoDate,
  type MadeName,
  nameMaker,
  phoneForms,
  pick,
  type Random,
  seeded,
} from './roster-corpus-people.ts';

type PlantedProblem = {
  readonly sheet: string;
  readonly row: number;
  readonly code: string;
  readonly severity: 'error' | 'warning';
};

export type CorpusFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly category: Category;
  readonly persons: readonly (ExpectedPerson & { readonly row: number; readonly sheet: string })[];
  readonly problems: readonly PlantedProblem[];
  readonly ignored: readonly string[];
};

type Row = readonly CorpusCell[];
type Column = {
  readonly title: string;
  readonly cell: (person: Made) => CorpusCell;
  readonly ignored?: true;
};
type Made = {
  readonly name: MadeName;
  readonly klass: { readonly parallel: number; readonly letter: string };
  readonly birth: readonly [number, number, number];
  readonly digits: string;
  readonly email: string;
  readonly position: string;
  readonly parent: MadeName;
  readonly parentDigits: string;
  readonly father: MadeName;
  readonly fatherDigits: string;
};

const formats: readonly CorpusFormat[] = [
  'xlsx',
  'csv-1251',
  'xls',
  'csv-utf8',
  'ods',
  'csv-bom',
  'html',
  'csv-utf16',
  'tsv-utf8',
  'csv-866',
  'csv-koi8',
];
const letters = ['А', 'Б', 'В', 'К'];
const posts = [
  'учитель математики',
  'Директор',
  'заместитель директора по УВР',
  'секретарь',
  'педагог-психолог',
];

const makePerson = (random: Random, name: () => MadeName, category: Category): Made => {
  const digits = (): string => `9${String(Math.floor(random() * 1e9)).padStart(9, '0')}`;
  const year = category === 'student' ? 2010 + Math.floor(random() * 9) : 1965 + Math.floor(random() * 35);
  return {
    name: name(),
    klass: { parallel: 1 + Math.floor(random() * 11), letter: pick(random, letters) },
    birth: [year, 1 + Math.floor(random() * 12), 1 + Math.floor(random() * 28)],
    digits: digits(),
    email: `p${Math.floor(random() * 1e6)}@example.ru`,
    position: pick(random, posts),
    parent: name(),
    parentDigits: digits(),
    father: name(),
    fatherDigits: digits(),
  };
};

const whole = (name: MadeName): string =>
  [name.surname, name.givenName, name.patronymic].filter((part) => part !== '').join(' ');

const nameForms: readonly ((name: MadeName) => string)[] = [
  whole,
  (name) => whole(name).toUpperCase(),
  (name) => `  ${whole(name).replaceAll(' ', '\u00A0 ')} `,
  (name) => whole(name).toLowerCase(),
];

const threeColumns = (titles: readonly [string, string, string]): readonly Column[] => [
  { title: titles[0], cell: ({ name }) => name.surname },
  { title: titles[1], cell: ({ name }) => name.givenName },
  { title: titles[2], cell: ({ name }) => name.patronymic },
];

type Style = {
  readonly random: Random;
  readonly index: number;
  readonly category: Category;
  readonly sectioned: boolean;
  readonly sheeted: boolean;
  /** The class stands once in a cell that is merged over its pupils. */
  readonly merged: boolean;
};

/** A mother beside each pupil, and a father with two phones in one cell. */
const hasMother = ({ index, category }: Style): boolean => category === 'student' && index % 5 === 2;
const hasFather = (style: Style): boolean => hasMother(style) && style.index % 10 === 2;

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
};

const nameColumns = ({ index, category }: Style): readonly Column[] => {
  const form = at(nameForms, Math.floor(index / 3));
  if (index % 2 === 0)
    return index % 4 === 0
      ? threeColumns(['Фамилия', 'Имя', 'Отчество'])
      : threeColumns(['ФАМИЛИЯ ', 'имя', 'Отчество (при наличии)']);
  const titles = {
    student: ['ФИО', 'Ф.И.О. обучающегося', 'ФИО учащегося', 'Фамилия, имя, отчество', 'Ученик'],
    staff: ['ФИО', 'Ф. И. О.', 'Фамилия Имя Отчество', 'Сотрудник'],
    guardian: ['ФИО родителя', 'Законный представитель', 'Родитель', 'ФИО законного представителя'],
  }[category];
  return [{ title: at(titles, Math.floor(index / 2)), cell: ({ name }) => form(name) }];
};

const classColumns = ({ index, sectioned, sheeted }: Style): readonly Column[] => {
  if (sectioned || sheeted) return [];
  if (index % 7 === 3)
    return [
      { title: 'Параллель', cell: ({ klass }) => klass.parallel },
      { title: 'Литера класса (буква)', cell: ({ klass }) => klass.letter },
    ];
  const form = at(classForms, index);
  const title = at(['Класс', 'Класс / курс', 'Группа', 'класс', 'Класс\nобучения'], index);
  return [{ title, cell: ({ klass }) => form(klass.parallel, klass.letter) }];
};

const columnsFor = (style: Style): readonly Column[] => {
  const { index, category } = style;
  const birth: Column = {
    title: at(['Дата рождения', 'Дата рожд.', 'ДАТА РОЖДЕНИЯ'], index),
    cell: ({ birth: [y, m, d] }) => at(dateForms, index)(y, m, d),
  };
  const phone: Column = {
    title: at(['Телефон', 'Моб. телефон', 'Контактный телефон', 'Сотовый'], index),
    cell: ({ digits }) => at(phoneForms, index)(digits),
  };
  const number: Column = { title: at(['№', '№ п/п', 'N'], index), cell: () => null, ignored: true };
  const secret: Column = { title: 'СНИЛС', cell: () => '112-233-445 95', ignored: true };
  const names = nameColumns(style);
  if (category === 'student') {
    const parents: readonly Column[] = hasMother(style)
      ? [
          { title: 'Мать', cell: ({ parent }) => whole(parent) },
          { title: 'Телефон', cell: ({ parentDigits }) => at(phoneForms, index + 1)(parentDigits) },
        ]
      : [];
    const fathers: readonly Column[] = hasFather(style)
      ? [
          { title: 'Отец', cell: ({ father }) => whole(father) },
          { title: 'Телефон отца', cell: ({ fatherDigits }) => `8${fatherDigits}, 89001112233` },
        ]
      : [];
    const empty: readonly Column[] = index % 4 === 1 ? [{ title: '', cell: () => null }] : [];
    return [number, ...names, ...empty, ...classColumns(style), birth, secret, ...parents, ...fathers];
  }
  if (category === 'staff') {
    const email: Column = {
      title: at(['E-mail', 'Эл. почта', 'Адрес электронной почты'], index),
      cell: (p) => p.email,
    };
    const post: Column = { title: 'Должность', cell: ({ position }) => position };
    return [
      number,
      ...names,
      post,
      phone,
      email,
      { title: 'Паспорт', cell: () => '5800 123456', ignored: true },
    ];
  }
  return [
    ...names,
    phone,
    { title: 'ФИО ребёнка', cell: ({ parent }) => whole(parent) },
    ...classColumns(style),
  ];
};

const expectedOf = (made: Made, style: Style): readonly ExpectedPerson[] => {
  const { category } = style;
  const classLabel = `${made.klass.parallel}${made.klass.letter}`;
  const named = ({ surname, givenName, patronymic }: MadeName) => ({
    surname,
    givenName,
    ...(patronymic === '' ? {} : { patronymic }),
  });
  const self = { ...named(made.name), category };
  const phone = `+7${made.digits}`;
  if (category === 'staff') return [{ ...self, phone, email: made.email, position: made.position }];
  if (category === 'guardian') return [{ ...self, phone, classLabel }];
  const child = { ...self, classLabel, birthDate: isoDate(...made.birth) };
  if (!hasMother(style)) return [child];
  const parent = {
    ...named(made.parent),
    category: 'guardian',
    classLabel,
    phone: `+7${made.parentDigits}`,
  } as const;
  if (!hasFather(style)) return [child, parent];
  const father = {
    ...named(made.father),
    category: 'guardian',
    classLabel,
    phone: `+7${made.fatherDigits}`,
  } as const;
  return [child, parent, father];
};

/** Rows that are no persons: what stands over, between and under them. */
const titleRows = (index: number, category: Category): readonly Row[] => {
  const what = { student: 'Список обучающихся', staff: 'Сведения о сотрудниках', guardian: 'Родители' }[
    category
  ];
  return (
    [
      [],
      [['МБОУ «Средняя школа № 5»'], [`${what} на 01.09.2026`], []],
      [[what]],
      [[null, 'Утверждаю'], [null, 'Директор ____________'], [], [what], []],
    ][index % 4] ?? []
  );
};

type Plant = {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly categories: readonly Category[];
  /** Which column's cell is spoilt, and with what; the expected person with it, or nobody. */
  readonly field: RegExp;
  readonly value: (before: CorpusCell, made: Made) => CorpusCell;
  readonly expected: (person: ExpectedPerson) => ExpectedPerson | null;
  readonly unless?: (style: Style) => boolean;
};

const without = (person: ExpectedPerson, field: 'birthDate' | 'phone' | 'email'): ExpectedPerson => {
  const { [field]: _, ...rest } = person;
  return rest;
};
const isClassTitle = (title: string): boolean => /^(?:класс|группа)/i.test(title);
const nameTitle = /^(?:ФИО(?! реб)|Ф\.\s?И|Ученик|Сотрудник|Законный|Родитель|Фамилия[, ])/;

const plants: readonly Plant[] = [
  {
    code: 'given-name-missing',
    severity: 'error',
    categories: ['student', 'staff'],
    field: /^имя$/i,
    value: () => null,
    expected: () => null,
  },
  {
    code: 'given-name-missing',
    severity: 'error',
    categories: ['student', 'staff', 'guardian'],
    field: nameTitle,
    value: () => 'Безымянный',
    expected: () => null,
  },
  {
    code: 'class-missing',
    severity: 'error',
    categories: ['student'],
    field: /^(?:класс.*|группа|параллель)$/is,
    value: () => '   ',
    expected: () => null,
  },
  {
    code: 'date-impossible',
    severity: 'warning',
    categories: ['student'],
    field: /рожд/i,
    value: () => '31.02.2014',
    expected: (p) => (p.category === 'student' ? without(p, 'birthDate') : p),
  },
  {
    code: 'date-in-future',
    severity: 'warning',
    categories: ['student'],
    field: /рожд/i,
    value: () => '09.03.2091',
    expected: (p) => (p.category === 'student' ? without(p, 'birthDate') : p),
  },
  {
    code: 'phone-digits-lost',
    severity: 'warning',
    categories: ['staff', 'guardian'],
    field: /^(?:тел|моб|конт|сот(?!р))/i,
    value: () => '7,91612E+10',
    expected: (p) => without(p, 'phone'),
  },
  {
    code: 'phone-several',
    severity: 'warning',
    categories: ['staff', 'guardian'],
    field: /^(?:тел|моб|конт|сот(?!р))/i,
    value: (_, { digits }) => `8${digits}, 89001112233`,
    expected: (p) => p,
  },
  {
    code: 'phone-incomplete',
    severity: 'warning',
    categories: ['staff', 'guardian'],
    field: /^(?:тел|моб|конт|сот(?!р))/i,
    value: () => '23-45-67',
    expected: (p) => without(p, 'phone'),
  },
  {
    code: 'email-mixed-alphabet',
    severity: 'warning',
    categories: ['staff'],
    field: /почт|mail/i,
    value: () => 'ivаnov@example.ru',
    expected: (p) => without(p, 'email'),
  },
  {
    code: 'name-mixed-alphabet',
    severity: 'warning',
    categories: ['student', 'staff'],
    field: /^фамилия\s*$/i,
    value: () => 'Кoлосов',
    expected: (p) => (p.category === 'guardian' ? p : { ...p, surname: 'Колосов' }),
  },
];

type Built = {
  readonly rows: Row[];
  readonly merges: { column: number; from: number; to: number }[];
  readonly persons: CorpusFile['persons'][number][];
  readonly problems: PlantedProblem[];
};

/** What can be spoilt in such a table; a merged cell speaks for other rows as well. */
const plantsFor = (columns: readonly Column[], { category, merged }: Style): readonly Plant[] =>
  plants.filter(
    ({ categories, field }) =>
      categories.includes(category) &&
      columns.some(({ title }) => field.test(title) && !(merged && isClassTitle(title))),
  );

type CellPlace = { readonly index: number; readonly plant: Plant | undefined; readonly style: Style };

const cellIn = (column: Column, made: Made, { index, plant, style }: CellPlace): CorpusCell => {
  const isNumber = column.title.startsWith('№') || column.title === 'N';
  if (style.merged && index > 0 && isClassTitle(column.title)) return null;
  const cell = isNumber ? index + 1 : column.cell(made);
  return plant?.field.test(column.title) ? plant.value(cell, made) : cell;
};

const addExpected = (
  built: Built,
  place: { readonly sheet: string; readonly row: number },
  { made, plant, style }: { readonly made: Made; readonly plant: Plant | undefined; readonly style: Style },
): void => {
  if (plant) built.problems.push({ ...place, code: plant.code, severity: plant.severity });
  if (hasFather(style)) built.problems.push({ ...place, code: 'phone-several', severity: 'warning' });
  for (const person of expectedOf(made, style)) {
    const expected = plant ? plant.expected(person) : person;
    if (expected) built.persons.push({ ...expected, ...place });
  }
};

const addPeople = (
  built: Built,
  sheet: string,
  columns: readonly Column[],
  people: readonly Made[],
  style: Style,
): void => {
  const usable = plantsFor(columns, style);
  const classAt = columns.findIndex(({ title }) => isClassTitle(title));
  for (const [index, made] of people.entries()) {
    const plant =
      index % 4 === 2
        ? usable[(Math.floor(index / 4) + style.index) % Math.max(1, usable.length)]
        : undefined;
    built.rows.push(columns.map((column) => cellIn(column, made, { index, plant, style })));
    const row = built.rows.length;
    if (style.merged && index === 0)
      built.merges.push({ column: classAt, from: row - 1, to: row - 1 + Math.min(people.length, 6) - 1 });
    addExpected(built, { sheet, row }, { made, plant, style });
    if (index === 5) built.rows.push([]);
    if (index === 7) built.rows.push(columns.map(({ title }) => title));
  }
};

const buildSheet = (
  sheet: string,
  columns: readonly Column[],
  people: readonly Made[],
  style: Style,
): Built => {
  const built: Built = {
    rows: [...titleRows(style.index, style.category)],
    merges: [],
    persons: [],
    problems: [],
  };
  if (style.sheeted && people[0]) {
    const { parallel, letter } = people[0].klass;
    if (style.index % 2 === 0) built.rows.push([`Список обучающихся ${parallel} «${letter}» класса`]);
  }
  built.rows.push(columns.map(({ title }) => title));
  if (style.index % 3 === 1) built.rows.push(columns.map((_, index) => index + 1));
  if (style.sectioned || style.merged)
    for (const klass of [people.slice(0, 6), people.slice(6)]) {
      const first = klass[0];
      if (!first) continue;
      if (style.sectioned)
        built.rows.push([at(classForms, style.index)(first.klass.parallel, first.klass.letter)]);
      addPeople(
        built,
        sheet,
        columns,
        klass.map((made) => ({ ...made, klass: first.klass })),
        style,
      );
    }
  else addPeople(built, sheet, columns, people, style);
  if (style.index % 2 === 0) built.rows.push([null, 'Итого', people.length]);
  if (style.index % 5 === 0) built.rows.push([], ['Директор школы', '____________']);
  return built;
};

const makeFile = (index: number): CorpusFile => {
  const random = seeded(1000 + index);
  const name = nameMaker(random);
  const category = at<Category>(['student', 'staff', 'student', 'guardian', 'student'], index);
  const format = at(formats, index + Math.floor(index / formats.length));
  const isBook = ['xlsx', 'xls', 'ods'].includes(format);
  const sheeted = category === 'student' && isBook && index % 3 === 0;
  const sectioned = category === 'student' && !sheeted && index % 6 === 4;
  const isPlain = category === 'student' && isBook && !sheeted && !sectioned;
  const merged = isPlain && index % 2 === 0 && index % 7 !== 3;
  const style: Style = { random, index, category, sheeted, sectioned, merged };
  const columns = columnsFor(style);
  const many = (count: number): Made[] =>
    Array.from({ length: count }, () => makePerson(random, name, category));
  const groups: readonly (readonly [string, readonly Made[]])[] = sheeted
    ? ['А', 'Б', 'К'].map((letter): readonly [string, readonly Made[]] => {
        const klass = { parallel: 5 + (index % 5), letter };
        const sheet = index % 2 === 0 ? `Лист ${letter}` : `${klass.parallel}${letter}`;
        return [sheet, many(6).map((made) => ({ ...made, klass }))];
      })
    : [['Лист1', many(12)]];
  const stem = `roster-${String(index).padStart(3, '0')}`;
  const built = groups.map(([sheet, people]) => {
    const named = isBook ? sheet : stem;
    return { sheet: named, ...buildSheet(named, columns, people, style) };
  });
  const file = encodeSheets(stem, format, built);
  // KOI8-R has no sign of a number.
  const inFile = (title: string): string => (format === 'csv-koi8' ? title.replace('№', 'N') : title);
  return {
    ...file,
    category,
    persons: built.flatMap(({ persons }) => persons),
    problems: built.flatMap(({ problems }) => problems),
    ignored: columns.filter(({ ignored }) => ignored).map(({ title }) => inFile(title.trim())),
  };
};

/** So many roster files, the same ones each time. */
export const rosterCorpus = (count: number): readonly CorpusFile[] =>
  Array.from({ length: count }, (_, index) => makeFile(index));
