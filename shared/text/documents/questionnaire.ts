import {
  administratorQuestions,
  organisationQuestions,
  type Question,
  type QuestionSource,
} from '../../domain/organisation/questionnaire.ts';
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
const row = (source: QuestionSource): Question => ({ source, label: questionLabel(source), value: '' });

/** The rows with which every organisation begins: its card, then its administrator. */
export const startingQuestions: readonly Question[] = [
  heading(dataSheetText.organisation),
  ...organisationQuestions.map(row),
  heading(dataSheetText.administrator),
  ...administratorQuestions.map(row),
];
