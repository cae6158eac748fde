import { classKey } from '../../domain/classes/class-label.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { type FoundAddress, findAddresses } from './find-addresses.ts';
import type { LinkRow, NamedClass } from './link-row.ts';
import { oldWordIn } from './old-word.ts';
import { type IsKnownClass, type NamedPlace, readPlace } from './read-place.ts';

type LineLink = {
  readonly address: string;
  readonly role: PlatformRole | null;
  /** Where the line gives its links different classes. */
  readonly schoolClass?: NamedClass;
  /** Until when it is valid: «до 31.12.2026». */
  readonly validText?: string;
  readonly oldWord?: string;
};

/** A line or row without columns of known meaning, read on its own. */
export type ReadLine = {
  readonly schoolClass: NamedClass | null;
  readonly role: PlatformRole | null;
  readonly links: readonly LineLink[];
  /** Words that name neither a class nor a role, where they could be a heading. */
  readonly other: string;
  readonly blank: boolean;
  /** The class stands in a cell of its own. */
  readonly delimited: boolean;
};

/** `1.` or `2)` before a line's words; a lone letter behind it makes it a class, `5. А`. */
const numbering = /^\s*\d{1,3}\s*[.)]\s*(?=\S{2})(?![«"']?\p{L}(?!\p{L}))/u;

const cellBorder = /[\t;|]/;

/** The pieces of text around the addresses: one before each, and one after the last. */
const pieces = (text: string, found: readonly FoundAddress[]): readonly string[] => {
  const starts = [0, ...found.map(({ end }) => end)];
  const ends = [...found.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
};

const ranks: readonly NamedClass['kind'][] = ['several', 'known', 'staffroom', 'unknown'];

const rank = ({ schoolClass }: NamedPlace): number =>
  schoolClass === null ? ranks.length : ranks.indexOf(schoolClass.kind);

const knownKeys = (places: readonly NamedPlace[]): readonly string[] => {
  const keys = places.flatMap(({ schoolClass }) => (schoolClass?.kind === 'known' ? [schoolClass.key] : []));
  // A bare number beside a class with a letter is the row's number.
  const lettered = keys.filter((key) => !/^\d+$/.test(key));
  return [...new Set(lettered.length > 0 ? lettered : keys)];
};

/** A known class goes before the staffroom, that before one that the base does not know. */
const bestClass = (places: readonly NamedPlace[], text: string): NamedClass | null => {
  const [key, another] = knownKeys(places);
  const best = places.toSorted((one, other) => rank(one) - rank(other))[0]?.schoolClass ?? null;
  if (another !== undefined) return { kind: 'several', text };
  return key !== undefined && best?.kind === 'known' ? { kind: 'known', key } : best;
};

export const sameClass = (one: NamedClass | null, other: NamedClass | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Around = {
  readonly schoolClass: NamedClass | null;
  readonly role: PlatformRole | null;
  /** The role stands before the class, with a comma or a cell's border between: it may be the link's before. */
  readonly roleFirst: boolean;
};

const aroundOf = (piece: string, isKnown: IsKnownClass): Around => {
  const places = piece.split(/[\t;|,]/).map((cell) => readPlace(cell, isKnown));
  const roleAt = places.findIndex(({ role }) => role !== null);
  const classAt = places.findIndex(({ schoolClass }) => schoolClass !== null);
  return {
    schoolClass: bestClass(places, piece.trim()),
    role: places[roleAt]?.role ?? null,
    roleFirst: roleAt >= 0 && roleAt < classAt,
  };
};

/** Which class each address of a line has that names several; null where that cannot be told. */
const classesOfLinks = (around: readonly Around[]): readonly NamedClass[] | null => {
  const [first, ...rest] = around;
  const last = rest.at(-1);
  if (!first || !last) return null;
  const after = rest.flatMap(({ schoolClass }) => schoolClass ?? []);
  if (first.schoolClass === null && first.role === null) return after.length === rest.length ? after : null;
  const apart = rest.every(({ roleFirst }) => !roleFirst) && last.schoolClass === null && last.role === null;
  if (first.schoolClass === null || !apart) return null;
  const before: NamedClass[] = [];
  let latest = first.schoolClass;
  for (const { schoolClass } of around.slice(0, -1)) {
    latest = schoolClass ?? latest;
    before.push(latest);
  }
  return before;
};

/** Gives every link its own class where the line names several for several links. */
const withOwnClasses = (
  links: readonly LineLink[],
  texts: readonly string[],
  isKnown: IsKnownClass,
): readonly LineLink[] => {
  if (links.length < 2) return links;
  const around = texts.map((piece) => aroundOf(piece, isKnown));
  const named = around.flatMap(({ schoolClass }) => schoolClass ?? []);
  if (named.every((schoolClass) => sameClass(schoolClass, named[0] ?? null))) return links;
  const classes = classesOfLinks(around);
  const text = texts.map((piece) => piece.trim()).join(' … ');
  return links.map((link, index) => ({
    ...link,
    schoolClass: classes?.[index] ?? { kind: 'several', text },
  }));
};

/** The role of each address stands before it, or, where the first has none before it, after it. */
const linksWithRoles = (
  found: readonly FoundAddress[],
  given: readonly (PlatformRole | null)[],
  texts: readonly string[],
): readonly LineLink[] => {
  // Links with nothing between them are for one role.
  const roles = given.map((role, at) =>
    at > 0 && /^[ ,]+$/.test(texts[at] ?? '') ? (given[at - 1] ?? null) : role,
  );
  // As many labels as links and one more: they may stand before the links or after them.
  const onBothSides = roles.every((role) => role !== null) && new Set(roles).size > 1;
  if (onBothSides) return found.map(({ address }) => ({ address, role: null }));
  const shift = roles[0] === null && roles.slice(1).some((role) => role !== null) ? 1 : 0;
  return found.map(({ address }, index) => ({ address, role: roles[index + shift] ?? null }));
};

const untilDay = /(?<!\p{L})до\s+(\d{1,4}[./-]\d{1,2}[./-]\d{1,4})/iu;

/** The day stands behind its link; where there is one link alone, anywhere. */
const withDays = (links: readonly LineLink[], texts: readonly string[]): readonly LineLink[] =>
  links.map((link, index) => {
    const near = links.length === 1 ? texts.join(' ') : (texts[index + 1] ?? '');
    const validText = untilDay.exec(near)?.[1];
    return validText === undefined ? link : { ...link, validText };
  });

export const readLine = (
  { cells, classes }: Pick<LinkRow, 'cells' | 'classes'>,
  isKnown: IsKnownClass,
): ReadLine => {
  const knownClass = (at: number): string | undefined => {
    const label = classes?.get(at);
    return label !== undefined && isKnown(classKey(label)) ? label : undefined;
  };
  const text = cells
    .map((cell, at) => knownClass(at) ?? cell)
    .join('\t')
    .replace(numbering, '');
  const found = findAddresses(text);
  const texts = pieces(text, found);
  const around = texts.map((piece) => piece.split(cellBorder).map((cell) => readPlace(cell, isKnown)));
  const places = around.flat();
  const roles = around.map((near) => near.find(({ role }) => role !== null)?.role ?? null);
  const role = roles.find((named) => named !== null) ?? null;
  const links = linksWithRoles(found, roles, texts);
  const oneRole = links.length === 1 && new Set(roles.filter((named) => named !== null)).size === 1;
  const oldWord = oldWordIn(text);
  const withRoles = links.map((link) => ({
    ...link,
    ...(oneRole ? { role } : {}),
    ...(oldWord === null ? {} : { oldWord }),
  }));
  return {
    schoolClass: bestClass(places, texts.join(' ').trim()),
    role,
    links: withDays(withOwnClasses(withRoles, texts, isKnown), texts),
    other: places.map(({ other }) => other).find((words) => words !== '') ?? '',
    blank: text.trim() === '',
    delimited: around.some((near) => near.length > 1 && near.some(({ schoolClass }) => schoolClass !== null)),
  };
};
