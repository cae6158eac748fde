import { unclaimedLinks } from '../../domain/annul-links.ts';
import { linkState } from '../../domain/invite-link.ts';
import { rowsOf } from '../../domain/table.ts';
import { dutyText } from '../../text/duties.ts';
import type { Judge } from './duty.ts';

/** Days after which a link by which nobody came is to be annulled (R20). */
export const UNCLAIMED_DAYS = 30;

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

/** R20. */
export const judgeUnclaimed: Judge = ({ school, today }) => {
  if (school.links.size === 0) return null;
  const count = unclaimedLinks(school, today, UNCLAIMED_DAYS).length;
  return count === 0
    ? { state: 'done', sentence: dutyText.unclaimedNone(UNCLAIMED_DAYS) }
    : { state: 'overdue', sentence: dutyText.unclaimed(count, UNCLAIMED_DAYS) };
};

export const judgeExpired: Judge = ({ figures }) =>
  figures.links.expired === 0
    ? null
    : { state: 'overdue', sentence: dutyText.expired(figures.links.expired) };
