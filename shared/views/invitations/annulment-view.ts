import { placeKey } from '../../domain/classes/classes-of-person.ts';
import { isOfThoseGone, unclaimedLinks } from '../../domain/links/annul-links.ts';
import { type InviteLink, stillOpens } from '../../domain/links/invite-link.ts';
import { byClass, byText } from '../../domain/natural-order.ts';
import { fullName } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { waitingCounts } from '../waiting-people.ts';
import { type LinkView, linkView } from './link-grid.ts';

/**
 * Which links are looked at: those by which nobody came, those of last year, of people who left, of the platform
 * that was left, those that another link replaced, or all.
 */
export const annulmentLists = ['unclaimed', 'lastYear', 'gone', 'platform', 'replaced', 'all'] as const;
export type AnnulmentListName = (typeof annulmentLists)[number];

export type AnnulmentRow = LinkView & {
  readonly label: string;
  readonly role: PlatformRole;
  /** People who have still to join by it. */
  readonly waiting: number;
};

type Belongs = (view: LinkView, link: InviteLink, school: School, today: Day) => boolean;

const belongs: Readonly<Record<Exclude<AnnulmentListName, 'unclaimed'>, Belongs>> = {
  lastYear: ({ ofLastYear }) => ofLastYear,
  gone: (_view, link, school, today) => isOfThoseGone(school, link, today),
  platform: ({ elsewhere }) => elsewhere,
  replaced: ({ state }) => state === 'replaced',
  all: () => true,
};

/** Links that may be annulled (R20), in the order of the classes. */
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
      : rowsOf(school.links).filter(stillOpens);
  return links
    .map((link) => ({ link, view: linkView(link, school, today), unit: school.classes.get(link.classId) }))
    .filter(({ view, link }) => list === 'unclaimed' || belongs[list](view, link, school, today))
    .toSorted((a, b) => (a.unit && b.unit ? byClass(a.unit, b.unit) : 0))
    .map(({ link, view, unit }) => ({
      ...view,
      label: unit?.label ?? '',
      role: link.role,
      waiting: waiting.get(placeKey(link.classId, link.role)) ?? 0,
    }));
};

/** A link that was annulled, and whether it is switched off on the platform by now. */
export type AnnulledRow = {
  readonly id: string;
  readonly url: string;
  readonly label: string;
  readonly role: PlatformRole;
  /** For whom alone it was; '' for everybody of its place. */
  readonly person: string;
  readonly on: Day;
  readonly reason: string;
  /** The task of switching it off; null where none was opened. */
  readonly taskId: string | null;
  readonly doneOn: Day | null;
};

/** Annulled links: those still to be switched off on the platform first, then the newest. */
export const annulledRows = (school: School): readonly AnnulledRow[] => {
  const tasks = new Map(
    rowsOf(school.tasks).flatMap((task) =>
      task.kind === 'annulLink' && task.linkId !== undefined ? [[task.linkId, task] as const] : [],
    ),
  );
  return rowsOf(school.links)
    .flatMap((link): readonly AnnulledRow[] => {
      const last = link.history.at(-1);
      if (last?.state !== 'annulled') return [];
      const task = tasks.get(link.id);
      const person = link.personId === undefined ? undefined : school.persons.get(link.personId);
      return [
        {
          id: link.id,
          url: link.url,
          label: school.classes.get(link.classId)?.label ?? '',
          role: link.role,
          person: person ? fullName(person.name) : '',
          on: last.on,
          reason: last.reason,
          taskId: task?.id ?? null,
          doneOn: task?.doneOn ?? null,
        },
      ];
    })
    .toSorted(
      (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || compareDays(b.on, a.on) || byText(a.label, b.label),
    );
};

const isOpen = ({ taskId, doneOn }: AnnulledRow): boolean => taskId !== null && doneOn === null;
const compareDays = (a: Day, b: Day): number => (a < b ? -1 : Number(a > b));
