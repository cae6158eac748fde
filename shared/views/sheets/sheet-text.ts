import type { InviteLink } from '../../domain/invite-link.ts';
import { addressParts } from '../../domain/link-host.ts';
import { isStaffRole, type PlatformRole } from '../../domain/role.ts';
import type { School } from '../../domain/school.ts';
import type { SchoolClass } from '../../domain/school-class.ts';
import { roleNoun } from '../../text/roles.ts';
import {
  askLine,
  askWithoutNames,
  blankCodeCaption,
  hostLine,
  oursIsShown,
  roleParts,
  sheetHeading,
  sheetWarnings,
  unitName,
} from '../../text/sheets.ts';
import { sheetSteps } from '../../text/sheets-steps.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import type { CodePlace, RoleMark, SheetText } from './sheet-view.ts';

const markOf = (role: PlatformRole): RoleMark => (role === 'student' || role === 'guardian' ? role : 'staff');

/** A guardian's sheet without a link leaves room for the code that the child's profile gives. */
export const codePlace = (school: School, role: PlatformRole, link: InviteLink | null): CodePlace => {
  if (link) return { kind: 'code', url: link.url };
  const way = school.organisation.joiningWays[role];
  return role === 'guardian' && way !== 'diary'
    ? { kind: 'blank', caption: blankCodeCaption }
    : { kind: 'none' };
};

/** The sentences of a sheet for one class, role and link; a poster names no one. */
export const sheetText = (
  school: School,
  schoolClass: SchoolClass,
  role: PlatformRole,
  link: InviteLink | null,
  namesNobody: boolean,
): SheetText => {
  const { organisation } = school;
  const vocabulary = vocabularyOf(organisation);
  const { word, note } = roleParts(roleNoun(role, vocabulary));
  const platform = link?.platform ?? organisation.platform;
  const host = (link && addressParts(link.url)?.host) ?? '';
  const teacher =
    isStaffRole(role) || schoolClass.formMasterId === undefined
      ? undefined
      : school.persons.get(schoolClass.formMasterId);
  return {
    school: organisation.shortName === '' ? organisation.fullName : organisation.shortName,
    heading: sheetHeading(platform),
    unit: unitName(schoolClass, vocabulary),
    role: word.toUpperCase(),
    roleNote: note,
    mark: markOf(role),
    host: host === '' ? '' : hostLine(host),
    steps: sheetSteps({
      role,
      platform,
      way: organisation.joiningWays[role],
      hasCode: link !== null,
      ours: oursIsShown(organisation.kind),
      roleWord: word,
    }),
    warnings: sheetWarnings({ kind: organisation.kind, role, platform }),
    ask: namesNobody
      ? askWithoutNames(vocabulary, teacher !== undefined)
      : askLine(organisation, vocabulary, teacher),
  };
};
