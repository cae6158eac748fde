import { isBlank, tidy } from '../../domain/alphabet.ts';
import { parseClassLabel } from '../../domain/class-label.ts';
import type { PlatformRole } from '../../domain/role.ts';
import { namesStaffroom, roleIn } from '../../text/role-words.ts';
import { findAddresses } from './find-addresses.ts';
import type { FoundLink, LinkRow, NamedClass } from './link-row.ts';
import { type IsKnownClass, readPlace } from './read-place.ts';

/** What the header says of the columns: a column of links may be for one role. */
export type LinkColumns = {
  readonly classAt: number;
  readonly roleAt: number | null;
  readonly links: readonly { readonly at: number; readonly role: PlatformRole | null }[];
};

const classTitle = /^(?:класс|групп|объединени|подразделени|class)/i;
const roleTitle = /^(?:роль|роли|кому|для кого|категори|кто|role)/i;
const linkTitle = /ссылк|адрес|url|link|приглашени/i;

/** The meaning of the columns when a row is their header: it names the class and where the links are. */
export const linkColumns = (cells: readonly string[]): LinkColumns | null => {
  const titles = cells.map(tidy);
  if (titles.some((title) => findAddresses(title).length > 0)) return null;
  const classAt = titles.findIndex((title) => classTitle.test(title) && roleIn(title) === null);
  if (classAt < 0) return null;
  const roleAt = titles.findIndex((title) => roleTitle.test(title));
  const links = titles.flatMap((title, at) => {
    if (at === classAt || at === roleAt) return [];
    const role = roleIn(title);
    return role !== null || linkTitle.test(title) ? [{ at, role }] : [];
  });
  if (links.length === 0) return null;
  return { classAt, roleAt: roleAt < 0 ? null : roleAt, links };
};

const classOf = (text: string, role: PlatformRole | null, isKnown: IsKnownClass): NamedClass | null => {
  if (isBlank(text)) return null;
  const key = parseClassLabel(text)?.key;
  if (key !== undefined && isKnown(key)) return { kind: 'known', key };
  const named = readPlace(text, isKnown);
  if (named.schoolClass?.kind === 'known') return named.schoolClass;
  const staff = namesStaffroom(text) || (named.other === '' && roleIn(text) !== null);
  if (staff && role !== 'student' && role !== 'guardian') return { kind: 'staffroom' };
  return { kind: 'unknown', text };
};

const staffRoles: readonly (PlatformRole | null)[] = ['teacher', 'employee', 'administrator'];

type RowPlace = {
  readonly schoolClass: NamedClass | null;
  readonly role: PlatformRole | null;
  readonly roleText: string;
};

const rowPlace = (
  classText: string,
  roleText: string,
  above: NamedClass | null,
  isKnown: IsKnownClass,
): RowPlace => {
  const columnRole = roleIn(roleText);
  const named = classOf(classText, columnRole, isKnown);
  const staffOnly = named === null && staffRoles.includes(columnRole);
  const schoolClass: NamedClass | null = staffOnly ? { kind: 'staffroom' } : (named ?? above);
  const fallback = schoolClass?.kind === 'staffroom' && roleText === '' ? 'teacher' : null;
  return {
    schoolClass,
    role: columnRole ?? roleIn(classText) ?? fallback,
    roleText: columnRole === null ? roleText : '',
  };
};

/** A column for students or guardians says nothing of a link in the staffroom's row. */
const roleOf = (column: PlatformRole | null, place: RowPlace): PlatformRole | null => {
  if (place.schoolClass?.kind !== 'staffroom' || staffRoles.includes(column)) return column ?? place.role;
  return place.role ?? 'teacher';
};

/** A row's links; a cell for a link that holds something else is given back with no address. */
const linksOfRow = (row: LinkRow, columns: LinkColumns, place: RowPlace): readonly FoundLink[] =>
  columns.links.flatMap((column) => {
    const text = tidy(row.cells[column.at] ?? '');
    if (isBlank(text)) return [];
    const addresses = findAddresses(text).map(({ address }) => address);
    return (addresses.length === 0 ? [''] : addresses).map((address) => ({
      line: row.line,
      ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
      address,
      text,
      schoolClass: place.schoolClass,
      role: roleOf(column.role, place),
      ...(place.roleText === '' ? {} : { roleText: place.roleText }),
    }));
  });

/** The links of a table below its header; an empty class repeats the one above, as in merged cells. */
export const readColumns = (
  rows: readonly LinkRow[],
  columns: LinkColumns,
  isKnown: IsKnownClass,
): readonly FoundLink[] => {
  const found: FoundLink[] = [];
  let above: NamedClass | null = null;
  for (const row of rows) {
    const at = (index: number | null): string => tidy((index === null ? undefined : row.cells[index]) ?? '');
    const roleText = at(columns.roleAt);
    const place = rowPlace(at(columns.classAt), isBlank(roleText) ? '' : roleText, above, isKnown);
    above = place.schoolClass;
    found.push(...linksOfRow(row, columns, place));
  }
  return found;
};
