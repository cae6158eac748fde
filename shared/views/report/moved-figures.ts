import type { Day } from '../../domain/calendar.ts';
import type { Platform } from '../../domain/organisation.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { peopleByCategory } from './category.ts';
import { joinedOn } from './joined-on.ts';

/** Members by the platform to whose link they were last invited before they joined (R3). */
export type MovedFigures = {
  readonly byPlatform: Readonly<Record<Platform, number>>;
  /** Joined without a sheet of this program, or by an address that does not tell its platform. */
  readonly unknown: number;
};

type Invitation = { readonly on: Day; readonly platform: Platform | null };

const invitationsByPerson = (school: School): ReadonlyMap<string, readonly Invitation[]> => {
  const found = new Map<string, Invitation[]>();
  for (const { on, slips } of rowsOf(school.batches)) {
    for (const { personId, linkId } of slips) {
      if (linkId === null) continue;
      const invitation = { on, platform: school.links.get(linkId)?.platform ?? null };
      const own = found.get(personId);
      if (own) own.push(invitation);
      else found.set(personId, [invitation]);
    }
  }
  return found;
};

/** `school` is as it stood on the report's day. */
export const movedFigures = (school: School): MovedFigures => {
  const invitations = invitationsByPerson(school);
  const byPlatform: Record<Platform, number> = { max: 0, vk: 0 };
  let unknown = 0;
  for (const person of [...peopleByCategory(school).values()].flat()) {
    const joined = joinedOn(person);
    if (joined === null) continue;
    const before = (invitations.get(person.id) ?? []).filter(({ on }) => on <= joined);
    const last = before.reduce<Invitation | null>(
      (latest, each) => (latest === null || each.on >= latest.on ? each : latest),
      null,
    );
    if (last?.platform) byPlatform[last.platform] += 1;
    else unknown += 1;
  }
  return { byPlatform, unknown };
};
