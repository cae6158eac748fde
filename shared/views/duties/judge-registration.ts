import { type RequestGap, requestGaps } from '../../domain/request-gaps.ts';
import { dutyText } from '../../text/duties.ts';
import { gapPhrase } from '../../text/papers/request-gaps.ts';
import type { Judge } from './duty.ts';

const isOrderGap = ({ field }: RequestGap): boolean => field === 'orderNumber' || field === 'orderDate';

/** R1. */
export const judgeCard: Judge = ({ organisation }) => {
  const gaps = requestGaps(organisation).filter((gap) => !isOrderGap(gap));
  const [first] = gaps;
  return first
    ? { state: 'waiting', sentence: dutyText.cardGaps(gaps.length, gapPhrase(first)) }
    : { state: 'done', sentence: dutyText.cardFull };
};

/** R4, R5. */
export const judgeRequest: Judge = ({ organisation, actDays }) => {
  const madeOn = actDays['package-made'];
  if (madeOn !== undefined) return { state: 'done', sentence: dutyText.requestMade(madeOn) };
  const gaps = requestGaps(organisation);
  const [first] = gaps;
  return {
    state: 'waiting',
    sentence: first ? dutyText.requestGaps(gaps.length, gapPhrase(first)) : dutyText.requestReady,
  };
};
