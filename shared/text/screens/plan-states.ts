import type { MatchBasis } from '../../importing/plan/plan.ts';
import type { PlanState } from '../../views/import-preview/plan-view.ts';

/** What would become of a person of a file. */
export const stateNames: Readonly<Record<PlanState, string>> = {
  rejected: 'С ошибкой',
  update: 'Изменится',
  create: 'Новый',
  missing: 'Нет в файле',
  unchanged: 'Без изменений',
};

/** What the undoing of an import does to a person or a class. */
export const undoneNames = {
  removed: 'Будет убран',
  restored: 'Вернётся прежнее',
  kept: 'Останется: изменён позже',
} as const;

/** The same as names of filters. */
export const stateFilters: Readonly<Record<PlanState, string>> = {
  rejected: 'С ошибками',
  update: 'Изменятся',
  create: 'Новые',
  missing: 'Нет в файле',
  unchanged: 'Без изменений',
};

export const doneNames: Readonly<Record<PlanState, string>> = {
  create: 'Добавлено',
  update: 'Изменено',
  unchanged: 'Осталось без изменений',
  rejected: 'Не взято из-за ошибок',
  missing: 'Есть в базе, но нет в файле',
};

/** By what a person of the base was known again. */
export const matchNames: Readonly<Record<MatchBasis, string>> = {
  decided: 'узнан по вашему решению',
  'name-class-birth': 'узнан по имени, классу и дате рождения',
  'name-phone': 'узнан по имени и телефону',
  'name-class': 'узнан по имени и классу',
  'name-birth': 'узнан по имени и дате рождения',
  'name-child': 'узнан по имени и ребёнку',
  'part-name': 'узнан по части имени',
  name: 'узнан по имени',
  'birth-class': 'узнан по дате рождения и классу',
  phone: 'узнан по телефону',
};
