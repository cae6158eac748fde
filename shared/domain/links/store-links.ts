import type { PlatformRole } from '../people/role.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { type InviteLink, linkState } from './invite-link.ts';
import type { LinkDoubt } from './link-doubt.ts';
import { type RecognisedLink, recogniseLink } from './link-recognition.ts';

/** A recognised link with the place that it was given for. */
export type PlacedLink = {
  readonly link: RecognisedLink;
  readonly classId: string;
  readonly role: PlatformRole;
  /** For one person alone. */
  readonly personId?: string;
  /** Into one chat of the register. */
  readonly chatId?: string;
  readonly validUntil?: Day;
  /** Where in the file it stands, counted from 1. */
  readonly line: number;
};

export type StoringOutcome = {
  readonly status: 'stored' | 'unchanged' | 'rejected';
  readonly doubts: readonly LinkDoubt[];
};

export type Storing = {
  readonly today: Day;
  readonly source: string;
  readonly nextId: () => string;
  /** `5А, ученики`, for messages. */
  readonly placeName: (place: LinkPlace) => string;
};

type LinkPlace = Pick<InviteLink, 'classId' | 'role' | 'personId'>;

type Kept = { readonly link: InviteLink; readonly line: number | null };

/** Equal for two spellings of one invitation: the token is what invites, not the address around it. */
const identity = (link: RecognisedLink): string =>
  link.token === null ? link.url.replace(/^https?:\/\//i, '') : `${link.kind} ${link.token}`;

const keptLinks = (school: School): Map<string, Kept> => {
  const kept = new Map<string, Kept>();
  for (const link of school.links.values()) {
    const recognised = recogniseLink(link.url);
    if (recognised) kept.set(identity(recognised), { link, line: null });
  }
  return kept;
};

const samePlace = (one: InviteLink, other: PlacedLink): boolean =>
  one.classId === other.classId && one.role === other.role && one.personId === other.personId;

const knownOutcome = (placed: PlacedLink, { link, line }: Kept, storing: Storing): StoringOutcome => {
  const place = storing.placeName(placed);
  if (!samePlace(link, placed)) {
    const kept = storing.placeName(link);
    return {
      status: 'rejected',
      doubts: [{ code: 'link-of-two-places', place, kept, keptAt: line }],
    };
  }
  const state = linkState(link);
  if (state === 'annulled') return { status: 'rejected', doubts: [{ code: 'link-annulled-before', place }] };
  if (state === 'replaced') return { status: 'unchanged', doubts: [{ code: 'link-replaced-before', place }] };
  return { status: 'unchanged', doubts: line === null ? [] : [{ code: 'link-repeated', line }] };
};

/** A link replaces that of the same place and platform; one of another person or another chat replaces none. */
export const placeKey = (
  link: Pick<InviteLink, 'classId' | 'role' | 'platform' | 'personId' | 'chatId'>,
): string => [link.classId, link.role, link.platform, link.personId, link.chatId].join('\n');

export const replacedBy = (older: InviteLink, { url }: InviteLink, on: Day): InviteLink => ({
  ...older,
  history: [...older.history, { state: 'replaced', on, reason: url }],
});

/** The lines that give one place different links: none of these may replace another unseen. */
const rivalLines = (
  links: readonly PlacedLink[],
  kept: ReadonlyMap<string, Kept>,
): ((placed: PlacedLink) => readonly number[]) => {
  const keyOf = (placed: PlacedLink): string => placeKey({ ...placed, platform: placed.link.platform });
  const claims = links.filter((placed) => {
    const known = kept.get(identity(placed.link))?.link;
    return known === undefined || (samePlace(known, placed) && linkState(known) === 'active');
  });
  const byPlace = Map.groupBy(claims, keyOf);
  return (placed) => {
    const same = byPlace.get(keyOf(placed)) ?? [];
    const rivals = new Set(same.map(({ link }) => identity(link))).size > 1 && same.includes(placed);
    return rivals ? [...new Set(same.map(({ line }) => line))] : [];
  };
};

const expiry = ({ validUntil }: PlacedLink, today: Day): readonly LinkDoubt[] =>
  validUntil !== undefined && validUntil < today ? [{ code: 'link-expired', day: validUntil }] : [];

/**
 * The school with these links added (R17). A link that already serves another class or role stays with the
 * first one; a second link for one place replaces the older, which no sheet carries any more. Two different
 * links for one place among those given are both left out.
 */
export const storeLinks = (
  school: School,
  links: readonly PlacedLink[],
  storing: Storing,
): { readonly school: School; readonly outcomes: readonly StoringOutcome[] } => {
  const kept = keptLinks(school);
  const active = new Map<string, InviteLink>();
  for (const link of school.links.values()) {
    if (linkState(link) === 'active') active.set(placeKey(link), link);
  }
  const written = new Map<string, InviteLink>();
  const rivalsOf = rivalLines(links, kept);
  const outcomes = links.map((placed): StoringOutcome => {
    const lines = rivalsOf(placed);
    if (lines.length > 0) {
      const place = storing.placeName(placed);
      return { status: 'rejected', doubts: [{ code: 'link-two-for-place', place, lines }] };
    }
    const key = identity(placed.link);
    const known = kept.get(key);
    if (known)
      return knownOutcome(placed, { ...known, link: written.get(known.link.id) ?? known.link }, storing);
    const { url, kind, platform } = placed.link;
    const { classId, role, personId, chatId, validUntil } = placed;
    const link: InviteLink = {
      id: storing.nextId(),
      url,
      kind,
      platform,
      classId,
      role,
      ...(personId === undefined ? {} : { personId }),
      ...(chatId === undefined ? {} : { chatId }),
      ...(validUntil === undefined ? {} : { validUntil }),
      addedOn: storing.today,
      source: storing.source,
      history: [],
    };
    const older = active.get(placeKey(link));
    active.set(placeKey(link), link);
    kept.set(key, { link, line: placed.line });
    written.set(link.id, link);
    if (older) written.set(older.id, replacedBy(older, link, link.addedOn));
    const doubts: readonly LinkDoubt[] = older
      ? [{ code: 'link-replaces', place: storing.placeName(placed), older: older.url }]
      : [];
    return { status: 'stored', doubts: [...doubts, ...expiry(placed, storing.today)] };
  });
  return {
    school: written.size === 0 ? school : { ...school, links: withRows(school.links, [...written.values()]) },
    outcomes,
  };
};
