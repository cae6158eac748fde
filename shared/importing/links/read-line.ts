import type { PlatformRole } from '../../domain/role.ts';
import { type FoundAddress, findAddresses } from './find-addresses.ts';
import type { LinkRow, NamedClass } from './link-row.ts';
import { type IsKnownClass, type NamedPlace, readPlace } from './read-place.ts';

export type LineLink = { readonly address: string; readonly role: PlatformRole | null };

/** A line or row without columns of known meaning, read on its own. */
export type ReadLine = {
  readonly schoolClass: NamedClass | null;
  readonly role: PlatformRole | null;
  readonly links: readonly LineLink[];
  /** Words that name neither a class nor a role, where they could be a heading. */
  readonly other: string;
  readonly blank: boolean;
};

const cellBorder = /[\t;|]/;

/** The pieces of text around the addresses: one before each, and one after the last. */
const pieces = (text: string, found: readonly FoundAddress[]): readonly string[] => {
  const starts = [0, ...found.map(({ end }) => end)];
  const ends = [...found.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index]));
};

const rank = ({ schoolClass }: NamedPlace): number => {
  if (schoolClass === null) return 3;
  return ['known', 'staffroom', 'unknown'].indexOf(schoolClass.kind);
};

/** A known class goes before the staffroom, that before one that the base does not know. */
const bestClass = (places: readonly NamedPlace[]): NamedClass | null =>
  places.toSorted((one, other) => rank(one) - rank(other))[0]?.schoolClass ?? null;

/** The role of each address stands before it, or, where the first has none before it, after it. */
const linksWithRoles = (
  found: readonly FoundAddress[],
  roles: readonly (PlatformRole | null)[],
): readonly LineLink[] => {
  const shift = roles[0] === null && roles.slice(1).some((role) => role !== null) ? 1 : 0;
  return found.map(({ address }, index) => ({ address, role: roles[index + shift] ?? null }));
};

export const readLine = ({ cells }: Pick<LinkRow, 'cells'>, isKnown: IsKnownClass): ReadLine => {
  const text = cells.join('\t');
  const found = findAddresses(text);
  const around = pieces(text, found).map((piece) =>
    piece.split(cellBorder).map((cell) => readPlace(cell, isKnown)),
  );
  const places = around.flat();
  const roles = around.map((near) => near.find(({ role }) => role !== null)?.role ?? null);
  const role = roles.find((named) => named !== null) ?? null;
  const links = linksWithRoles(found, roles);
  return {
    schoolClass: bestClass(places),
    role,
    links: links.length === 1 ? links.map((link) => ({ ...link, role })) : links,
    other: places.map(({ other }) => other).find((words) => words !== '') ?? '',
    blank: text.trim() === '',
  };
};
