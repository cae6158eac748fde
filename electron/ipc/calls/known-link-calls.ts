import { addLink } from '../../../shared/application/invitations/add-link.ts';
import {
  changeKnownLink,
  markClassMoved,
  outdateOldLinks,
} from '../../../shared/application/invitations/change-links.ts';
import { oldPlatformLinks } from '../../../shared/domain/links/change-links.ts';
import { failed, ok } from '../../../shared/domain/result.ts';
import { linkPlaceChoices } from '../../../shared/views/invitations/link-places.ts';
import { movingView } from '../../../shared/views/invitations/moving.ts';
import type { InvitationMeans } from '../invitation-means.ts';
import type { HandlersOf } from '../serve-calls.ts';

type KnownLinkChannels = Pick<
  HandlersOf<'invitations'>,
  | 'invitations.linkPlaces'
  | 'invitations.addLink'
  | 'invitations.changeLink'
  | 'invitations.outdate'
  | 'invitations.moving'
  | 'invitations.markMoved'
>;

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
  'invitations.changeLink': (change) => school.with((store) => changeKnownLink(change, store)),
  'invitations.outdate': ({ linkIds }) => school.with((store) => outdateOldLinks(linkIds, { store, clock })),
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
    school.with((store) => markClassMoved(classId, role, { store, clock })),
});
