import { hasJoined, type StateChange } from './membership.ts';
import type { Platform } from './organisation.ts';
import type { Person } from './person.ts';
import type { School } from './school.ts';

/** By the sheet that a person was given before joining: its link says where it led. */
const platformOfSlip = (school: School, personId: string, change: StateChange): Platform | null => {
  const batch = change.batchId === undefined ? undefined : school.batches.get(change.batchId);
  const slip = batch?.slips.findLast((one) => one.personId === personId);
  const link = slip?.linkId ? school.links.get(slip.linkId) : undefined;
  return link?.platform ?? null;
};

/** The platform on which a person who has joined is (R3); null where nothing tells. */
export const joinedPlatform = (school: School, { id, states }: Person): Platform | null => {
  const named = states.findLast(({ state, platform }) => hasJoined(state) && platform !== undefined);
  if (named?.platform) return named.platform;
  const invited = states.findLast(({ state, batchId }) => state === 'invited' && batchId !== undefined);
  return invited ? platformOfSlip(school, id, invited) : null;
};
