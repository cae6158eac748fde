import { isOfEarlierYear } from '../../domain/links/annul-links.ts';
import { type InviteLink, linkState } from '../../domain/links/invite-link.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';

/** The roles that a class invites by a link of its own. */
export const classRoles = ['student', 'guardian'] as const satisfies readonly PlatformRole[];
export type MissingLink = (typeof classRoles)[number];

/** The roles that join by link (R18) and have no link of this school year in force in a class. */
export const missingLinks = (
  school: School,
  classId: string,
  links: readonly InviteLink[],
): readonly MissingLink[] => {
  const active = links.filter(
    (link) => link.classId === classId && linkState(link) === 'active' && !isOfEarlierYear(link, school),
  );
  return classRoles.filter((role) => {
    const way = school.organisation.joiningWays[role];
    const byLink = way === 'link' || way === 'chatLink';
    return byLink && !active.some((link) => link.role === role);
  });
};
