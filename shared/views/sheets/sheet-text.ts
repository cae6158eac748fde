import {
  type SheetCase,
  type SheetWay,
  type SheetWording,
  sameCase,
} from '../../domain/batches/sheet-wording.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { InviteLink } from '../../domain/links/invite-link.ts';
import { addressParts } from '../../domain/links/link-host.ts';
import { organisationName, type Platform } from '../../domain/organisation/organisation.ts';
import { isStaffRole, type PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { type Substitutions, substituted } from '../../text/sheets/sheet-substitutions.ts';
import {
  administratorLine,
  administratorPhone,
  blankCodeCaption,
  classTeacherLine,
  hostLine,
  roleParts,
  unitName,
} from '../../text/sheets/sheets.ts';
import { appName, usualWording } from '../../text/sheets/sheets-steps.ts';
import { capitalised, roleNoun } from '../../text/words/roles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
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

const sheetWay = (school: School, role: PlatformRole, hasCode: boolean): SheetWay => {
  const way = school.organisation.joiningWays[role];
  if (hasCode) return way === 'chatLink' ? 'chat' : 'code';
  return way === 'diary' ? 'diary' : 'childProfile';
};

const sheetCase = (
  school: School,
  role: PlatformRole,
  link: { readonly platform: Platform | null } | null,
): SheetCase => ({
  role,
  platform: link?.platform ?? school.organisation.platform,
  way: sheetWay(school, role, link !== null),
});

/** The organisation's own words for a case, else the program's. */
export const wordingOf = (school: School, one: SheetCase): SheetWording =>
  rowsOf(school.sheetTexts).find((own) => sameCase(own, one)) ?? usualWording(one, school.organisation.kind);

/** What a batch says on its sheets beside the texts of their cases. */
export type BatchWords = {
  /** `Партия 3 от 09.03.2026`. */
  readonly issue: string;
  readonly deadline?: Day | undefined;
  readonly note?: string | undefined;
};

type SheetOf = {
  readonly school: School;
  readonly schoolClass: SchoolClass;
  readonly role: PlatformRole;
  readonly link: InviteLink | null;
  readonly namesNobody: boolean;
  readonly words: BatchWords;
};

const substitutionsOf = (
  { school, schoolClass, role, link, namesNobody, words }: SheetOf,
  one: SheetCase,
): Substitutions => {
  const { organisation } = school;
  const vocabulary = vocabularyOf(organisation);
  const masterId = isStaffRole(role) ? undefined : schoolClass.formMasterId;
  const teacher = masterId === undefined ? undefined : school.persons.get(masterId);
  return {
    организация: organisationName(organisation),
    класс: unitName(schoolClass, vocabulary),
    роль: roleParts(roleNoun(role, vocabulary)).word,
    приложение: appName(one.platform),
    адрес: (link && addressParts(link.url)?.host) ?? '',
    срок: words.deadline === undefined ? '' : shortDate(words.deadline),
    партия: words.issue,
    'классный руководитель': classTeacherLine(vocabulary, teacher, namesNobody),
    администратор: administratorLine(organisation, namesNobody),
    телефон: administratorPhone(organisation),
  };
};

/** The sentences of a sheet for one class, role and link, in given words; a poster names no one. */
export const sheetTextIn = (wording: SheetWording, one: SheetCase, sheet: SheetOf): SheetText => {
  const { school, role } = sheet;
  const values = substitutionsOf(sheet, one);
  const filled = (lines: readonly string[]): readonly string[] =>
    lines.flatMap((line) => substituted(line, values) ?? []);
  const { word, note } = roleParts(roleNoun(role, vocabularyOf(school.organisation)));
  return {
    school: values.организация,
    heading: substituted(wording.heading, values) ?? '',
    unit: capitalised(values.класс),
    role: word.toUpperCase(),
    roleNote: note,
    mark: markOf(role),
    host: values.адрес === '' ? '' : hostLine(values.адрес),
    steps: filled(wording.steps),
    warnings: filled(wording.warnings),
    note: sheet.words.note ?? '',
    other: filled(wording.other),
    ask: filled(wording.ask)[0] ?? '',
  };
};

/** The same in the words that the school has for the case. */
export const sheetText = (sheet: SheetOf): SheetText => {
  const one = sheetCase(sheet.school, sheet.role, sheet.link);
  return sheetTextIn(wordingOf(sheet.school, one), one, sheet);
};
