import { addLink } from '../../shared/application/add-link.ts';
import { changeLink, markMoved, oldPlatformLinks, outdateLinks } from '../../shared/domain/change-links.ts';
import type { ActKind } from '../../shared/domain/journal.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import { movingText } from '../../shared/text/invitations-screen.ts';
import { linkPlaceChoices } from '../../shared/views/invitations/link-places.ts';
import { movingView } from '../../shared/views/invitations/moving.ts';
import { inviteesOf } from '../../shared/views/sheets/invitees.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { InvitationMeans } from './invitation-means.ts';
import type { HandlersOf } from './serve-calls.ts';

type KnownLinkChannels = Pick<
  HandlersOf<'invitations'>,
  | 'invitations.linkPlaces'
  | 'invitations.addLink'
  | 'invitations.changeLink'
  | 'invitations.outdate'
  | 'invitations.moving'
  | 'invitations.markMoved'
>;

const commitCount = async (
  base: OpenBase,
  next: { readonly school: School; readonly count: number },
  kind: ActKind,
  what: string,
): Promise<Result<number>> => {
  if (next.count === 0) return ok(0);
  const act = { kind, subject: '', counts: { [what]: next.count } };
  const saved = await base.commit(base.current(), next.school, act);
  return saved.ok ? ok(next.count) : saved;
};

/** Single links, and the move from one platform to another (R3, R17). */
export const knownLinkCalls = ({ school, clock, ids }: InvitationMeans): KnownLinkChannels => ({
  'invitations.linkPlaces': ({ classId, role }) =>
    school.with((base) => ok(linkPlaceChoices(base.current(), classId, role, clock.today()))),
  'invitations.addLink': (link) =>
    school.with((base) => {
      const { classes, persons, chats } = base.current();
      const { classId, personId, chatId } = link;
      const known =
        classes.has(classId) &&
        (personId === null || persons.has(personId)) &&
        (chatId === null || chats.has(chatId));
      return known ? addLink(link, { store: base, clock, ids }) : failed({ code: 'plan-outdated' });
    }),
  'invitations.changeLink': (change) =>
    school.with(async (base) => {
      const next = changeLink(base.current(), change);
      if (!next) return failed({ code: 'plan-outdated' });
      const act = { kind: 'links-changed', subject: '', counts: { links: 1 } } as const;
      const saved = await base.commit(base.current(), next, act);
      return saved.ok ? ok(null) : saved;
    }),
  'invitations.outdate': ({ linkIds }) =>
    school.with((base) => {
      const now = base.current();
      const next = outdateLinks(now, linkIds, clock.today(), movingText.reason);
      return commitCount(base, next, 'links-changed', 'links');
    }),
  'invitations.moving': () =>
    school.with((base) => {
      const now = base.current();
      return ok(
        movingView(
          now,
          oldPlatformLinks(now).map(({ id }) => id),
        ),
      );
    }),
  'invitations.markMoved': ({ classId, role }) =>
    school.with((base) => {
      const now = base.current();
      const people = inviteesOf(now, clock.today())
        .placed.filter((invitee) => invitee.schoolClass.id === classId && invitee.role === role)
        .map(({ person }) => person);
      return commitCount(base, markMoved(now, people, clock.today()), 'platform-marked', 'people');
    }),
});
