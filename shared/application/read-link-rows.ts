import { staffroomOf } from '../domain/classes-of-person.ts';
import type { Ids } from '../domain/ids.ts';
import type { LinkKind } from '../domain/invite-link.ts';
import { isLinkError, type LinkDoubt } from '../domain/link-doubt.ts';
import { recogniseLink } from '../domain/link-recognition.ts';
import type { Platform } from '../domain/organisation.ts';
import { failed, ok, type Result } from '../domain/result.ts';
import type { PlatformRole } from '../domain/role.ts';
import type { School } from '../domain/school.ts';
import type { SchoolClass } from '../domain/school-class.ts';
import { type PlacedLink, type StoringOutcome, storeLinks } from '../domain/store-links.ts';
import { type FoundLink, type LinkRow, LONGEST_LINE } from '../importing/links/link-row.ts';
import { readLinks } from '../importing/links/read-links.ts';
import { linkPlace } from '../text/links.ts';
import { vocabularyOf } from '../text/vocabulary.ts';
import { classesByKey, knownClasses } from './find-classes.ts';
import type { Clock, SchoolStore } from './ports.ts';

export type LinkProblem = { readonly line: number; readonly sheet?: string; readonly doubt: LinkDoubt };

export type ReportedLink = {
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

type Classes = {
  readonly byKey: ReadonlyMap<string, SchoolClass>;
  readonly staffroom: SchoolClass | null;
  readonly labels: string;
};

const classesOf = (school: School): Classes => ({
  byKey: classesByKey(school),
  staffroom: staffroomOf(school),
  labels: knownClasses(school),
});

type Checked =
  | { readonly found: FoundLink; readonly placed: PlacedLink; readonly label: string }
  | { readonly found: FoundLink; readonly placed: null; readonly doubts: readonly LinkDoubt[] };

const placeOf = (
  { schoolClass: named, role, roleText }: FoundLink,
  classes: Classes,
): { readonly schoolClass: SchoolClass; readonly role: PlatformRole } | LinkDoubt => {
  if (named === null) return { code: 'link-class-missing' };
  if (named.kind === 'unknown')
    return { code: 'link-class-unknown', label: named.text, known: classes.labels };
  if (named.kind === 'several') return { code: 'link-several-classes', text: named.text };
  const schoolClass = named.kind === 'staffroom' ? classes.staffroom : classes.byKey.get(named.key);
  if (!schoolClass) return { code: 'link-class-missing' };
  if (roleText !== undefined && role === null) return { code: 'link-role-unknown', role: roleText };
  return role === null ? { code: 'link-role-missing', place: schoolClass.label } : { schoolClass, role };
};

const check = (found: FoundLink, classes: Classes, allowedHosts: readonly string[]): Checked => {
  if (found.isLong)
    return { found, placed: null, doubts: [{ code: 'link-line-long', longest: LONGEST_LINE }] };
  const link = found.address === '' ? null : recogniseLink(found.address, allowedHosts);
  if (!link)
    return { found, placed: null, doubts: [{ code: 'link-missing', text: found.text || found.address }] };
  const place = placeOf(found, classes);
  if ('code' in place) return { found, placed: null, doubts: [place, ...link.doubts] };
  if (link.doubts.some(isLinkError)) return { found, placed: null, doubts: link.doubts };
  const { schoolClass, role } = place;
  return {
    found,
    placed: { link, classId: schoolClass.id, role, line: found.line },
    label: schoolClass.label,
  };
};

type Naming = (classId: string, role: PlatformRole) => string;

const entryOf = (item: Checked, outcome: StoringOutcome, placeName: Naming): LinkEntry => {
  const { line, sheet, address, text } = item.found;
  const link = item.placed?.link ?? null;
  return {
    line,
    ...(sheet === undefined ? {} : { sheet }),
    address: link?.url ?? (address === '' ? text : address),
    place: item.placed ? placeName(item.placed.classId, item.placed.role) : '',
    kind: link?.kind ?? null,
    platform: link?.platform ?? null,
    status: outcome.status,
    doubts: item.placed ? [...outcome.doubts, ...item.placed.link.doubts] : item.doubts,
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

export type ReadLinkRows = {
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
  const classes = classesOf(school);
  const found = readLinks(rows, (key) => classes.byKey.has(key));
  if (found.length === 0) return failed({ code: 'no-links-found', file });
  const checked = found.map((link) => check(link, classes, school.organisation.allowedHosts));
  const placed = checked.flatMap((item) => item.placed ?? []);
  const words = vocabularyOf(school.organisation);
  const placeName: Naming = (classId, role) =>
    linkPlace(school.classes.get(classId)?.label ?? '', role, words);
  const next = storeLinks(school, placed, {
    today: clock.today(),
    source: file,
    nextId: ids.next,
    placeName,
  });
  return ok({ next: next.school, result: reported(checked, next.outcomes, placeName) });
};
