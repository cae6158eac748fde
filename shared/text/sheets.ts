import { type Day, shortDate } from '../domain/calendar.ts';
import type { Organisation, OrganisationKind, Platform } from '../domain/organisation.ts';
import { fullName, type Person, surnameWithInitials } from '../domain/person.ts';
import type { PlatformRole } from '../domain/role.ts';
import type { SchoolClass } from '../domain/school-class.ts';
import type { Noun, Vocabulary } from '../domain/vocabulary.ts';

const headings: Readonly<Record<Platform, string>> = {
  max: 'Приглашение в\u00A0Сферум · мессенджер MAX',
  vk: 'Приглашение в\u00A0Сферум · VK\u00A0Мессенджер',
};

export const sheetHeading = (platform: Platform): string => headings[platform];

/** `родитель (законный представитель)` in two parts: the word that stands large, and the note to it. */
export const roleParts = (noun: Noun): { readonly word: string; readonly note: string } => {
  const [word = '', note = ''] = noun.one.split(/\s*\(/, 2);
  return { word, note: note.replace(/\)\s*$/, '') };
};

/** `5А класс`, `группа П-101СД`, `Учительская`. */
export const unitName = (schoolClass: SchoolClass, vocabulary: Vocabulary): string => {
  if (schoolClass.kind === 'staffroom') return schoolClass.label;
  const word = vocabulary.schoolClass.one;
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

/** `№ 12 по списку`: who it is without the name; the class stands beside it. */
export const namelessPerson = (numbers: readonly number[]): string =>
  `№\u00A0${numbers.join(' и\u00A0')} по\u00A0списку`;

export const blankCodeCaption = 'Место для\u00A0кода из\u00A0профиля ребёнка';

/** `+7 916 123-45-67`, with no-break spaces; another country's number stays as it is. */
export const readablePhone = (phone: string): string =>
  phone.replace(/^\+7(\d{3})(\d{3})(\d{2})(\d{2})$/, '+7\u00A0$1\u00A0$2-$3-$4');

const withPhone = (who: string, phone: string): string =>
  phone === '' ? who : `${who}, тел.\u00A0${readablePhone(phone)}`;

/** Who answers questions: the class teacher where the class has one, and the administrator. */
export const askLine = (
  organisation: Organisation,
  vocabulary: Vocabulary,
  classTeacher: Person | undefined,
): string => {
  const { administrator } = organisation;
  const name = surnameWithInitials(administrator);
  const phone = administrator.phone === '' ? organisation.phone : administrator.phone;
  const helper = withPhone(`администратор Сферума${name === '' ? '' : ` ${name}`}`, phone);
  const teacher = classTeacher && `${vocabulary.classTeacher.one} ${fullName(classTeacher.name)}`;
  return `Вопросы: ${teacher === undefined ? helper : `${teacher}; ${helper}`}.`;
};

/** Who answers questions, on a poster that names nobody. */
export const askWithoutNames = (vocabulary: Vocabulary, hasClassTeacher: boolean): string =>
  `Вопросы: ${hasClassTeacher ? `${vocabulary.classTeacher.one} или ` : ''}администратор Сферума в\u00A0нашей организации.`;

/** What the organisation is called in a sentence: `школа`, and with the words that agree with it. */
const organisationWords: Readonly<
  Record<OrganisationKind, { readonly word: string; readonly ours: string }>
> = {
  school: { word: 'школа', ours: 'указана наша школа' },
  college: { word: 'колледж', ours: 'указан наш колледж' },
  extra: { word: 'организация', ours: 'указана наша организация' },
  kindergarten: { word: 'детский сад', ours: 'указан наш детский сад' },
};

export const oursIsShown = (kind: OrganisationKind): string => organisationWords[kind].ours;

type WarningsCase = {
  readonly kind: OrganisationKind;
  readonly role: PlatformRole;
  readonly platform: Platform;
};

/** What protects from fraud and from the traps that are known (domain.md §3). */
export const sheetWarnings = ({ kind, role, platform }: WarningsCase): readonly string[] => [
  `Код из\u00A0СМС не\u00A0называйте никому: ${organisationWords[kind].word} его никогда не\u00A0спрашивает.`,
  'Ссылку не\u00A0публикуйте и\u00A0не\u00A0пересылайте.',
  ...(role === 'guardian'
    ? [
        'В\u00A0браузере, где вошёл ребёнок, ссылка родителя не\u00A0сработает: откройте её на\u00A0своём телефоне. ' +
          'Ребёнка на\u00A0свой номер не\u00A0регистрируйте.',
      ]
    : []),
  ...(role === 'guardian' && platform === 'max'
    ? ['Вступать или\u00A0нет\u00A0– решают сами родители.']
    : []),
];

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
} as const;

/** A full name that two people of a class bear, with the birthday that tells them apart. */
export const namesakeName = (name: string, birthday: string): string => `${name} (${birthday})`;
