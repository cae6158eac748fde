import { isSecondPlaceOld } from '../../domain/base/backup.ts';
import { rowsOf } from '../../domain/table.ts';
import { addDays, type Day, daysBetween } from '../../domain/values/calendar.ts';
import { dutyText } from '../../text/duties.ts';
import type { Judge } from './duty.ts';

const WEEK_DAYS = 7;
const MONTH_DAYS = 30;
const SOME_MONDAY = '1970-01-05';

/** The Monday of a day's week. */
const mondayOf = (day: Day): Day => {
  const since = daysBetween(SOME_MONDAY, day) % WEEK_DAYS;
  return addDays(day, -((since + WEEK_DAYS) % WEEK_DAYS));
};

const oldestOf = (days: readonly Day[], today: Day): number =>
  Math.max(0, ...days.map((day) => daysBetween(day, today)));

/** R14. */
export const judgeJoinRequests: Judge = ({ school, today }) => {
  if (school.joinRequests.size === 0) return null;
  const open = rowsOf(school.joinRequests).filter(({ decision }) => !decision);
  if (open.length === 0) return { state: 'done', sentence: dutyText.requestsNone };
  const oldest = oldestOf(
    open.map(({ receivedOn }) => receivedOn),
    today,
  );
  return {
    state: oldest > WEEK_DAYS ? 'overdue' : 'waiting',
    sentence: dutyText.requestsOpen(open.length, oldest),
  };
};

/** R16. */
export const judgeTasks: Judge = ({ school, today }) => {
  if (school.tasks.size === 0) return null;
  const open = rowsOf(school.tasks).filter(({ doneOn }) => doneOn === undefined);
  if (open.length === 0) return { state: 'done', sentence: dutyText.tasksNone };
  const oldest = oldestOf(
    open.map(({ openedOn }) => openedOn),
    today,
  );
  return { state: oldest > WEEK_DAYS ? 'overdue' : 'waiting', sentence: dutyText.tasksOpen(open.length) };
};

/** R15, R28: who has joined is known from the platform alone. */
export const judgeMembers: Judge = ({ figures, actDays, today }) => {
  const { total } = figures;
  if (total.invited + total.requested + total.joined + total.confirmed === 0) return null;
  const last = actDays['members-matched'];
  if (last === undefined) return { state: 'waiting', sentence: dutyText.membersNever };
  const age = daysBetween(last, today);
  if (age <= WEEK_DAYS) return { state: 'done', sentence: dutyText.membersFresh(Math.max(0, age)) };
  return { state: age > MONTH_DAYS ? 'overdue' : 'waiting', sentence: dutyText.membersOld(age) };
};

/** R27: figures every week; overdue when a whole week went by without any. */
export const judgeReport: Judge = ({ school, actDays, today }) => {
  if (school.persons.size === 0) return null;
  const last = actDays['report-made'];
  if (last === undefined) return { state: 'waiting', sentence: dutyText.reportNever };
  const monday = mondayOf(today);
  if (last >= monday) return { state: 'done', sentence: dutyText.reportThisWeek };
  return {
    state: last < addDays(monday, -WEEK_DAYS) ? 'overdue' : 'waiting',
    sentence: dutyText.reportOld(daysBetween(last, today)),
  };
};

/** R30: copies are made by the program itself; a failed one needs the user, and a second place that was not seen. */
export const judgeBackup: Judge = ({ backups: { lastOn, failedOn, second }, today }) => {
  if (failedOn !== null) return { state: 'overdue', sentence: dutyText.backupFailed(failedOn) };
  if (lastOn === null) return null;
  if (!second) return { state: 'done', sentence: dutyText.backupGood(lastOn) };
  if (!second.isChosen) return { state: 'done', sentence: dutyText.backupHereOnly(lastOn) };
  const age = second.carriedOn === null ? null : daysBetween(second.carriedOn, today);
  if (isSecondPlaceOld(age)) {
    return {
      state: age === null || age > MONTH_DAYS ? 'overdue' : 'waiting',
      sentence: dutyText.secondOld(age),
    };
  }
  return { state: 'done', sentence: dutyText.backupBoth(lastOn) };
};
