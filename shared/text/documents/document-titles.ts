import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import type { OrganisationKind } from '../../domain/organisation/organisation.ts';
import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { saysUnit } from '../words/unit-word.ts';
import { classTeachersOrderText } from './staff-orders.ts';

type Titles = Readonly<Record<DocumentKind, string>>;

type Setting = { readonly kind: OrganisationKind; readonly words: Vocabulary };

/** What each document is called in lists and files. */
export const documentTitles = ({ kind, words }: Setting): Titles => ({
  appointment: 'Приказ о назначении администратора',
  use: 'Приказ об использовании платформы и Положение',
  classTeachers: `Приказ ${classTeachersOrderText.heading(kind).replace(/^О/, 'о')}`,
  administrators: 'Приказ о дополнительных администраторах',
  consent: 'Согласие дополнительного администратора',
  letter: 'Письмо на бланке',
  acknowledgement: 'Лист ознакомления',
  staffLeaflet: 'Памятка работнику',
  studentLeaflet: `Памятка ${words.student.dative}`,
  guardianLeaflet: 'Памятка родителю',
  services: 'Рекомендуемые цифровые сервисы',
  annulmentAct: `Акт: ${words.annulment} ссылок`,
  destructionAct: 'Акт об уничтожении данных',
  handoverAct: 'Акт о передаче дел',
  classList: `Список ${words.schoolClass.genitive}`,
});

const LONGEST_NAME = 120;

const unfit = /[\\/:*?"<>|]+/g;

const fileName = (text: string): string => `${text.replace(unfit, '-').slice(0, LONGEST_NAME).trim()}.docx`;

/** `Список класса 5А.docx`, `Список группы – Младшая группа «Солнышко».docx`; signs that no system allows become dashes. */
export const documentFileName = (title: string, part: string, words: Vocabulary): string => {
  if (part === '') return fileName(title);
  return fileName(saysUnit(part, words) ? `${title} – ${part}` : `${title} ${part}`);
};

export const starterFileName = (title: string): string => fileName(`Шаблон – ${title}`);
