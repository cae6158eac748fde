import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { Organisation } from '../../domain/organisation/organisation.ts';
import type { Noun, Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { fullName, type Person, surnameWithInitials } from '../../domain/people/person.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { saysUnit } from '../words/unit-word.ts';

/** `родитель (законный представитель)` in two parts: the word that stands large, and the note to it. */
export const roleParts = (noun: Noun): { readonly word: string; readonly note: string } => {
  const [word = '', note = ''] = noun.one.split(/\s*\(/, 2);
  return { word, note: note.replace(/\)\s*$/, '') };
};

/** `5А класс`, `группа П-101СД`, `Младшая группа «Солнышко»`, `Учительская`. */
export const unitName = (schoolClass: SchoolClass, vocabulary: Vocabulary): string => {
  if (schoolClass.kind === 'staffroom') return schoolClass.label;
  const word = vocabulary.schoolClass.one;
  if (saysUnit(schoolClass.label, vocabulary)) return schoolClass.label;
  return /^\d/.test(schoolClass.label) && word === 'класс'
    ? `${schoolClass.label}\u00A0${word}`
    : `${word} ${schoolClass.label}`;
};

/** `5А класс: ученики`. */
export const groupTitle = (unit: string, noun: Noun): string => `${unit}: ${noun.plural}`;

export const batchLine = (number: number, on: Day): string =>
  `Партия\u00A0${number} от\u00A0${shortDate(on)}`;

export const slipLine = (batch: string, number: number): string => `${batch}, листок\u00A0№\u00A0${number}`;

export const pageLine = (page: number, pages: number): string => `Страница\u00A0${page} из\u00A0${pages}`;

export const hostLine = (host: string): string =>
  `Адрес начинается с\u00A0${host}, другой не\u00A0открывайте:`;

export const childrenLine = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${names.length === 1 ? 'Ребёнок' : 'Дети'}: ${names.join(', ')}`;

/** A slip without the name is asked for by this word. */
export const checkWordLine = (word: string): string => `слово\u00A0– ${word}`;

/** `№ 12 по списку`: who it is without the name; the class stands beside it. */
export const namelessPerson = (numbers: readonly number[]): string =>
  `№\u00A0${numbers.join(' и\u00A0')} по\u00A0списку`;

export const blankCodeCaption = 'Место для\u00A0кода из\u00A0профиля ребёнка';

/** `+7 916 123-45-67`, with no-break spaces; another country's number stays as it is. */
const readablePhone = (phone: string): string =>
  phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00A0$1\u00A0$2-$3-$4');

const withPhone = (who: string, phone: string): string =>
  phone === '' ? who : `${who}, тел.\u00A0${readablePhone(phone)}`;

const helpPhone = ({ administrator, phone }: Organisation): string =>
  administrator.phone === '' ? phone : administrator.phone;

export const administratorPhone = (organisation: Organisation): string =>
  readablePhone(helpPhone(organisation));

/** Who answers questions: the administrator, without a name on a sheet that names nobody. */
export const administratorLine = (organisation: Organisation, namesNobody: boolean): string => {
  if (namesNobody) return 'администратор Сферума в\u00A0нашей организации';
  const name = surnameWithInitials(organisation.administrator);
  return withPhone(`администратор Сферума${name === '' ? '' : ` ${name}`}`, helpPhone(organisation));
};

/** `классный руководитель Иванова Анна Петровна`; '' where the class has none. */
export const classTeacherLine = (
  vocabulary: Vocabulary,
  teacher: Person | undefined,
  namesNobody: boolean,
): string => {
  if (!teacher) return '';
  const { one } = vocabulary.classTeacher;
  return namesNobody ? one : `${one} ${fullName(teacher.name)}`;
};

/** What is said on a family's sheet: who goes first, and why each takes the own telephone. */
export const familyText = {
  title: 'Семейный лист',
  guardiansFirst:
    'Идите по\u00A0порядку: сначала родитель на\u00A0своём телефоне, потом каждый ребёнок на\u00A0своём.',
  studentsFirst:
    'Идите по\u00A0порядку: сначала каждый ребёнок на\u00A0своём телефоне, потом родитель на\u00A0своём: ссылка для\u00A0него появится в\u00A0профиле ребёнка.',
  alone: 'Каждый входит на\u00A0своём телефоне и\u00A0по\u00A0своему номеру.',
  sameBrowser:
    'Не\u00A0открывайте все ссылки в\u00A0одном браузере: ссылка родителя не\u00A0сработает там, где вошёл ребёнок, и\u00A0второй ребёнок не\u00A0войдёт там, где вошёл первый.',
} as const;

/** Labels of the parts of a sheet, the columns of a list, and what the file and the progress line say. */
export const sheetLabels = {
  creator: 'Администратор Сферум',
  progress: 'Листки',
  steps: 'Что сделать',
  listTitle: 'Список выдачи приглашений',
  number: '№',
  person: 'Фамилия, имя, отчество',
  namelessPerson: 'Кому',
  child: 'Ребёнок',
  date: 'Дата',
  signature: 'Подпись',
  listNumber: 'По списку',
  word: 'Слово',
  keyTitle: 'Ключ к\u00A0листкам без имён: только для\u00A0администратора',
  slip: 'Листок',
  fold: 'сгиб',
  handTo: 'Передать',
} as const;

/** The page on which a printer is tried before hundreds of slips. */
export const calibrationText = {
  title: 'Пробная страница',
  rulerHint:
    'Приложите линейку: между 0 и\u00A010 должно быть ровно 10\u00A0сантиметров. Если меньше, в\u00A0окне печати выберите масштаб 100\u00A0% («Фактический размер»).',
  codesHint:
    'Наведите на\u00A0каждый код камеру телефона: должен появиться текст с\u00A0его размером. Листки 8 и\u00A010 на\u00A0странице печатайте, только если читается код 26\u00A0мм.',
  downHint: 'И\u00A0вниз по\u00A0странице: 10\u00A0сантиметров от первой черты до последней.',
  side: (millimetres: number): string => `${millimetres}\u00A0мм`,
  code: (millimetres: number): string => `Проба печати: код ${millimetres} мм читается`,
  advice: [
    'Код не\u00A0читается: добавьте тонера, отключите экономичный режим, печатайте меньше листков на\u00A0странице.',
    'Чёрное стало серым: цвет для\u00A0листков не\u00A0нужен, достаточно обычного чёрно-белого принтера.',
    'Края обрезаны: принтеру нужны поля, масштаб 97\u00A0% тоже подойдёт\u00A0– коды читаются и\u00A0при 75\u00A0%.',
    'Линии разреза и\u00A0сгиба должны быть видны, но\u00A0не\u00A0мешать.',
  ],
} as const;

/** The made-up person of a preview. */
export const sampleNames = {
  unit: '5А',
  person: 'Берёзкина Мария Ильинична',
  child: 'Берёзкин Пётр Ильич',
} as const;
