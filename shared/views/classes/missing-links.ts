import { type InviteLink, linkState } from '../../domain/invite-link.ts';
import type { PlatformRole } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';

/** The roles that a class invites by a link of its own. */
export const classRoles = ['student', 'guardian'] as const satisfies readonly PlatformRole[];
export type MissingLink = (typeof classRoles)[number];

const activeLinks = (links: readonly InviteLink[], classId: string): readonly InviteLink[] =>
  links.filter((link) => link.classId === classId && linkState(link) === 'active');

/** The roles that join by link (R18) and have no active link in a class. */
export const missingLinks = (
  { organisation }: School,
  classId: string,
  links: readonly InviteLink[],
): readonly MissingLink[] => {
  const active = activeLinks(links, classId);
  return classRoles.filter((role) => {
    const way = organisation.joiningWays[role];
    const byLink = way === 'link' || way === 'chatLink';
    return byLink && !active.some((link) => link.role === role);
  });
};
