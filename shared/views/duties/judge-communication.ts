import { chatCoverage } from '../../domain/communication/chat-coverage.ts';
import { rowsOf } from '../../domain/table.ts';
import { addDays, type Day, daysBetween } from '../../domain/values/calendar.ts';
import { type PlannedThing, communicationDutyText as text } from '../../text/communication-duties.ts';
import { type AppointmentStanding, appointmentRows } from '../registers/appointment-rows.ts';

import { broadcastRows, type PlanStanding, postRows, supportStanding } from '../registers/plan-rows.ts';
import { classesOf } from '../report/figures/units.ts';
import type { Judge, Judgement } from './duty.ts';

/** What is planned for these days is shown beforehand. */
const AHEAD_DAYS = 7;

/** Days after which an answer of the technical support is asked for again. */
const ANSWER_DAYS = 7;

/** R21: chats on the platform that the school has left are missing on the present one (R3). */
export const judgeChats: Judge = ({ school }) => {
  if (classesOf(school).length === 0) return null;
  const { asked, missing, planned, old } = chatCoverage(school);
  if (asked === 0) return null;
  if (missing > 0) return { state: 'waiting', sentence: text.chatsMissing(missing) };
  if (old > 0) return { state: 'waiting', sentence: text.chatsOld(old) };
  if (planned > 0) return { state: 'waiting', sentence: text.chatsPlanned(planned) };
  return { state: 'done', sentence: text.chatsAll(asked) };
};

type Planned = PlannedThing & { readonly standing: PlanStanding };
type PlanSentences = {
  readonly overdue: (count: number, first: PlannedThing) => string;
  readonly soon: (count: number, days: number, first: PlannedThing) => string;
  readonly kept: (next: PlannedThing | null) => string;
};

/** `rows` stand in the order of their days, while they are open. */
const judgePlan = (rows: readonly Planned[], today: Day, said: PlanSentences): Judgement => {
  if (rows.length === 0) return null;
  const overdue = rows.filter(({ standing }) => standing === 'overdue');
  const [late] = overdue;
  if (late) return { state: 'overdue', sentence: said.overdue(overdue.length, late) };
  const planned = rows.filter(({ standing }) => standing === 'planned');
  const soon = planned.filter(({ on }) => on <= addDays(today, AHEAD_DAYS));
  const [next] = planned;
  return next && soon.length > 0
    ? { state: 'waiting', sentence: said.soon(soon.length, AHEAD_DAYS, next) }
    : { state: 'done', sentence: said.kept(next ?? null) };
};

/** R22. */
export const judgePosts: Judge = ({ school, today }) =>
  judgePlan(postRows(school, today), today, {
    overdue: text.postsOverdue,
    soon: text.postsSoon,
    kept: text.postsKept,
  });

/** R23. */
export const judgeBroadcasts: Judge = ({ school, today }) =>
  judgePlan(broadcastRows(school, today), today, {
    overdue: text.broadcastsOverdue,
    soon: text.broadcastsSoon,
    kept: text.broadcastsKept,
  });

/** R25. */
export const judgeSupport: Judge = ({ school, today }) => {
  const requests = rowsOf(school.supportRequests);
  if (requests.length === 0) return null;
  const of = (standing: ReturnType<typeof supportStanding>) =>
    requests.filter((request) => supportStanding(request) === standing);
  const sent = of('sent');
  if (sent.length > 0) {
    const oldest = Math.max(0, ...sent.map(({ sentOn = today }) => daysBetween(sentOn, today)));
    return {
      state: oldest > ANSWER_DAYS ? 'overdue' : 'waiting',
      sentence: text.supportWaiting(sent.length, oldest),
    };
  }
  const [drafts, answered] = [of('draft').length, of('answered').length];
  if (drafts > 0) return { state: 'waiting', sentence: text.supportDrafts(drafts) };
  if (answered > 0) return { state: 'waiting', sentence: text.supportToClose(answered) };
  return { state: 'done', sentence: text.supportKept };
};

/** R11: rights stay with an administrator until somebody takes them back on the platform. */
export const judgeAdministrators: Judge = ({ school }) => {
  const rows = appointmentRows(school);
  const count = (wanted: AppointmentStanding): number =>
    rows.filter(({ standing }) => standing === wanted).length;
  const [gone, away, acting] = [count('gone'), count('away'), count('acting')];
  if (gone > 0) return { state: 'overdue', sentence: text.administratorsGone(gone) };
  if (away > 0) return { state: 'waiting', sentence: text.administratorsAway(away) };
  return acting === 0 ? null : { state: 'done', sentence: text.administratorsKept(acting) };
};
