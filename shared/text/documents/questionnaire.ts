import type { Question, QuestionSource } from '../../domain/organisation/questionnaire.ts';
import { dataSheetText } from './data-sheet.ts';
import { fieldLabels } from './field-labels.ts';

const labels: Readonly<Record<Exclude<QuestionSource, 'heading' | 'own'>, string>> = {
  ...fieldLabels,
  classCount: 'Классов (групп)',
  studentCount: 'Обучающихся',
  staffCount: 'Сотрудников',
};

/** What each source is called where it is chosen. */
export const questionSourceNames: Readonly<Record<QuestionSource, string>> = {
  ...labels,
  administratorName: 'ФИО администратора',
  administratorPost: 'Должность администратора',
  administratorPhone: 'Мобильный телефон администратора',
  heading: 'Заголовок',
  own: 'Свой ответ',
};

export const questionLabel = (source: QuestionSource): string =>
  source === 'heading' || source === 'own' ? '' : labels[source];

const heading = (label: string): Question => ({ source: 'heading', label, value: '' });
const rows = (...sources: readonly QuestionSource[]): readonly Question[] =>
  sources.map((source) => ({ source, label: questionLabel(source), value: '' }));

/** The rows with which every organisation begins: its card, then its administrator. */
export const startingQuestions: readonly Question[] = [
  heading(dataSheetText.organisation),
  ...rows(
    'fullName',
    'shortName',
    'inn',
    'kpp',
    'ogrn',
    'okpo',
    'region',
    'city',
    'address',
    'phone',
    'email',
    'site',
    'director',
    'platform',
  ),
  heading(dataSheetText.administrator),
  ...rows(
    'administratorName',
    'administratorPost',
    'administratorPhone',
    'administratorEmail',
    'administratorGrounds',
  ),
];
