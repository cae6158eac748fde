import { staffroomOf } from '../../domain/classes/classes-of-person.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { isLinkError, type LinkDoubt } from '../../domain/links/link-doubt.ts';
import { recogniseLink } from '../../domain/links/link-recognition.ts';
import type { PlacedLink } from '../../domain/links/store-links.ts';
import { nameKey, parseFullName } from '../../domain/names/person-name.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { typedDay } from '../../domain/values/typed-day.ts';
import { type FoundLink, LONGEST_LINE } from '../../importing/links/link-row.ts';
import { linkPlace } from '../../text/links.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { type Invitee, inviteesOf } from '../../views/sheets/invitees.ts';
import { classesByKey, knownClasses } from './find-classes.ts';

type PlacingClasses = {
  readonly byKey: ReadonlyMap<string, SchoolClass>;
  readonly staffroom: SchoolClass | null;
  readonly labels: string;
};

export const placingClasses = (school: School): PlacingClasses => ({
  byKey: classesByKey(school),
  staffroom: staffroomOf(school),
  labels: knownClasses(school),
});

/** A link with its place, or what keeps it out. */
export type CheckedLink =
  | {
      readonly found: FoundLink;
      readonly placed: PlacedLink;
      readonly label: string;
      readonly warnings: readonly LinkDoubt[];
    }
  | { readonly found: FoundLink; readonly placed: null; readonly doubts: readonly LinkDoubt[] };

type Unit = { readonly schoolClass: SchoolClass; readonly role: PlatformRole };

const unitOf = (
  { schoolClass: named, role, roleText }: FoundLink,
  classes: PlacingClasses,
): Unit | LinkDoubt => {
  if (named === null) return { code: 'link-class-missing' };
  if (named.kind === 'unknown')
    return { code: 'link-class-unknown', label: named.text, known: classes.labels };
  if (named.kind === 'unclear') return { code: 'link-label-unclear' };
  if (named.kind === 'several') return { code: 'link-several-classes', text: named.text };
  const schoolClass = named.kind === 'staffroom' ? classes.staffroom : classes.byKey.get(named.key);
  if (!schoolClass) return { code: 'link-class-missing' };
  if (roleText !== undefined && role === null) return { code: 'link-role-unknown', role: roleText };
  return role === null ? { code: 'link-role-missing', place: schoolClass.label } : { schoolClass, role };
};

const isNamed = ({ person, children }: Invitee, key: string): boolean =>
  [person, ...children].some(({ name }) => nameKey(name) === key);

type NamedUnit = { readonly schoolClass: SchoolClass | null; readonly role: PlatformRole };

/** The one person with a name in a class, or in all, and a role; a guardian may be named by the child. */
const personOf = (
  school: School,
  { schoolClass, role }: NamedUnit,
  name: string,
  today: string,
): Invitee | LinkDoubt => {
  const read = parseFullName(name).name;
  const key = read && nameKey(read);
  const meant = inviteesOf(school, today).placed.filter(
    (invitee) =>
      key !== null &&
      (schoolClass === null || invitee.schoolClass.id === schoolClass.id) &&
      invitee.role === role &&
      isNamed(invitee, key),
  );
  const words = vocabularyOf(school.organisation);
  const place = schoolClass ? linkPlace(schoolClass.label, role, words) : words[role].plural;
  const [first, second] = meant;
  if (!first) return { code: 'link-person-unknown', name, place };
  return second ? { code: 'link-person-several', name, place } : first;
};

type Destination = Unit & { readonly personId?: string };

/** The class, role and person that a link is for; the class of a named person comes from the base. */
const destinationOf = (
  found: FoundLink,
  school: School,
  classes: PlacingClasses,
  today: string,
): Destination | LinkDoubt => {
  const { personText, role } = found;
  const unit = found.schoolClass === null && role ? { schoolClass: null, role } : unitOf(found, classes);
  if ('code' in unit) return unit;
  if (personText === undefined) return unit.schoolClass ? unit : { code: 'link-class-missing' };
  const meant = personOf(school, unit, personText, today);
  return 'code' in meant
    ? meant
    : { schoolClass: meant.schoolClass, role: meant.role, personId: meant.person.id };
};

/** Where a found link belongs, and what is wrong with it or its place. */
export const placeLink = (
  found: FoundLink,
  school: School,
  classes: PlacingClasses,
  today: string,
): CheckedLink => {
  const kept = (doubts: readonly LinkDoubt[]): CheckedLink => ({ found, placed: null, doubts });
  if (found.isLong) return kept([{ code: 'link-line-long', longest: LONGEST_LINE }]);
  const link = found.address === '' ? null : recogniseLink(found.address, school.organisation.allowedHosts);
  if (!link) return kept([{ code: 'link-missing', text: found.text || found.address }]);
  const { validText, oldWord } = found;
  const unit: Destination | LinkDoubt =
    oldWord === undefined
      ? destinationOf(found, school, classes, today)
      : { code: 'link-said-old', word: oldWord };
  if ('code' in unit) return kept([unit, ...link.doubts]);
  if (link.doubts.some(isLinkError)) return kept(link.doubts);
  const validUntil = validText === undefined ? null : typedDay(validText);
  return {
    found,
    placed: {
      link,
      classId: unit.schoolClass.id,
      role: unit.role,
      ...(unit.personId === undefined ? {} : { personId: unit.personId }),
      ...(validUntil === null ? {} : { validUntil }),
      line: found.line,
    },
    label: unit.schoolClass.label,
    warnings:
      validText !== undefined && validUntil === null ? [{ code: 'link-day-unread', text: validText }] : [],
  };
};
