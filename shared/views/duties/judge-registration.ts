import { type RequestGap, requestGaps } from '../../domain/documents/request-gaps.ts';
import { assertNever } from '../../domain/result.ts';
import { rowsOf } from '../../domain/table.ts';
import { daysBetween } from '../../domain/values/calendar.ts';
import { gapPhrase } from '../../text/documents/request-gaps.ts';
import { dutyText, requestActs } from '../../text/duties.ts';
import type { Judge } from './duty.ts';

const isOrderGap = ({ field }: RequestGap): boolean => field === 'orderNumber' || field === 'orderDate';

/** R1; who has taken the duties over is appointed by an order of their own (R31). */
export const judgeCard: Judge = ({ organisation, actDays }) => {
  const takenOn = actDays['base-taken-over'];
  const gaps = requestGaps(organisation).filter((gap) => takenOn !== undefined || !isOrderGap(gap));
  const [first] = gaps;
  if (first && takenOn !== undefined) {
    const sentence = dutyText.newAdministrator(takenOn, gaps.length, gapPhrase(first));
    return { state: 'overdue', sentence };
  }
  return first
    ? { state: 'waiting', sentence: dutyText.cardGaps(gaps.length, gapPhrase(first)) }
    : { state: 'done', sentence: dutyText.cardFull };
};

/** R30, R31: a base that was taken over lies on a new computer without a password. */
export const judgePassword: Judge = ({ actDays, isSealed }) => {
  const takenOn = actDays['base-taken-over'];
  return takenOn === undefined || isSealed
    ? null
    : { state: 'waiting', sentence: dutyText.takenOver(takenOn) };
};

/** Days after which an answer to the request is asked for. */
const ANSWER_DAYS = 14;

const notMade: Judge = ({ organisation, actDays }) => {
  const madeOn = actDays['package-made'];
  if (madeOn !== undefined) return { state: 'done', sentence: dutyText.requestMade(madeOn) };
  const gaps = requestGaps(organisation);
  const [first] = gaps;
  return {
    state: 'waiting',
    sentence: first ? dutyText.requestGaps(gaps.length, gapPhrase(first)) : dutyText.requestReady,
  };
};

/** R4, R5: the request is done when the organisation is registered, not when its papers are made. */
export const judgeRequest: Judge = (facts) => {
  const latest = rowsOf(facts.school.registrations).findLast(({ history }) => history.length > 0);
  const last = latest?.history.at(-1);
  if (!last) return notMade(facts);
  const days = Math.max(0, daysBetween(last.on, facts.today));
  switch (last.state) {
    case 'prepared':
      return { state: 'waiting', sentence: dutyText.requestPrepared(last.on), act: requestActs.prepared };
    case 'sent':
      return {
        state: days > ANSWER_DAYS ? 'overdue' : 'waiting',
        sentence: dutyText.requestSent(last.on, days),
        act: requestActs.sent,
      };
    case 'answered':
      return { state: 'waiting', sentence: dutyText.requestAnswered(last.on), act: requestActs.answered };
    case 'refused':
      return { state: 'overdue', sentence: dutyText.requestRefused(last.on, last.note) };
    case 'done':
      return { state: 'done', sentence: dutyText.requestDone(last.on) };
    default:
      return assertNever(last.state);
  }
};
