import { hasCyrillic, hasMixedAlphabets, tidy, toCyrillic } from '../../domain/values/alphabet.ts';

/** What a column of a roster holds. */
export type Field =
  | 'fullName'
  | 'surname'
  | 'givenName'
  | 'patronymic'
  | 'givenAndPatronymic'
  | 'classLabel'
  | 'parallel'
  | 'letter'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'position'
  | 'subject'
  | 'formMasterOf';

/** Whose value it is, as far as the title alone tells: `self` is the person that the row is about. */
export type Whose = 'self' | 'child' | 'staff' | 'guardian' | 'mother' | 'father';

export type Meaning = {
  readonly field: Field;
  readonly whose: Whose;
  /** The second of two guardians: `Родитель 2`. */
  readonly ordinal: number;
};

const MAX_LENGTH = 100;

/** Lower case, е for ё, words apart by one space, initials joined: `Ф. И. О.\nучащегося` → `фио учащегося`. */
export const plainTitle = (title: string): string => {
  // A Latin letter typed into a Russian word: `Kласс`; English words stay as they are.
  const text = hasMixedAlphabets(title)
    ? title.replace(/\p{L}+/gu, (word) => (hasCyrillic(word) ? toCyrillic(word) : word))
    : title;
  return tidy(
    text
      .toLowerCase()
      .replace(/ё/g, 'е')
      .replace(/[^a-zа-я0-9]+/g, ' '),
  ).replace(/(?<=^| )(?:[а-яa-z] )+[а-яa-z](?= |$)/g, (letters) => letters.replaceAll(' ', ''));
};

type Rule = { readonly field: Field; readonly when: RegExp; readonly unless?: RegExp };

/** Tried in turn; the first that fits names the field. */
const contactRules: readonly Rule[] = [
  {
    field: 'email',
    when: /(?:^| )e ?mail|(?:^| )email|почт|(?:^| )мейл|(?:^| )имейл|электронн\S* адрес|эл адрес/,
    unless: /почтовый адрес|почтовый индекс|пароль/,
  },
  {
    field: 'phone',
    when: /телефон|(?:^| )тел(?: |$)|(?:^| )моб(?:$| |ильн)|сотов|(?:^| )сот(?: |$)|phone|(?:^| )контакт|mobile/,
    // «Родители (ФИО, телефон)» is a column of names with a phone beside each.
    unless: /(?:^| )фио(?: |$)|фамили/,
  },
  {
    field: 'birthDate',
    when: /рожд|(?:^| )др(?: |$)|birth|^dob$/,
    unless: /место|свидетельств|номер|серия|^год рожд|запис/,
  },
];

const leftOut =
  /снилс|паспорт|адрес|прожива|прописк|регистрац|(?:^| )сери[яи]|документ|свидетельств|полис|гражданств|(?:^| )инн(?: |$)|(?:^| )пол(?: |$)|национальн|льгот|статус|примечан|место |логин|пароль|личн\S* дел|(?:^| )дата |прибы|выбы|зачисл|приказ|здоров|группа крови|категори|образовани|стаж|возраст|кол во|количеств|балл|оценк|пропуск|язык|псевдоним/;

const rules: readonly Rule[] = [
  {
    field: 'formMasterOf',
    when: /(?:класс\S*|(?:^| )кл) рук|кураторств|(?:^| )куратор|руководит\S* (?:класса|группы)|руководство классом/,
  },
  { field: 'letter', when: /литер|букв/, unless: /^класс / },
  { field: 'parallel', when: /параллел|год обучения|^курс(?: обучения)?$|^ступень$/, unless: /класс / },
  { field: 'fullName', when: /фамили.*(?:имя|имени)|полное имя|full ?name|^name$|(?:^| )(?:фио|фи)(?: |$)/ },
  { field: 'surname', when: /фамили|(?:^| )фам(?: |$)|surname|last ?name|family name/ },
  { field: 'givenAndPatronymic', when: /имя.*отчеств|(?:^| )ио(?: |$)/ },
  { field: 'patronymic', when: /отчеств|(?:^| )отч(?: |$)|patronymic|middle ?name/ },
  {
    field: 'givenName',
    when: /(?:^| )(?:имя|имени)(?: |$)|first ?name|given ?name/,
    unless: /пользовател|учетн|файл|имя класса|класса$/,
  },
  { field: 'position', when: /должност|(?:^| )position(?: |$)/ },
  { field: 'subject', when: /предмет|дисциплин|преподава[ею]м/ },
  {
    field: 'classLabel',
    when: /(?:^| )(?:учебный коллектив|класс|класса|классе|кл|группа|группы|группе|объединение|кружок|секция|class|grade|group)(?: |$)/,
    unless:
      /\d|школ|риск|учета|тип |вид |профил|наполн|смен|прошл|физ|подгрупп|продлен|подготовит|после|специал/,
  },
];

const whoseRules: readonly (readonly [Whose, RegExp])[] = [
  ['guardian', /(?:мат|мам)\S* .*(?:отец|отц|пап)/],
  ['mother', /(?:^| )(?:мать|матери|матерью|мама|мамы|mother)(?: |$)/],
  ['father', /(?:^| )(?:отец|отца|папа|папы|father)(?: |$)/],
  ['guardian', /родител|представител|опекун|попечител|parent|guardian/],
  [
    'child',
    /ребен|(?:^| )дет(?:и|ей)(?: |$)|учащ|ученик|учениц|обучающ|воспитанник|студент|слушател|участни[кц]|student|pupil|child/,
  ],
  ['staff', /учител|педагог|преподавател|сотрудник|работник|воспитател|teacher|employee|staff/],
];

/** A title of nothing but words for people («Мать», «Законный представитель») is the title of their names. */
const peopleOnly =
  /^(?:(?:мать|матери|мама|отец|отца|папа|родител\S*|законн\S*|представител\S*|опекун\S*|попечител\S*|ребенок|ребенка|дети|учащ\S*|ученик\S*|учениц\S*|обучающ\S*|воспитанник\S*|студент\S*|слушател\S*|учител\S*|педагог\S*|педагогическ\S*|преподавател\S*|воспитател\S*|сотрудник\S*|работник\S*|или|и|его|данные|\d|физ\S*|физлицо|лицо|student|pupil|parent|guardian|mother|father|teacher|employee)(?: |$))+$/;

/** Whom a title or a group of titles names. */
export const whoseTitle = (title: string): Whose => {
  const text = plainTitle(title);
  return whoseRules.find(([, pattern]) => pattern.test(text))?.[0] ?? 'self';
};

const ordinalOf = (text: string): number => {
  const match =
    /(?:родител|представител|опекун)\S* (\d)(?: |$)|(?:^| )(\d) (?:й )?(?:родител|представител)/.exec(text);
  return Number(match?.[1] ?? match?.[2] ?? 1) || 1;
};

const fieldOf = (text: string): Field | null => {
  if (text === '') return null;
  const fits = ({ when, unless }: Rule): boolean => when.test(text) && !unless?.test(text);
  const contact = contactRules.find(fits);
  if (contact) return contact.field;
  if (leftOut.test(`${text} `)) return null;
  const rule = rules.find(fits);
  if (rule) return rule.field;
  return peopleOnly.test(text) && !/^(?:и|или|его|данные|\d)$/.test(text) ? 'fullName' : null;
};

/** What a column's title says of its values; null for a title that nobody knows or whose column is left out by default. */
export const titleMeaning = (title: string): Meaning | null => {
  if (title.length > MAX_LENGTH) return null;
  const text = plainTitle(title);
  const bare = plainTitle(title.replace(/\([^)]*\)?/g, ' '));
  // An example in brackets («Класс (5А)») hides the title; a word in them («Отец (телефон)») completes it.
  const field = fieldOf(text) ?? (leftOut.test(`${text} `) ? null : fieldOf(bare));
  if (field === null) return null;
  const whose = field === 'formMasterOf' ? 'self' : whoseTitle(title);
  return { field, whose, ordinal: ordinalOf(text) };
};

/** The number of a row, which says nothing of the person. */
const isNumberTitle = (text: string): boolean =>
  /^(?:№|n|no|номер|п п|пп|№ п п|nпп|порядковый номер)?$/.test(text);

/** Why a title's column is not taken, whatever the list: it counts the rows, or holds what the work does not need. */
export const reasonToLeaveOut = (title: string): 'number' | 'private' | null => {
  const text = plainTitle(title);
  if (isNumberTitle(text)) return 'number';
  return titleMeaning(title) === null && leftOut.test(`${text} `) ? 'private' : null;
};

/** A known title, whether its column is taken or left out. */
export const isKnownTitle = (title: string): boolean => {
  const text = plainTitle(title);
  return titleMeaning(title) !== null || leftOut.test(`${text} `) || isNumberTitle(text);
};
