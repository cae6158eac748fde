import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { capitalised } from '../words/roles.ts';
import { saysUnit } from '../words/unit-word.ts';

const headings: Readonly<Record<OrganisationKind, string>> = {
  school: 'О распределении классного руководства',
  college: 'О закреплении кураторов за группами',
  extra: 'О закреплении руководителей за группами',
  kindergarten: 'О закреплении воспитателей за группами',
};

/** Who leads which class (R10). */
export const classTeachersOrderText = {
  heading: (kind: OrganisationKind): string => headings[kind],
  preamble: (schoolYear: string): string =>
    `В целях организации воспитательной работы в ${schoolYear} учебном году и порядка на платформе «Сферум»`,
  assign: (words: Vocabulary, schoolYear: string): string =>
    `Утвердить закрепление ${words.classTeacher.many} на ${schoolYear} учебный год согласно приложению.`,
  platform: (whom: string): string =>
    `Администратору платформы «Сферум» ${whom} указать это закрепление на платформе и изменять его по приказам.`,
  annex: (date: string, number: string): readonly string[] => [
    'Приложение',
    `к приказу от ${date} № ${number}`,
  ],
  annexHeading: (words: Vocabulary): string =>
    `${capitalised(words.classTeacher.plural)}: закрепление и ознакомление`,
  columns: (words: Vocabulary): readonly string[] => [
    '№',
    capitalised(words.schoolClass.one),
    'Фамилия, имя, отчество',
    'Ознакомлен(а): дата, подпись',
  ],
} as const;

/** The order on additional administrators, and the consent of each (R11). */
export const administratorsOrderText = {
  heading: 'О назначении дополнительных администраторов платформы «Сферум»',
  preamble: 'В целях бесперебойной работы организации на платформе «Сферум»',
  appoint: 'Назначить дополнительными администраторами платформы «Сферум»:',
  duties: (whom: string): string =>
    `Администратору платформы ${whom} выдать им права после того, как они присоединились к платформе, и объяснить их обязанности.`,
  care: 'Дополнительным администраторам действовать в пределах поручений администратора, соблюдать требования к персональным данным и никому не передавать доступ к своей учётной записи.',
  end: 'При увольнении работника или отмене поручения администратору отозвать права в тот же день.',
  consentTitle: 'СОГЛАСИЕ',
  consentHeading: 'на исполнение обязанностей дополнительного администратора платформы «Сферум»',
  consent: (name: string, post: string): string =>
    `Я, ${name}${post === '' ? '' : `, ${post}`}, выражаю согласие исполнять обязанности дополнительного администратора платформы «Сферум».`,
  consentKnown:
    'Мне разъяснено, что права выдаются моей учётной записи, что передавать доступ к ней нельзя и что сведения о людях, ставшие известными по этой работе, разглашать нельзя.',
  employee: 'Работник',
  agreed: 'СОГЛАСОВАНО',
} as const;

/** Who has read the local act (R7, S1). */
export const acknowledgementText = {
  title: 'ЛИСТ ОЗНАКОМЛЕНИЯ',
  heading: 'с Положением об использовании платформы «Сферум»',
  order: (reference: string): string => `Положение утверждено приказом ${reference}.`,
  columns: ['№', 'Фамилия, имя, отчество', 'Дата', 'Подпись'],
} as const;

/** The people of one class. */
export const classListText = {
  title: 'СПИСОК',
  heading: (words: Vocabulary, label: string): string =>
    saysUnit(label, words)
      ? `${words.student.many} (${label})`
      : `${words.student.many} ${words.schoolClass.genitive} ${label}`,
  teacher: (words: Vocabulary, name: string): string => `${capitalised(words.classTeacher.one)}: ${name}`,
  asOf: (date: string): string => `По состоянию на ${date}`,
  columns: ['№', 'Фамилия, имя, отчество', 'Отметка'],
  total: (count: string): string => `Всего в списке: ${count}.`,
} as const;
