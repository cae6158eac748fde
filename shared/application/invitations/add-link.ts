import type { Ids } from '../../domain/ids.ts';
import { isLinkError } from '../../domain/links/link-doubt.ts';
import { recogniseLink } from '../../domain/links/link-recognition.ts';
import { type StoringOutcome, storeLinks } from '../../domain/links/store-links.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { findAddresses } from '../../importing/links/find-addresses.ts';
import { linksScreenText } from '../../text/screens/links-screen.ts';
import type { Clock, SchoolStore } from '../ports.ts';
import { placeNaming } from './read-link-rows.ts';

type NewLink = {
  readonly classId: string;
  readonly role: PlatformRole;
  readonly address: string;
  readonly personId: string | null;
  readonly chatId: string | null;
  readonly validUntil: Day | null;
};

type AddServices = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

/** Stores one link that was typed for its place; what is wrong with it is told as for a file of links. */
export const addLink = async (
  { address: typed, personId, chatId, validUntil, classId, role }: NewLink,
  { store, clock, ids }: AddServices,
): Promise<Result<StoringOutcome>> => {
  const school = store.current();
  const address = findAddresses(typed)[0]?.address ?? typed.trim();
  const link = recogniseLink(address, school.organisation.allowedHosts);
  if (!link) return ok({ status: 'rejected', doubts: [{ code: 'link-missing', text: typed.trim() }] });
  if (link.doubts.some(isLinkError)) return ok({ status: 'rejected', doubts: link.doubts });
  const placed = {
    link,
    classId,
    role,
    ...(personId === null ? {} : { personId }),
    ...(chatId === null ? {} : { chatId }),
    ...(validUntil === null ? {} : { validUntil }),
    line: 1,
  };
  const source = linksScreenText.typedSource;
  const next = storeLinks(school, [placed], {
    today: clock.today(),
    source,
    nextId: ids.next,
    placeName: placeNaming(school),
  });
  const outcome = next.outcomes[0] ?? { status: 'rejected', doubts: [] };
  if (outcome.status === 'stored') {
    const act = { kind: 'links-stored', subject: source, counts: { stored: 1 } } as const;
    const saved = await store.commit(school, next.school, act);
    if (!saved.ok) return saved;
  }
  return ok({ status: outcome.status, doubts: [...outcome.doubts, ...link.doubts] });
};
