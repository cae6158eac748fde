import type { Batch } from '../batches/batch.ts';
import type { Platform } from '../organisation/organisation.ts';
import type { Person } from '../people/person.ts';
import type { School } from '../school.ts';
import { hasJoined, type StateChange } from './membership.ts';

/** The link of each person's last slip; what was printed never changes, and thousands are looked up in a batch. */
const linksOfSlips = new WeakMap<Batch['slips'], ReadonlyMap<string, string | null>>();

const linkOfSlip = ({ slips }: Batch, personId: string): string | null => {
  const known = linksOfSlips.get(slips) ?? new Map(slips.map((slip) => [slip.personId, slip.linkId]));
  linksOfSlips.set(slips, known);
  return known.get(personId) ?? null;
};

/** By the sheet that a person was given before joining: its link says where it led. */
const platformOfSlip = (school: School, personId: string, change: StateChange): Platform | null => {
  const batch = change.batchId === undefined ? undefined : school.batches.get(change.batchId);
  const linkId = batch ? linkOfSlip(batch, personId) : null;
  return (linkId === null ? undefined : school.links.get(linkId)?.platform) ?? null;
};

/** The platform on which a person who has joined is (R3); null where nothing tells. */
export const joinedPlatform = (school: School, { id, states }: Person): Platform | null => {
  const named = states.findLast(({ state, platform }) => hasJoined(state) && platform !== undefined);
  if (named?.platform) return named.platform;
  const invited = states.findLast(({ state, batchId }) => state === 'invited' && batchId !== undefined);
  return invited ? platformOfSlip(school, id, invited) : null;
};
