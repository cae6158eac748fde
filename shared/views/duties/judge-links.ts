import { isOfThoseGone, unclaimedDaysOf, unclaimedLinks } from '../../domain/links/annul-links.ts';
import { linkState, stillOpens } from '../../domain/links/invite-link.ts';
import { rowsOf } from '../../domain/table.ts';
import { addDays } from '../../domain/values/calendar.ts';
import { dutyText } from '../../text/duties.ts';
import { isOfLastYear } from '../invitations/link-grid.ts';
import type { Judge } from './duty.ts';
import { DAYS_AHEAD } from './judge-batches.ts';

const NAMED_PLACES = 3;

/** R17, R18: only roles that join by a link of the administrator need one. */
export const judgeLinks: Judge = ({ figures, words }) => {
  const needed = figures.links.rows.filter(
    ({ way, role, people }) => way === 'link' && role !== 'administrator' && people > 0,
  );
  if (needed.length === 0) return null;
  if (figures.links.total === 0) return { state: 'waiting', sentence: dutyText.linksNone };
  const missing = needed.filter(({ active, notJoined }) => active === 0 && notJoined > 0);
  if (missing.length === 0) return { state: 'done', sentence: dutyText.linksAll(needed.length) };
  const examples = missing
    .slice(0, NAMED_PLACES)
    .map(({ unit, role }) => `${unit.label} – ${words[role].plural}`);
  return { state: 'waiting', sentence: dutyText.linksMissing(missing.length, examples) };
};

/** R3: links to the platform that the organisation has left. */
export const judgeOldLinks: Judge = ({ school, organisation }) => {
  const old = rowsOf(school.links).filter(
    (link) =>
      link.platform !== null && link.platform !== organisation.platform && linkState(link) === 'active',
  ).length;
  return old === 0 ? null : { state: 'waiting', sentence: dutyText.oldLinks(old) };
};

/** R13, R20: links of people who left, or of a class that is closed. */
export const judgeGoneLinks: Judge = ({ school, today }) => {
  const count = rowsOf(school.links).filter(
    (link) => stillOpens(link) && isOfThoseGone(school, link, today),
  ).length;
  return count === 0 ? null : { state: 'overdue', sentence: dutyText.goneLinks(count) };
};

/** R13, R20: links that stand in force since before the school year; those of who is gone are told of on their own. */
export const judgeLastYearLinks: Judge = ({ school, today }) => {
  const count = rowsOf(school.links).filter(
    (link) => stillOpens(link) && isOfLastYear(link, school, today) && !isOfThoseGone(school, link, today),
  ).length;
  return count === 0 ? null : { state: 'waiting', sentence: dutyText.lastYearLinks(count) };
};

/** R20: annulled after the organisation's own number of days; what comes due in the next days is told before. */
export const judgeUnclaimed: Judge = ({ school, today }) => {
  if (school.links.size === 0) return null;
  const limit = unclaimedDaysOf(school.organisation);
  const soon = unclaimedLinks(school, today, Math.max(0, limit - DAYS_AHEAD));
  const count = soon.filter(({ days }) => days >= limit).length;
  if (count > 0) return { state: 'overdue', sentence: dutyText.unclaimed(count, limit) };
  const oldest = Math.max(...soon.map(({ days }) => days));
  return soon.length === 0
    ? { state: 'done', sentence: dutyText.unclaimedNone(limit) }
    : {
        state: 'waiting',
        sentence: dutyText.unclaimedSoon(soon.length, limit, addDays(today, limit - oldest)),
      };
};

/** Links that have run out; before that, those that will in the next days. */
export const judgeExpired: Judge = ({ figures, school, today }) => {
  if (figures.links.expired > 0)
    return { state: 'overdue', sentence: dutyText.expired(figures.links.expired) };
  const soon = rowsOf(school.links).flatMap((link) =>
    linkState(link) === 'active' &&
    link.validUntil !== undefined &&
    link.validUntil >= today &&
    link.validUntil <= addDays(today, DAYS_AHEAD)
      ? [link.validUntil]
      : [],
  );
  const [first] = soon.toSorted();
  return first === undefined
    ? null
    : { state: 'waiting', sentence: dutyText.expiresSoon(soon.length, first) };
};
