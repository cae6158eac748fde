import { addDays } from '../../domain/values/calendar.ts';
import { dutyText } from '../../text/duties.ts';
import { batchList } from '../invitations/batch-list.ts';
import type { Judge } from './duty.ts';

/** How many days ahead a planned day is told. */
export const DAYS_AHEAD = 7;

/** R19: the days by which a batch's people were asked to join, and those on which to remind them. */
export const judgeBatches: Judge = ({ school, today }) => {
  const asked = batchList(school, today).filter(
    ({ stillAsked, deadline, reminders }) => stillAsked > 0 && (deadline !== null || reminders.length > 0),
  );
  const due = asked.find(({ remindNow }) => remindNow !== null);
  if (due) return { state: 'overdue', sentence: dutyText.remind(due.number, due.stillAsked) };
  const late = asked.find(({ overdue }) => overdue);
  if (late?.deadline)
    return { state: 'overdue', sentence: dutyText.deadlinePast(late.number, late.deadline, late.stillAsked) };
  const planned = asked
    .flatMap(({ number, deadline, reminders }) => [
      ...reminders.map((on) => ({ number, on, isDeadline: false })),
      ...(deadline === null ? [] : [{ number, on: deadline, isDeadline: true }]),
    ])
    .filter(({ on }) => on >= today && on <= addDays(today, DAYS_AHEAD))
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const [next] = planned;
  if (!next) return null;
  const tell = next.isDeadline ? dutyText.deadlineSoon : dutyText.remindSoon;
  return { state: 'waiting', sentence: tell(next.number, next.on) };
};
