import { type SheetCase, type SheetWording, sameCase } from '../../domain/batches/sheet-wording.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { InviteLink } from '../../domain/links/invite-link.ts';
import { byClass } from '../../domain/natural-order.ts';
import type { Platform } from '../../domain/organisation/organisation.ts';
import { isStaffRole, type PlatformRole } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { substitutionFault } from '../../text/sheets/sheet-substitutions.ts';
import { batchLine, groupTitle, sampleNames } from '../../text/sheets/sheets.ts';
import { usualWording } from '../../text/sheets/sheets-steps.ts';
import { roleNoun } from '../../text/words/roles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { codePlace, sheetTextIn, wordingOf } from '../sheets/sheet-text.ts';
import type { SheetsView } from '../sheets/sheet-view.ts';

/** The text of a sheet as it stands now, and the program's own. */
export type SheetTextView = {
  readonly case: SheetCase;
  readonly wording: SheetWording;
  readonly usual: SheetWording;
  /** Whether the organisation changed it. */
  readonly isOwn: boolean;
};

/** The case of a role now: with a code wherever its people join by one. */
export const sheetTextView = (school: School, role: PlatformRole, platform: Platform): SheetTextView => {
  const way = school.organisation.joiningWays[role];
  const ways = {
    link: 'code',
    chatLink: 'chat',
    childProfile: 'childProfile',
    diary: 'diary',
    none: 'code',
  } as const;
  const one: SheetCase = { role, platform, way: ways[way] };
  return {
    case: one,
    wording: wordingOf(school, one),
    usual: usualWording(one, school.organisation.kind),
    isOwn: rowsOf(school.sheetTexts).some((own) => sameCase(own, one)),
  };
};

/** What is wrong with the substitutions of a text, each in one sentence. */
export const wordingFaults = ({ heading, steps, warnings, ask, other }: SheetWording): readonly string[] => [
  ...new Set(
    [heading, ...steps, ...warnings, ...ask, ...other].flatMap((line) => substitutionFault(line) ?? []),
  ),
];

const sampleAddress: Readonly<Record<Platform, string>> = {
  max: `https://max.ru/join/${'Obrazec-'.repeat(6).slice(0, 43)}`,
  vk: 'https://vk.me/join/Obrazec/ssylki_dlya_proby=',
};

const sampleLink = (one: SheetCase, schoolClass: SchoolClass, today: Day): InviteLink | null =>
  one.way === 'code' || one.way === 'chat'
    ? {
        id: 'sample',
        url: sampleAddress[one.platform],
        kind: one.platform === 'max' ? 'maxChat' : 'vkChat',
        platform: one.platform,
        classId: schoolClass.id,
        role: one.role,
        addedOn: today,
        source: '',
        history: [],
      }
    : null;

/** A slip of a made-up person with the text, for the preview. */
export const sampleSheets = (
  school: School,
  one: SheetCase,
  wording: SheetWording,
  today: Day,
): SheetsView => {
  const kind = isStaffRole(one.role) ? 'staffroom' : 'class';
  const schoolClass = rowsOf(school.classes)
    .filter((unit) => unit.kind === kind)
    .toSorted(byClass)[0] ?? { id: 'sample', kind, label: sampleNames.unit, schoolYear: '' };
  const link = sampleLink(one, schoolClass, today);
  const issue = batchLine(1, today);
  const text = sheetTextIn(wording, one, {
    school,
    schoolClass,
    role: one.role,
    link,
    namesNobody: false,
    words: { issue, deadline: today },
  });
  const slip = {
    number: 1,
    personId: 'sample',
    linkId: null,
    person: sampleNames.person,
    word: '',
    children: one.role === 'guardian' ? [sampleNames.child] : [],
    code: codePlace(school, one.role, link),
    text,
  };
  const group = {
    classId: schoolClass.id,
    classLabel: schoolClass.label,
    role: one.role,
    title: groupTitle(text.unit, roleNoun(one.role, vocabularyOf(school.organisation))),
    text,
    code: slip.code,
    linkId: null,
    slips: [slip],
  };
  return {
    layout: 'slips',
    perPage: 2,
    withoutNames: false,
    batch: 1,
    issue,
    groups: [group],
    families: [],
    key: [],
    whole: null,
  };
};
