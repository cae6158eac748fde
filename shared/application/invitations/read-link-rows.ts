import type { Ids } from '../../domain/ids.ts';
import type { LinkKind } from '../../domain/links/invite-link.ts';
import type { LinkDoubt } from '../../domain/links/link-doubt.ts';
import { type Storing, type StoringOutcome, storeLinks } from '../../domain/links/store-links.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { LinkRow } from '../../importing/links/link-row.ts';
import { readLinks } from '../../importing/links/read-links.ts';
import { linkPlace } from '../../text/links.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import type { Clock, SchoolStore } from '../ports.ts';
import { type CheckedLink, placeLink, placingClasses } from './place-links.ts';

export type LinkProblem = { readonly line: number; readonly sheet?: string; readonly doubt: LinkDoubt };

type ReportedLink = {
  readonly classLabel: string;
  readonly role: PlatformRole;
  readonly url: string;
  readonly kind: LinkKind;
  readonly platform: Platform | null;
  readonly line: number;
};

/** One link of the file: what was understood, and what becomes of it. */
export type LinkEntry = {
  readonly line: number;
  readonly sheet?: string;
  /** What stands in the file where the link should be. */
  readonly address: string;
  /** `5А, ученики`; '' where no place was understood. */
  readonly place: string;
  readonly kind: LinkKind | null;
  readonly platform: Platform | null;
  readonly status: StoringOutcome['status'];
  readonly doubts: readonly LinkDoubt[];
};

export type StoredLinks = {
  readonly stored: number;
  readonly unchanged: number;
  readonly rejected: number;
  /** Those that the base holds now, in the order of the file. */
  readonly links: readonly ReportedLink[];
  readonly problems: readonly LinkProblem[];
  /** Every link of the file with what becomes of it, in its order. */
  readonly entries: readonly LinkEntry[];
};

export type LinkServices = { readonly store: SchoolStore; readonly clock: Clock; readonly ids: Ids };

type Checked = CheckedLink;

type Naming = Storing['placeName'];

const entryOf = (item: Checked, outcome: StoringOutcome, placeName: Naming): LinkEntry => {
  const { line, sheet, address, text } = item.found;
  const link = item.placed?.link ?? null;
  return {
    line,
    ...(sheet === undefined ? {} : { sheet }),
    address: link?.url ?? (address === '' ? text : address),
    place: item.placed ? placeName(item.placed) : '',
    kind: link?.kind ?? null,
    platform: link?.platform ?? null,
    status: outcome.status,
    doubts: item.placed ? [...outcome.doubts, ...item.warnings, ...item.placed.link.doubts] : item.doubts,
  };
};

/** `5А, родители`, with the name where the link is for one person. */
export const placeNaming = (school: School): Naming => {
  const words = vocabularyOf(school.organisation);
  return ({ classId, role, personId }) => {
    const place = linkPlace(school.classes.get(classId)?.label ?? '', role, words);
    const person = personId === undefined ? undefined : school.persons.get(personId);
    return person ? `${place}: ${fullName(person.name)}` : place;
  };
};

const rejected: StoringOutcome = { status: 'rejected', doubts: [] };

const reported = (
  checked: readonly Checked[],
  outcomes: readonly StoringOutcome[],
  placeName: Naming,
): StoredLinks => {
  const counts = { stored: 0, unchanged: 0, rejected: 0 };
  const links: ReportedLink[] = [];
  const entries: LinkEntry[] = [];
  let next = 0;
  for (const item of checked) {
    const outcome = (item.placed ? outcomes[next++] : undefined) ?? rejected;
    counts[outcome.status] += 1;
    const entry = entryOf(item, outcome, placeName);
    entries.push(entry);
    if (!item.placed || outcome.status === 'rejected') continue;
    const { url, kind, platform } = item.placed.link;
    links.push({ classLabel: item.label, role: item.placed.role, url, kind, platform, line: entry.line });
  }
  const problems = entries.flatMap(({ line, sheet, doubts }) =>
    doubts.map((doubt) => ({ line, ...(sheet === undefined ? {} : { sheet }), doubt })),
  );
  return { ...counts, links, problems, entries };
};

type ReadLinkRows = {
  /** The school with those that are right. */
  readonly next: School;
  readonly result: StoredLinks;
};

/** Reads a file's links and places them in the school (R17): what the preview shows is what is stored. */
export const readLinkRows = (
  rows: readonly LinkRow[],
  file: string,
  { store, clock, ids }: LinkServices,
): Result<ReadLinkRows> => {
  const school = store.current();
  const classes = placingClasses(school);
  const found = readLinks(rows, (key) => classes.byKey.has(key));
  if (found.length === 0) return failed({ code: 'no-links-found', file });
  const today = clock.today();
  const checked = found.map((link) => placeLink(link, school, classes, today));
  const placed = checked.flatMap((item) => item.placed ?? []);
  const placeName = placeNaming(school);
  const next = storeLinks(school, placed, { today, source: file, nextId: ids.next, placeName });
  return ok({ next: next.school, result: reported(checked, next.outcomes, placeName) });
};
