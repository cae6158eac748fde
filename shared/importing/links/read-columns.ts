import { parseClassLabel } from '../../domain/classes/class-label.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import { isBlank, tidy } from '../../domain/values/alphabet.ts';
import { namesStaffroom, roleIn } from '../../text/words/role-words.ts';
import { findAddresses } from './find-addresses.ts';
import type { FoundLink, LinkRow, NamedClass } from './link-row.ts';
import { oldWordIn } from './old-word.ts';
import { readFreeLines } from './read-free-lines.ts';
import { type IsKnownClass, readPlace } from './read-place.ts';

/** What the header says of the columns: a column of links may be for one role. */
export type LinkColumns = {
  /** Null where each row's person tells the class. */
  readonly classAt: number | null;
  readonly roleAt: number | null;
  readonly personAt: number | null;
  readonly validAt: number | null;
  readonly links: readonly { readonly at: number; readonly role: PlatformRole | null }[];
};

const classTitle = /^(?:класс|групп|объединени|подразделени|class)/i;
const roleTitle = /^(?:роль|роли|кому|для кого|категори|кто|role)/i;
const linkTitle = /ссылк|адрес|url|link|приглашени/i;

const personTitle = /(?:^|[^\p{L}])(?:ф\.?\s?и\.?\s?о|фамили\p{L}*|имя)(?!\p{L})/iu;
const pupilTitle = /^реб[её]н/i;
const leaderTitle = /^(?:классн\p{L}*\s+рук|кл\.?\s*рук|куратор)/iu;
const nameLike = /^\p{Lu}\p{L}+(?:-\p{L}+)?\s+\p{Lu}[\p{L}.]*/u;

const validTitle = /^(?:действ|годн|срок|valid)/i;

const indexOrNull = (index: number): number | null => (index < 0 ? null : index);

/** A column that holds people's names and no address. */
const holdsNames = (rows: readonly LinkRow[], at: number): boolean => {
  const texts = rows.map(({ cells }) => tidy(cells[at] ?? '')).filter((text) => !isBlank(text));
  return texts.some((text) => nameLike.test(text)) && texts.every((text) => findAddresses(text).length === 0);
};

const namesPeople = (title: string): boolean => pupilTitle.test(title) || roleIn(title) !== null;

/** The meaning of the columns when a row is their header: it names the class or people, and where the links are. */
export const linkColumns = (cells: readonly string[], below: readonly LinkRow[]): LinkColumns | null => {
  const titles = cells.map(tidy);
  if (titles.some((title) => findAddresses(title).length > 0)) return null;
  const classAt = titles.findIndex((title) => classTitle.test(title) && roleIn(title) === null);
  const roleAt = titles.findIndex((title) => roleTitle.test(title));
  const names = titles.map(
    (title, at) => at !== classAt && at !== roleAt && namesPeople(title) && holdsNames(below, at),
  );
  const personAt = titles.findIndex(
    (title, at) => at !== classAt && (personTitle.test(title) || (names[at] && !leaderTitle.test(title))),
  );
  if (classAt < 0 && personAt < 0) return null;
  const validAt = titles.findIndex((title) => validTitle.test(title));
  const links = titles.flatMap((title, at) => {
    if ([classAt, roleAt, personAt, validAt].includes(at) || names[at]) return [];
    const role = roleIn(title);
    return role !== null || linkTitle.test(title) ? [{ at, role }] : [];
  });
  if (links.length === 0) return null;
  return {
    classAt: indexOrNull(classAt),
    roleAt: indexOrNull(roleAt),
    personAt: indexOrNull(personAt),
    validAt: indexOrNull(validAt),
    links,
  };
};

const classOf = (text: string, role: PlatformRole | null, isKnown: IsKnownClass): NamedClass | null => {
  if (isBlank(text)) return null;
  const key = parseClassLabel(text)?.key;
  if (key !== undefined && isKnown(key)) return { kind: 'known', key };
  const named = readPlace(text, isKnown);
  if (named.schoolClass?.kind === 'known' || named.schoolClass?.kind === 'several') return named.schoolClass;
  const staff = namesStaffroom(text) || (named.other === '' && roleIn(text) !== null);
  if (staff && role !== 'student' && role !== 'guardian') return { kind: 'staffroom' };
  return { kind: 'unknown', text };
};

const staffRoles: readonly (PlatformRole | null)[] = ['teacher', 'employee', 'administrator'];

type RowPlace = {
  readonly schoolClass: NamedClass | null;
  /** The class of the row's own cell, which empty cells below it repeat. */
  readonly named: NamedClass | null;
  readonly role: PlatformRole | null;
  readonly roleText: string;
  readonly personText: string;
  readonly validText: string;
  readonly oldWord: string | null;
};

const rowPlace = (
  classText: string,
  roleText: string,
  above: NamedClass | null,
  isKnown: IsKnownClass,
): Omit<RowPlace, 'personText' | 'validText' | 'oldWord'> => {
  const columnRole = roleIn(roleText);
  const named = classOf(classText, columnRole, isKnown);
  const staffOnly = named === null && staffRoles.includes(columnRole);
  const schoolClass: NamedClass | null = staffOnly ? { kind: 'staffroom' } : (named ?? above);
  const fallback = schoolClass?.kind === 'staffroom' && roleText === '' ? 'teacher' : null;
  return {
    schoolClass,
    named,
    role: columnRole ?? roleIn(classText) ?? fallback,
    roleText: columnRole === null ? roleText : '',
  };
};

/** A column for students or guardians says nothing of a link in the staffroom's row. */
const roleOf = (column: PlatformRole | null, place: RowPlace): PlatformRole | null => {
  if (place.schoolClass?.kind !== 'staffroom' || staffRoles.includes(column)) return column ?? place.role;
  return place.role ?? 'teacher';
};

const linkAt = (row: LinkRow, place: RowPlace, role: PlatformRole | null) => ({
  line: row.line,
  ...(row.sheet === undefined ? {} : { sheet: row.sheet }),
  schoolClass: place.schoolClass,
  role,
  ...(place.roleText === '' ? {} : { roleText: place.roleText }),
  ...(isBlank(place.personText) ? {} : { personText: place.personText }),
  ...(place.oldWord === null ? {} : { oldWord: place.oldWord }),
  ...(isBlank(place.validText) ? {} : { validText: place.validText }),
});

/** A row's links; a cell for a link that holds something else is given back with no address. */
const linksOfRow = (row: LinkRow, columns: LinkColumns, place: RowPlace): readonly FoundLink[] =>
  columns.links.flatMap((column) => {
    const text = tidy(row.cells[column.at] ?? '');
    if (isBlank(text)) return [];
    const addresses = findAddresses(text).map(({ address }) => address);
    return (addresses.length === 0 ? [''] : addresses).map((address) => ({
      ...linkAt(row, place, roleOf(column.role, place)),
      address,
      text,
    }));
  });

const hasAddress = ({ cells }: LinkRow): boolean => cells.some((cell) => findAddresses(cell).length > 0);

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
    const classText = row.classes?.get(columns.classAt ?? -1) ?? at(columns.classAt);
    const place: RowPlace = {
      ...rowPlace(classText, isBlank(roleText) ? '' : roleText, above, isKnown),
      personText: at(columns.personAt),
      validText: at(columns.validAt),
      oldWord: oldWordIn(row.cells.join(' ')),
    };
    const links = linksOfRow(row, columns, place);
    if (links.length === 0 && hasAddress(row)) {
      // A cell is missing in the row, so its columns say nothing: only its own words count.
      found.push(...readFreeLines([row], isKnown));
      continue;
    }
    above = place.named ?? above;
    found.push(...links);
    const lacksLink = links.length === 0 && place.schoolClass !== null && !isBlank(roleText);
    if (lacksLink) found.push({ ...linkAt(row, place, place.role), address: '', text: '' });
  }
  return found;
};
