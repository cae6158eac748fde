import { hasJoined, type StateChange } from '../membership/membership.ts';
import type { Platform } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import type { School } from '../school.ts';
import { rowsOf, withRow, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { type InviteLink, linkState } from './invite-link.ts';

export type LinkChange = {
  readonly linkId: string;
  readonly platform: Platform | null;
  readonly validUntil: Day | null;
  readonly source: string;
};

/** The school with what is known of one link changed; null where the link is gone. */
export const changeLink = (
  school: School,
  { linkId, platform, validUntil, source }: LinkChange,
): School | null => {
  const link = school.links.get(linkId);
  if (!link) return null;
  const { validUntil: _before, ...rest } = link;
  const changed: InviteLink = { ...rest, platform, source, ...(validUntil === null ? {} : { validUntil }) };
  return { ...school, links: withRow(school.links, changed) };
};

/** Links in force that lead to another platform than the organisation's (R3). */
export const oldPlatformLinks = ({ links, organisation }: School): readonly InviteLink[] =>
  rowsOf(links).filter(
    (link) =>
      linkState(link) === 'active' && link.platform !== null && link.platform !== organisation.platform,
  );

/** The school with these links outdated: they stay in force on their platform, and no sheet carries them. */
export const outdateLinks = (
  school: School,
  linkIds: readonly string[],
  today: Day,
  reason: string,
): { readonly school: School; readonly count: number } => {
  const links = linkIds
    .flatMap((id) => school.links.get(id) ?? [])
    .filter((link) => linkState(link) === 'active')
    .map((link) => ({
      ...link,
      history: [...link.history, { state: 'outdated', on: today, reason } as const],
    }));
  return { school: { ...school, links: withRows(school.links, links) }, count: links.length };
};

/** The school with these people, of those who have joined, known to be on the organisation's platform (R3). */
export const markMoved = (
  school: School,
  people: readonly Person[],
  today: Day,
): { readonly school: School; readonly count: number } => {
  const { platform } = school.organisation;
  const moved = people.flatMap((person): readonly Person[] => {
    const last = person.states.at(-1);
    if (!last || !hasJoined(last.state) || last.platform === platform) return [];
    const on = last.on > today ? last.on : today;
    const change: StateChange = { state: last.state, on, source: 'hand', platform };
    return [{ ...person, states: [...person.states, change] }];
  });
  return { school: { ...school, persons: withRows(school.persons, moved) }, count: moved.length };
};
