import { isStaffRole, type PlatformRole } from '../../domain/people/role.ts';
import type { FoundLink, LinkRow, NamedClass } from './link-row.ts';
import { type ReadLine, readLine, sameClass } from './read-line.ts';
import type { IsKnownClass } from './read-place.ts';

/** What the lines above say of the lines below. */
type Context = {
  schoolClass: NamedClass | null;
  /** From a heading over several classes. */
  sectionRole: PlatformRole | null;
  /** From the class's own heading, or from a line of its block. */
  blockRole: PlatformRole | null;
  /** Places in `found` of the block's links that still have no role: it may stand on the next line. */
  pending: number[];
  afterGap: boolean;
  /** Places in `found` of teachers' links whose class stands on a line above. */
  readonly teachers: number[];
};

const staffroom: NamedClass = { kind: 'staffroom' };

/** Employees belong to no class; teachers may have a chat of their own in one. */
const belongsToStaffroom = (role: PlatformRole | null, context: Context): boolean =>
  role !== null &&
  isStaffRole(role) &&
  (role !== 'teacher' || context.afterGap || context.schoolClass === null);

const LONGEST_HEADING_WORDS = 4;

/** Words of nobody's class that stand like a heading: what is below them must not go to the class above. */
const looksLikeHeading = (other: string): boolean =>
  /\p{L}{3}/u.test(other) && !/[.!?]$/.test(other) && other.split(/\s+/).length <= LONGEST_HEADING_WORDS;

const heading = (line: ReadLine, next: ReadLine | undefined, context: Context, found: FoundLink[]): void => {
  if (line.schoolClass !== null) {
    context.schoolClass = line.schoolClass;
    context.blockRole = line.role;
    context.pending = [];
    return;
  }
  const { role } = line;
  if (role === null) {
    if (looksLikeHeading(line.other)) {
      context.schoolClass = { kind: 'unknown', text: line.other };
      context.blockRole = null;
      context.pending = [];
    }
    return;
  }
  if (context.pending.length > 0 && !context.afterGap) {
    for (const at of context.pending) {
      const link = found[at];
      if (link) found[at] = { ...link, role };
    }
    context.pending = [];
    return;
  }
  if (next?.schoolClass) {
    context.sectionRole = role;
    context.blockRole = null;
    context.schoolClass = null;
    return;
  }
  if (belongsToStaffroom(role, context)) context.schoolClass = staffroom;
  context.blockRole = role;
};

/** A row of a table that says everything about its links: it is no heading of the rows below. */
const isComplete = (line: ReadLine): boolean =>
  line.delimited &&
  line.schoolClass !== null &&
  line.links.length > 0 &&
  line.links.every(({ role }) => role !== null);

const ownPlaces = (row: LinkRow, line: ReadLine, context: Context, found: FoundLink[]): void => {
  const { line: number, sheet } = row;
  const place = { line: number, ...(sheet === undefined ? {} : { sheet }), text: '' };
  for (const link of line.links)
    found.push({ ...place, ...link, schoolClass: link.schoolClass ?? line.schoolClass });
  if (sameClass(line.schoolClass, context.schoolClass)) return;
  Object.assign(context, { schoolClass: null, blockRole: null, pending: [] });
};

/** A row of such a table whose cell for the link is empty or holds something else. */
const withoutLink = (row: LinkRow, line: ReadLine): FoundLink => ({
  line: row.line,
  ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
  address: '',
  text: line.other,
  schoolClass: line.schoolClass,
  role: line.role,
});

const linkLine = (row: LinkRow, line: ReadLine, context: Context, found: FoundLink[]): void => {
  if (isComplete(line) || line.links.some(({ schoolClass }) => schoolClass !== undefined)) {
    ownPlaces(row, line, context, found);
    return;
  }
  if (line.schoolClass !== null) {
    context.schoolClass = line.schoolClass;
    context.blockRole = null;
  }
  for (const { role: ownRole, ...link } of line.links) {
    const beside = line.schoolClass === null && belongsToStaffroom(ownRole, context);
    const schoolClass = beside ? staffroom : context.schoolClass;
    const inherited = context.blockRole ?? context.sectionRole;
    const role = ownRole ?? inherited ?? (schoolClass?.kind === 'staffroom' ? 'teacher' : null);
    if (role === null) context.pending.push(found.length);
    if (role === 'teacher' && line.schoolClass === null) context.teachers.push(found.length);
    const { line: number, sheet } = row;
    found.push({
      line: number,
      ...(sheet === undefined ? {} : { sheet }),
      ...link,
      text: '',
      schoolClass,
      role,
    });
  }
};

/**
 * Teachers who stand under one class alone, where there are several, are those of the whole school: their line
 * follows the last class's without a gap. A chat of a class's teachers stands in more classes than one.
 */
const withLoneTeachers = (found: readonly FoundLink[], teachers: readonly number[]): readonly FoundLink[] => {
  const keyOf = (link: FoundLink | undefined): string => JSON.stringify(link?.schoolClass ?? null);
  const classes = new Set(found.map(keyOf));
  const places = new Set(teachers);
  const theirs = new Set(teachers.map((at) => keyOf(found[at])));
  if (classes.size < 2 || theirs.size !== 1) return found;
  return found.map((link, at) => (places.has(at) ? { ...link, schoolClass: staffroom } : link));
};

/** Links that stand under headings or beside their class and role, in no fixed columns. */
export const readFreeLines = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] => {
  const lines = rows.map((row) => ({ row, line: readLine(row, isKnown) }));
  const found: FoundLink[] = [];
  const context: Context = {
    schoolClass: null,
    sectionRole: null,
    blockRole: null,
    pending: [],
    afterGap: false,
    teachers: [],
  };
  const isTable = lines.some(({ line }) => isComplete(line));
  let sheet: string | undefined;
  for (const [index, { row, line }] of lines.entries()) {
    if (row.sheet !== sheet) {
      sheet = row.sheet;
      const named = readLine({ cells: [sheet ?? ''] }, isKnown);
      Object.assign(context, { schoolClass: named.schoolClass, sectionRole: named.role, blockRole: null });
      context.pending = [];
    }
    if (line.blank) {
      context.afterGap = true;
      continue;
    }
    const next = lines.slice(index + 1, index + 4).find((later) => !later.line.blank)?.line;
    if (line.links.length > 0) linkLine(row, line, context, found);
    else if (isTable && line.delimited && line.schoolClass && line.role) found.push(withoutLink(row, line));
    else heading(line, next, context, found);
    context.afterGap = false;
  }
  return withLoneTeachers(found, context.teachers);
};
