import type { OwnForm } from '../../../domain/reports/report-records.ts';

/** By what the rows of an own form are told apart. */
export const formBreakdowns = ['school', 'categories', 'levels', 'parallels', 'classes'] as const;
export type FormBreakdown = (typeof formBreakdowns)[number];

export const breakdownOf = ({ breakdown }: Pick<OwnForm, 'breakdown'>): FormBreakdown =>
  formBreakdowns.find((known) => known === breakdown) ?? 'school';
