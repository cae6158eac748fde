import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import type { ChangedField } from '../../importing/plan/plan.ts';
import type { ColumnReason } from '../../views/import-preview/reading.ts';
import { capitalised } from '../words/roles.ts';

export const changedFieldNames: Readonly<Record<ChangedField, string>> = {
  surname: 'Фамилия',
  givenName: 'Имя',
  patronymic: 'Отчество',
  classLabel: 'Класс',
  birthDate: 'Дата рождения',
  phone: 'Телефон',
  email: 'Почта',
  position: 'Должность',
  formMasterOf: 'Классное руководство',
  children: 'Дети',
  leftOn: 'Выбыл',
};

/** What the organisation's kind calls the fields of a class, where a school says `Класс`. */
const ownNames = ({ schoolClass, classTeacher }: Vocabulary): Readonly<Record<string, string>> => ({
  classLabel: capitalised(schoolClass.one),
  letter: `Буква ${schoolClass.genitive}`,
  formMasterOf: `Чей ${classTeacher.one}`,
});

export const changedFieldName = (field: ChangedField, words: Vocabulary): string =>
  ownNames(words)[field] ?? changedFieldNames[field];

/** Further fields of a person, where the undoing of an import tells of them. */
export const undoFieldNames: Readonly<Record<string, string>> = {
  classId: 'Класс или группа',
  leftOn: 'Выбыл',
  childIds: 'Дети',
  name: 'Имя',
};

export const columnReasons: Readonly<Record<ColumnReason, string>> = {
  chosen: 'так указали вы',
  dropped: 'так указали вы',
  title: 'по заголовку',
  values: 'по значениям',
  number: 'номер строки',
  private: 'не нужен для работы, не берётся',
  'not-this-list': 'не нужен в таком списке',
  unknown: 'заголовок не знаком',
};

const fieldNames: Readonly<Record<string, string>> = {
  fullName: 'ФИО',
  surname: 'Фамилия',
  givenName: 'Имя',
  patronymic: 'Отчество',
  givenAndPatronymic: 'Имя и отчество',
  classLabel: 'Класс',
  parallel: 'Параллель',
  letter: 'Буква класса',
  birthDate: 'Дата рождения',
  phone: 'Телефон',
  email: 'Почта',
  position: 'Должность',
  subject: 'Предмет',
  formMasterOf: 'Классное руководство',
};

const ownerNames: Readonly<Record<string, string>> = {
  mother: 'Мать',
  father: 'Отец',
  guardian: 'Родитель',
  guardian2: 'Второй родитель',
  child: 'Ребёнок',
};

const ofOwner: Readonly<Record<string, string>> = {
  mother: 'матери',
  father: 'отца',
  guardian: 'родителя',
  guardian2: 'второго родителя',
  child: 'ребёнка',
};

/** `mother.phone` → `Телефон матери`: a title by which the program itself would know the column. */
export const columnTitle = (path: string): string => {
  const [owner = '', field] = path.split('.');
  if (field === undefined) return fieldNames[owner] ?? owner;
  return `${fieldNames[field] ?? field} ${ofOwner[owner] ?? ''}`.trim();
};

/** `mother.phone` → `Мать: телефон`. */
export const pathName = (path: string, words: Vocabulary): string => {
  const [owner = '', field] = path.split('.');
  const names = { ...fieldNames, ...ownNames(words) };
  if (field === undefined) return names[owner] ?? owner;
  const name = names[field] ?? field;
  const small = name === 'ФИО' ? name : name.toLowerCase();
  return `${ownerNames[owner] ?? owner}: ${small}`;
};
