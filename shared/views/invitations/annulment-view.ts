import { unclaimedLinks } from '../../domain/annul-links.ts';
import type { Day } from '../../domain/calendar.ts';
import { placeKey } from '../../domain/classes-of-person.ts';
import { type InviteLink, linkState } from '../../domain/invite-link.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { PlatformRole } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { waitingCounts } from '../waiting-people.ts';
import { type LinkView, linkView } from './link-grid.ts';

/** Which links are looked at: those by which nobody came, those of last year, of the platform that was left, or all. */
export const annulmentLists = ['unclaimed', 'lastYear', 'platform', 'all'] as const;
export type AnnulmentListName = (typeof annulmentLists)[number];

export type AnnulmentRow = LinkView & {
  readonly label: string;
  readonly role: PlatformRole;
  /** People who have still to join by it. */
  readonly waiting: number;
};

type Belongs = (link: LinkView) => boolean;

const belongs: Readonly<Record<Exclude<AnnulmentListName, 'unclaimed'>, Belongs>> = {
  lastYear: ({ ofLastYear }) => ofLastYear,
  platform: ({ elsewhere }) => elsewhere,
  all: () => true,
};

/** Links in force that may be annulled (R20), in the order of the classes. */
export const annulmentRows = (
  school: School,
  list: AnnulmentListName,
  days: number,
  today: Day,
): readonly AnnulmentRow[] => {
  const waiting = waitingCounts(school);
  const links: readonly InviteLink[] =
    list === 'unclaimed'
      ? unclaimedLinks(school, today, days).map(({ link }) => link)
      : rowsOf(school.links).filter((link) => linkState(link) === 'active');
  return links
    .map((link) => ({ link, view: linkView(link, school, today), unit: school.classes.get(link.classId) }))
    .filter(({ view }) => list === 'unclaimed' || belongs[list](view))
    .toSorted((a, b) => (a.unit && b.unit ? byClass(a.unit, b.unit) : 0))
    .map(({ link, view, unit }) => ({
      ...view,
      label: unit?.label ?? '',
      role: link.role,
      waiting: waiting.get(placeKey(link.classId, link.role)) ?? 0,
    }));
};
