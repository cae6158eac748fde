import type { Vocabulary } from '../../domain/organisation/vocabulary.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import type { FormBreakdown } from '../../views/report/own-form/form-breakdown.ts';
import type {
  FormFact,
  FormGroup,
  FormIndicator,
  FormMeasure,
} from '../../views/report/own-form/form-indicators.ts';
import { shortCategoryNames } from './report-sheets.ts';

const measureNames: Readonly<Record<FormMeasure, string>> = {
  onList: 'в списке',
  base: 'база для доли',
  joined: 'присоединились',
  confirmed: 'подтверждены',
  share: 'доля присоединившихся',
  notYet: 'ещё не присоединились',
  notInvited: 'не приглашены',
  invited: 'приглашены',
  requested: 'подали заявку',
  refused: 'отказались',
  left: 'вышли',
  newly: 'новые за 7\u00A0дней',
  active: 'активны за неделю',
  activeShare: 'доля активных',
  target: 'цель по активности',
};

const factNames: Readonly<Record<FormFact, string>> = {
  'links.active': 'Действующие ссылки',
  'links.unused': 'Невостребованные ссылки',
  'links.expired': 'Ссылки с истёкшим сроком',
  'chats.total': 'Созданные чаты и каналы',
  'requests.open': 'Нерассмотренные заявки',
  'requests.accepted': 'Принятые заявки',
  'requests.declined': 'Отклонённые заявки',
  'movements.arrival': 'Прибыли',
  'movements.departure': 'Выбыли',
  'movements.transfer': 'Переведены',
  'broadcasts.held': 'Проведённые трансляции',
  'broadcasts.planned': 'Назначенные трансляции',
};

const groupName = (group: FormGroup, words: Vocabulary): string => {
  if (group === 'all') return 'Все';
  return group === 'staff' ? 'Все сотрудники' : shortCategoryNames(words)[group];
};

/** `Ученики: присоединились`. */
export const indicatorName = (indicator: FormIndicator, words: Vocabulary): string => {
  const fact = Object.entries(factNames).find(([known]) => known === indicator);
  if (fact) return fact[1];
  const [group, measure] = indicator.split('.') as [FormGroup, FormMeasure];
  return `${groupName(group, words)}: ${measureNames[measure]}`;
};

export const breakdownNames = (words: Vocabulary): Readonly<Record<FormBreakdown, string>> => ({
  school: 'Вся организация одной строкой',
  categories: 'Категории людей',
  levels: 'Уровни образования',
  parallels: 'Параллели',
  classes: `По одному: ${words.schoolClass.plural}`,
});

export const ownFormText = {
  wholeSchool: 'Вся организация',
  total: 'Всего',
  indicator: 'Показатель',
  corners: { school: 'Организация', categories: 'Категория', levels: 'Уровень', parallels: 'Параллель' },
  dataOn: (day: Day): string => `Данные на конец дня ${shortDate(day)}`,
  fileName: (name: string, day: Day, kind: 'xlsx' | 'csv'): string => `${name} ${day}.${kind}`,
} as const;
