import { isOfEarlierYear } from '../../domain/links/annul-links.ts';
import { type InviteLink, type LinkKind, linkState } from '../../domain/links/invite-link.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';

/** Why a class and role has no link that may be printed. */
type LinkLack = 'none' | 'notActive' | 'earlierYear' | 'expired' | 'notInvitation';

type PickedLink =
  | { readonly link: InviteLink; readonly lack: null }
  | { readonly link: null; readonly lack: LinkLack };

/** A call, a public channel or the school's page brings nobody into the organisation's profile. */
const notInvitations: ReadonlySet<LinkKind> = new Set(['sferumCall', 'maxChannel', 'schoolPage']);

/** Why a link may not be printed; null: it may. */
export const lackOf = (link: InviteLink, school: School, today: Day): LinkLack | null => {
  if (linkState(link) !== 'active') return 'notActive';
  if (isOfEarlierYear(link, school)) return 'earlierYear';
  if (notInvitations.has(link.kind)) return 'notInvitation';
  return link.validUntil !== undefined && link.validUntil < today ? 'expired' : null;
};

type Wish = { readonly platform: Platform; readonly chat: boolean };

/** A chat's link goes first where the role joins by chats; then the organisation's platform, then the newest. */
const best = (links: readonly InviteLink[], { platform, chat }: Wish): InviteLink | undefined =>
  links.reduce<InviteLink | undefined>((chosen, link) => {
    if (!chosen) return link;
    const asWished = (one: InviteLink): number => Number((one.chatId !== undefined) === chat);
    const way = asWished(link) - asWished(chosen);
    if (way !== 0) return way > 0 ? link : chosen;
    const own = Number(link.platform === platform) - Number(chosen.platform === platform);
    if (own !== 0) return own > 0 ? link : chosen;
    return link.addedOn >= chosen.addedOn ? link : chosen;
  }, undefined);

const choose = (
  links: readonly InviteLink[],
  wish: Wish,
  lack: (link: InviteLink) => LinkLack | null,
): PickedLink => {
  const link = best(
    links.filter((candidate) => lack(candidate) === null),
    wish,
  );
  if (link) return { link, lack: null };
  const last = links.at(-1);
  return { link: null, lack: (last && lack(last)) ?? 'none' };
};

export type LinkPicker = (classId: string, role: PlatformRole, personId?: string) => PickedLink;

const keyOf = (classId: string, role: PlatformRole, personId = ''): string =>
  [classId, role, personId].join('\n');

/**
 * Says which link a sheet carries: the person's own where there is one, else that of the class and role.
 * Only links in force that really invite are ever given (R17, R20).
 */
export const linkPicker = (school: School, today: Day): LinkPicker => {
  const { platform, joiningWays } = school.organisation;
  const links = Map.groupBy(rowsOf(school.links), (link) => keyOf(link.classId, link.role, link.personId));
  const lack = (link: InviteLink): LinkLack | null => lackOf(link, school, today);
  const picked = new Map<string, PickedLink>();
  const pick = (key: string, role: PlatformRole): PickedLink => {
    const wish = { platform, chat: joiningWays[role] === 'chatLink' };
    const known = picked.get(key) ?? choose(links.get(key) ?? [], wish, lack);
    picked.set(key, known);
    return known;
  };
  return (classId, role, personId) => {
    const own = personId === undefined ? null : pick(keyOf(classId, role, personId), role);
    return own?.link ? own : pick(keyOf(classId, role), role);
  };
};
