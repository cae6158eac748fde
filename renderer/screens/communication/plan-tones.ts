import type { PlanStanding } from '../../../shared/views/registers/plan-rows.ts';

/** Only an addition: the words tell the same. */
export const planTones: Readonly<Record<PlanStanding, 'none' | 'waiting' | 'good' | 'bad'>> = {
  planned: 'waiting',
  overdue: 'bad',
  done: 'good',
  cancelled: 'none',
};
