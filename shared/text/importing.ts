import type { Noun, Vocabulary } from '../domain/organisation/vocabulary.ts';
import { type Category, categories } from '../domain/people/role.ts';
import { shortDate } from '../domain/values/calendar.ts';
import type { Doubt, DoubtCode, DoubtOf } from '../domain/values/doubt.ts';
import type { PlanCounts } from '../importing/plan/plan.ts';
import type { Problem } from '../importing/rows/problem.ts';
import type { GuessReason } from '../importing/table/category-guess.ts';
import { agreeing } from './words/agreement.ts';
import { listed, quotable, quotableDetails } from './words/outside-text.ts';
import { counted } from './words/plural.ts';
import { capitalised } from './words/roles.ts';

type Sentences = { readonly [C in DoubtCode]: (doubt: DoubtOf<C>, words: Vocabulary) => string };

const years = { one: 'год', few: 'года', many: 'лет' };

const categoryNames: Readonly<Record<Category, string>> = {
  staff: 'сотрудники',
  student: 'обучающиеся',
  guardian: 'родители (законные представители)',
};

const tellsApart: Readonly<Record<Category, string>> = {
  student: 'дату рождения',
  staff: 'дату рождения или телефон',
  guardian: 'телефон',
};

const sentences: Sentences = {
  'name-missing': () => 'Не указаны фамилия и имя: строка не взята.',
  'given-name-missing': ({ text }) => `У «${text}» не указано имя: строка не взята.`,
  'surname-missing': ({ text }) => `У «${text}» не указана фамилия: строка не взята.`,
  'name-initials': ({ text }) => `Вместо имени инициалы: «${text}»; впишите имя полностью.`,
  'name-mixed-alphabet': ({ text, suggestion }) =>
    `В «${text}» среди русских букв есть латинские: взято «${suggestion}», проверьте.`,
  'name-foreign-letter': ({ text }) =>
    `В «${text}» смешаны русские и латинские буквы: взято как есть, исправьте.`,
  'name-digits': ({ text }) => `В имени «${text}» есть цифры: взято как есть, исправьте.`,
  'name-extra-words': ({ dropped }) => `Рядом с именем стоит лишнее: «${dropped}» не взято.`,
  'name-many-words': ({ text }) =>
    `В имени «${text}» больше трёх слов: проверьте, где фамилия, имя и отчество.`,
  'name-too-long': ({ text, longest }) => `Имя «${text}» длиннее ${longest} знаков: строка не взята.`,
  'name-strange-signs': ({ text }) =>
    `В имени «${text}» знаки, которых в именах не бывает: строка не взята, исправьте.`,
  'name-is-post': ({ text }) => `«${text}» – должность, а не имя: строка не взята, впишите имя.`,
  'name-of-two-people': ({ text }) =>
    `В ячейке два человека, «${text}»: строка не взята, запишите каждого в свою строку.`,
  'name-word-order': ({ text }) => `В «${text}» фамилия стоит последней: слова переставлены, проверьте.`,
  'surname-of-child': ({ surname }) =>
    `Фамилия родителя не указана: взята фамилия ребёнка «${surname}», проверьте.`,
  'class-missing': (_, { schoolClass }) =>
    `${capitalised(schoolClass.one)} ${agreeing(schoolClass, 'не указан', 'не указана', 'не указано')}: строка не взята.`,
  'class-is-post': ({ text }, { schoolClass }) =>
    `Вместо ${schoolClass.genitive} указана должность «${text}»: строка не взята.`,
  'class-too-long': ({ text, longest }, { schoolClass }) =>
    `Название ${schoolClass.genitive} «${text}» длиннее ${longest} знаков: строка не взята.`,
  'class-unusual': ({ label, alike }, { schoolClass }) =>
    `В базе ещё нет ${schoolClass.genitive} «${label}», и людей там почти нет: не опечатка ли это, ведь есть ${alike}?`,
  'class-from-above': ({ rows }, { schoolClass }) =>
    `Название ${schoolClass.genitive} взято из строки выше (${counted(rows, { one: 'строка', few: 'строки', many: 'строк' })}): проверьте.`,
  'class-several': ({ taken, others }, { schoolClass }) =>
    `Вместо одного ${schoolClass.genitive} названо несколько: взято «${taken}», не взято ${others}.`,
  'class-was-date': ({ label }, { schoolClass }) =>
    `Excel превратил название ${schoolClass.genitive} в дату: взято «${label}», проверьте.`,
  'form-class-unknown': ({ label }, { schoolClass: { genitive } }) =>
    `${capitalised(genitive)} «${label}» в базе нет: руководство не записано, сначала загрузите список ${genitive}.`,
  'form-class-taken': ({ label }, { schoolClass, classTeacher }) =>
    `У ${schoolClass.genitive} «${label}» в этом списке уже есть ${classTeacher.one}: записан первый из них.`,
  'date-unreadable': ({ text }) => `Дата «${text}» не читается: она не взята, нужен вид 09.03.2014.`,
  'date-impossible': ({ text }) => `Даты «${text}» нет в календаре: она не взята.`,
  'date-month-first': ({ text, day }) =>
    `В дате «${text}» месяц, видимо, стоит первым: взято ${shortDate(day)}, проверьте.`,
  'date-in-future': ({ text }) => `Дата рождения «${text}» ещё не наступила: она не взята.`,
  'date-too-old': ({ text }) => `По дате рождения «${text}» человеку больше ста лет: она не взята.`,
  'age-unlikely': ({ text, years: age }) =>
    `По дате рождения «${text}» человеку ${counted(age, years)}: дата взята, проверьте её.`,
  'phone-digits-lost': ({ text }) =>
    `Excel сократил телефон до «${text}», цифры потеряны: он не взят, впишите его как текст.`,
  'phone-unreadable': ({ text }) => `Телефон «${text}» не читается: он не взят.`,
  'phone-letter': ({ text }) => `В телефоне «${text}» среди цифр буква: он не взят, впишите его цифрами.`,
  'phone-incomplete': ({ text }) => `В телефоне «${text}» не хватает цифр: он не взят.`,
  'phone-doubtful': ({ text }) => `Таких телефонов, как «${text}», не бывает: он не взят, проверьте цифры.`,
  'phone-several': ({ taken, others }) => `В ячейке несколько телефонов: взят ${taken}, не взят ${others}.`,
  'phone-extension': ({ text }) => `Добавочный номер в «${text}» не взят.`,
  'email-unreadable': ({ text }) => `Адрес почты «${text}» не читается: он не взят.`,
  'email-mixed-alphabet': ({ text, suggestion }) =>
    `В адресе «${text}» есть русские буквы: он не взят, вероятно, нужен ${suggestion}.`,
  'email-several': ({ taken, others }) => `В ячейке несколько адресов: взят ${taken}, не взят ${others}.`,
  'marked-gone': ({ text }) => `Отмечено «${text}»: строка не взята; если это не так, исправьте отметку.`,
  duplicate: ({ first, sheet, apart }) =>
    `Строка повторяет строку ${first}${sheet === '' ? '' : ` (лист «${sheet}»)`} и не взята${apart === null ? '.' : `: если это полные тёзки, впишите каждому ${tellsApart[apart]}.`}`,
  'another-post': ({ first, post }) =>
    `Тот же человек, что в строке ${first}: к нему добавлено «${post}»; если это полные тёзки, впишите каждому дату рождения или телефон.`,
  'in-two-classes': ({ first, label }) =>
    `Человек с тем же именем и датой рождения есть в строке ${first} (${label}): взяты оба, проверьте.`,
  'namesake-in-base': ({ label }) =>
    `В базе есть человек с тем же именем${label === '' ? '' : ` (${label})`}: добавлен новый, проверьте, не перевод ли это.`,
  'likely-same': ({ name, label }) =>
    `Похож на человека из базы: «${name}»${label === '' ? '' : ` (${label})`}; добавлен новый, проверьте, не он ли это.`,
  renamed: ({ before }) => `В базе этот человек записан с фамилией «${before}»: фамилия изменена, проверьте.`,
  'match-unclear': ({ count }) => `В базе таких людей ${count}: строка отнесена к первому, проверьте.`,
  'guardian-unclear': ({ name }) =>
    `В базе несколько родителей с именем «${name}», и по этой строке не видно, который из них: добавлен новый, проверьте, не один ли это из них.`,
  'child-not-found': ({ name }, { schoolClass }) =>
    `Ребёнок «${name}» в базе не найден: родитель взят без связи, загрузите список ${schoolClass.genitive} и повторите.`,
  'child-unclear': ({ name }) => `Детей с именем «${name}» в базе несколько: родитель взят без связи.`,
  'child-not-given': () => 'Имя ребёнка не указано: родитель взят без связи с ребёнком.',
  'guardian-name-missing': () => 'У родителя указана связь, но не имя: родитель не взят.',
  'column-passed-over': ({ title, taken }) =>
    `Столбец «${title}» говорит о том же, что «${taken}»: взят «${taken}».`,
  'category-unlike': ({ asked, looks }) =>
    `Указано, что в списке ${categoryNames[asked]}, а похоже, что ${categoryNames[looks]}: проверьте, тот ли это файл.`,
  'heading-passed-over': ({ text }) => `«${text}» похоже на заголовок: строка не взята.`,
  'another-table': () =>
    'Здесь начинается другая таблица: она не взята, перенесите её на отдельный лист и загрузите отдельно.',
  'other-role': ({ text, category }) =>
    `Указано «${text}»: строка не взята, загружаются ${categoryNames[category]}.`,
  'sheet-hidden': ({ sheet }) => `Лист «${sheet}» скрыт и не взят: если он нужен, покажите его в Excel.`,
  'rows-hidden': ({ rows }) =>
    `Скрытые строки взяты (${counted(rows, { one: 'строка', few: 'строки', many: 'строк' })}, первая – эта): проверьте, нужны ли они.`,
  'formulas-empty': () =>
    'В файле есть формулы без значений, их ячейки прочитаны пустыми: откройте файл в Excel, сохраните и загрузите снова.',
  'sheet-unread': ({ sheet }) =>
    `Лист «${sheet}» не взят: в нём не нашлась строка заголовков (Фамилия, Имя, Класс…).`,
  'sheet-passed-over': ({ sheet, category }) =>
    `Лист «${sheet}» не взят: загружаются ${categoryNames[category]}, а он о других; загрузите его отдельно, выбрав этот лист.`,
};

/** What is wrong with a value, in one sentence. */
export const doubtSentence = (doubt: Doubt, words: Vocabulary): string => {
  // The table is typed by code; TypeScript cannot see that a doubt's own code picks its own sentence.
  const sentence = sentences[doubt.code] as (doubt: Doubt, words: Vocabulary) => string;
  return sentence(quotableDetails(doubt), words);
};

/** As `doubtSentence`, with the place before it. */
export const problemSentence = (problem: Problem, manySheets: boolean, words: Vocabulary): string => {
  const place = [
    ...(manySheets && problem.sheet !== '' ? [`лист «${quotable(problem.sheet)}»`] : []),
    ...(problem.row > 0 ? [`строка ${problem.row}`] : []),
    ...(problem.column === '' ? [] : [`«${quotable(problem.column)}»`]),
  ].join(', ');
  const sentence = doubtSentence(problem.doubt, words);
  return place === '' ? sentence : `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${sentence}`;
};

const reasons: Readonly<Record<GuessReason, (words: Vocabulary) => string>> = {
  asked: () => 'так указано',
  'guardian-columns': () => 'есть столбцы с именами родителей',
  'child-column': ({ student }) => `есть столбец с именем ребёнка или ${student.genitive}`,
  'relatives-below': () => 'под именами детей стоят их родители',
  'new-children': ({ schoolClass }) =>
    `${agreeing(schoolClass, 'указан', 'указана', 'указано')} ${schoolClass.one}, а детей из списка в базе ещё нет`,
  'post-column': () => 'есть столбец с должностью, предметом или сотрудником',
  title: () => 'так названы список, лист или файл',
  class: ({ schoolClass }) => `${agreeing(schoolClass, 'указан', 'указана', 'указано')} ${schoolClass.one}`,
};

/** How it was told whom a file lists. */
export const guessReason = (reason: GuessReason, words: Vocabulary): string => reasons[reason](words);

/** Whom the file lists and how that was told. */
export const categorySentence = (category: Category, reason: GuessReason, words: Vocabulary): string =>
  `Кто в списке: ${categoryNames[category]} (${guessReason(reason, words)}).`;

export type ImportStep = 'done' | 'planned' | 'nothing';

const stepWords: Readonly<Record<ImportStep, string>> = {
  done: 'Загружено',
  planned: 'Предстоит загрузить',
  nothing: 'Ничего не загружено',
};

/** What was done, would be done or was not done, in one line. */
export const countsSentence = (counts: PlanCounts, step: ImportStep): string => {
  const parts = [
    `новых – ${counts.created}`,
    `изменено – ${counts.updated}`,
    `без изменений – ${counts.unchanged}`,
    `с ошибками – ${counts.rejected}`,
    `есть в базе, но нет в файле – ${counts.missing}`,
  ];
  return `${stepWords[step]}: ${parts.join(', ')}.`;
};

/** A class that the plan brings, with how many people it begins. */
export type BegunClass = { readonly label: string; readonly people: number };

export const newClassesSentence = (begun: readonly BegunClass[], { schoolClass }: Vocabulary): string =>
  `Новые ${schoolClass.plural}: ${listed(begun.map(({ label, people }) => `${label} (${people})`))}.`;

const nounOf = (category: Category, { student, guardian, employee }: Vocabulary): Noun =>
  ({ student, guardian, staff: employee })[category];

/** What somebody of the file is to the organisation, in one or two words: `Родитель`. */
export const whoOne = (category: Category, words: Vocabulary): string =>
  capitalised(nounOf(category, words).one.replace(/\s*\(.*/, ''));

/** Who is among the rows: `62 воспитанника, 100 родителей`; '' where all are of one kind. */
export const whoSentence = (categoriesOfRows: readonly Category[], words: Vocabulary): string => {
  const counts = Map.groupBy(categoriesOfRows, (category) => category);
  if (counts.size < 2) return '';
  const told = categories.flatMap((category) => {
    const count = counts.get(category)?.length ?? 0;
    return count === 0 ? [] : [counted(count, nounOf(category, words)).replace(/\s*\(.*/, '')];
  });
  return `В файле: ${told.join(', ')}.`;
};

const LONGEST_TITLE = 50;

export const ignoredColumnsSentence = (titles: readonly string[]): string =>
  `Не взяты столбцы: ${listed(titles.map((title) => `«${quotable(title, LONGEST_TITLE)}»`))}.`;

export const dryRunSentence = 'Это проба: база не изменена.';

/** Headings over the people of a class, as rosters write them. */
export const classHeadings = (label: string): readonly string[] => [`${label} класс`, `Группа ${label}`];

/** `Понято: «ФИО» – фамилия и имя, «Кл» – класс.`; each column with the name of its meaning. */
export const columnsSentence = (columns: readonly (readonly [title: string, meaning: string])[]): string =>
  `Понятые столбцы: ${columns.map(([title, meaning]) => `«${quotable(title)}» – ${/^\p{Lu}{2}/u.test(meaning) ? meaning : meaning.toLowerCase()}`).join(', ')}.`;

const exampleTitles = { create: 'Новые', update: 'Изменятся', missing: 'Нет в файле' } as const;

/** The first few people of whom a dry run speaks, and how many more there are. */
export const examplesSentence = (
  what: keyof typeof exampleTitles,
  people: readonly string[],
  all: number,
): string => {
  const more = all > people.length ? ` и ещё ${all - people.length}` : '';
  return `${exampleTitles[what]}: ${people.join('; ')}${more}.`;
};

/** `Иванов Пётр Ильич (5А): телефон +7900… → +7901…` */
export const examplePerson = (name: string, place: string, changes: readonly string[]): string => {
  const named = place === '' ? name : `${name} (${place})`;
  return changes.length === 0 ? named : `${named}: ${changes.join(', ')}`;
};

export const exampleChange = (field: string, from: string, to: string): string =>
  `${field.toLowerCase()} ${from === '' ? '–' : from} → ${to === '' ? '–' : to}`;
