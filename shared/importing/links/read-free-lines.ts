import { isStaffRole, type PlatformRole } from '../../domain/people/role.ts';
import { type LaidLine, labelSide } from './label-side.ts';
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
  /** Places of the block's links whose role stood below them. */
  labelledBelow: number[];
  /** The line above is a heading of this class, or of a role alone: no link stands between. */
  open: ReadLine | null;
  afterGap: boolean;
  /** Places in `found` of teachers' links whose class stands on a line above. */
  readonly teachers: number[];
};

const unclear: NamedClass = { kind: 'unclear' };

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

/** Where the last link of a block has no role, those below the links may be the next links' instead. */
const closeBlock = (context: Context, found: FoundLink[]): void => {
  if (context.pending.length > 0) {
    for (const at of context.labelledBelow) {
      const link = found[at];
      if (link) found[at] = { ...link, role: null };
    }
  }
  context.pending = [];
  context.labelledBelow = [];
};

/** Two classes one under the other: it is not told whose the links below them are. */
const followsAnother = (line: ReadLine, { open, afterGap }: Context): boolean =>
  !afterGap &&
  open?.schoolClass?.kind === 'known' &&
  line.schoolClass?.kind === 'known' &&
  !sameClass(open.schoolClass, line.schoolClass);

/** «ученики» and «родители» one under the other: it is not told which of them the links below are for. */
const followsAnotherRole = (role: PlatformRole, { open, afterGap }: Context): boolean => {
  const above = open?.schoolClass === null && !afterGap ? open.role : null;
  return above !== null && above !== role && !(isStaffRole(above) && isStaffRole(role));
};

const roleHeading = (
  role: PlatformRole,
  next: ReadLine | undefined,
  context: Context,
  found: FoundLink[],
): void => {
  if (context.pending.length > 0 && !context.afterGap) {
    for (const at of context.pending) {
      const link = found[at];
      if (link) found[at] = { ...link, role };
    }
    context.labelledBelow.push(...context.pending);
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
  if (context.sectionRole !== role) context.sectionRole = null;
  context.blockRole = followsAnotherRole(role, context) ? null : role;
};

const heading = (line: ReadLine, next: ReadLine | undefined, context: Context, found: FoundLink[]): void => {
  if (line.schoolClass !== null) {
    context.schoolClass = followsAnother(line, context) ? unclear : line.schoolClass;
    context.blockRole = line.role;
    closeBlock(context, found);
    return;
  }
  if (line.role !== null) roleHeading(line.role, next, context, found);
  else if (looksLikeHeading(line.other)) {
    context.schoolClass = { kind: 'unknown', text: line.other };
    context.blockRole = null;
    closeBlock(context, found);
  }
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
  closeBlock(context, found);
  Object.assign(context, { schoolClass: null, blockRole: null });
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

const lacksLink = (line: ReadLine): boolean =>
  line.delimited && line.schoolClass !== null && line.role !== null && line.links.length === 0;

/** A heading that the links below it wait for. */
const opens = (line: ReadLine): boolean =>
  line.links.length === 0 && (line.schoolClass !== null || line.role !== null);

const placeInBlock = (line: ReadLine, ownRole: PlatformRole | null, context: Context) => {
  const beside = line.schoolClass === null && belongsToStaffroom(ownRole, context);
  const schoolClass = beside ? staffroom : context.schoolClass;
  const inherited = context.blockRole ?? context.sectionRole;
  return {
    schoolClass,
    role: ownRole ?? inherited ?? (schoolClass?.kind === 'staffroom' ? 'teacher' : null),
  };
};

const linkLine = (
  row: LinkRow,
  line: ReadLine,
  context: Context,
  found: FoundLink[],
  isUnclear: boolean,
): void => {
  if (isComplete(line) || line.links.some(({ schoolClass }) => schoolClass !== undefined)) {
    ownPlaces(row, line, context, found);
    return;
  }
  if (line.schoolClass !== null) {
    if (!sameClass(line.schoolClass, context.schoolClass)) closeBlock(context, found);
    context.schoolClass = line.schoolClass;
    context.blockRole = null;
  }
  if (isUnclear && line.schoolClass === null) context.schoolClass = unclear;
  for (const { role: ownRole, ...link } of line.links) {
    const { schoolClass, role } = placeInBlock(line, ownRole, context);
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
  if (classes.size < 2 || theirs.size !== 1 || theirs.has(JSON.stringify(unclear))) return found;
  return found.map((link, at) => (places.has(at) ? { ...link, schoolClass: staffroom } : link));
};

type LaidRow = LaidLine & { readonly row: LinkRow };

/** The lines that are not empty, each with whether an empty one stands above it. */
const laidLines = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly LaidRow[] => {
  const lines: LaidRow[] = [];
  let afterGap = false;
  for (const row of rows) {
    const line = readLine(row, isKnown);
    if (!line.blank) lines.push({ row, line, afterGap });
    afterGap = line.blank;
  }
  return lines;
};

/** Classes that stand under their links are headings in this order. */
const upsideDown = (lines: readonly LaidRow[]): readonly LaidRow[] =>
  lines.map((laid, at) => ({ ...laid, afterGap: lines[at + 1]?.afterGap ?? false })).toReversed();

/** The next line that names a class or a role or has a link. */
const nextSaying = (lines: readonly LaidRow[], index: number): ReadLine | undefined => {
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]?.line;
    if (line && (line.schoolClass !== null || line.role !== null || line.links.length > 0)) return line;
  }
  return undefined;
};

/** Links that stand under headings or beside their class and role, in no fixed columns. */
export const readFreeLines = (rows: readonly LinkRow[], isKnown: IsKnownClass): readonly FoundLink[] => {
  const lines = laidLines(rows, isKnown);
  const isTable = lines.some(({ line }) => isComplete(line));
  const isRow = ({ line }: LaidLine): boolean => isTable && lacksLink(line);
  const named = readLine({ cells: [rows[0]?.sheet ?? ''] }, isKnown);
  const side = named.schoolClass === null ? labelSide(lines.filter((laid) => !isRow(laid))) : 'above';
  const found: FoundLink[] = [];
  const context: Context = {
    schoolClass: named.schoolClass,
    sectionRole: named.role,
    blockRole: null,
    pending: [],
    labelledBelow: [],
    open: null,
    afterGap: false,
    teachers: [],
  };
  const inOrder = side === 'below' ? upsideDown(lines) : lines;
  for (const [index, laid] of inOrder.entries()) {
    const { row, line } = laid;
    context.afterGap = laid.afterGap;
    if (line.links.length > 0) linkLine(row, line, context, found, side === 'unclear');
    else if (isRow(laid)) found.push(withoutLink(row, line));
    else heading(line, nextSaying(inOrder, index), context, found);
    context.open = opens(line) ? line : null;
  }
  closeBlock(context, found);
  const inFile = withLoneTeachers(found, context.teachers);
  return side === 'below' ? inFile.toSorted((one, other) => one.line - other.line) : inFile;
};
