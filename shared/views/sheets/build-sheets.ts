import type { IssuedPoster, IssuedSlip } from '../../domain/batches/batch.ts';
import { fullName } from '../../domain/people/person.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { batchLine, groupTitle, unitName } from '../../text/sheets/sheets.ts';
import { capitalised, roleNoun } from '../../text/words/roles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { familySheets } from './build-families.ts';
import { groupSlips, linkOf, type Maker } from './build-slips.ts';
import { inviteesOf } from './invitees.ts';
import { listNumbers } from './list-numbers.ts';
import { linkPicker } from './pick-link.ts';
import type { PlannedGroup, SheetOrder, SheetPlan } from './plan-sheets.ts';
import { codePlace, sheetText } from './sheet-text.ts';
import { type KeyRow, type SheetGroup, type SheetsView, slipsOf } from './sheet-view.ts';

type BatchMark = { readonly number: number; readonly on: Day };

const groupView = (maker: Maker, group: PlannedGroup, first: number, round: number): SheetGroup => {
  const { school, order, picker, words } = maker;
  const { schoolClass, role, invitees } = group;
  const [before] = invitees;
  const link = before?.slip ? linkOf(maker, before) : picker(schoolClass.id, role).link;
  const text = sheetText({
    school,
    schoolClass,
    role,
    link,
    namesNobody: order.layout === 'poster',
    words,
  });
  return {
    classId: schoolClass.id,
    classLabel: schoolClass.label,
    role,
    title: groupTitle(text.unit, roleNoun(role, vocabularyOf(school.organisation))),
    text,
    code: codePlace(school, role, link),
    linkId: link?.id ?? null,
    slips: groupSlips(maker, group, first, round),
  };
};

const groupViews = (maker: Maker, { groups }: SheetPlan): readonly SheetGroup[] => {
  let next = 1;
  return groups.map((group, round) => {
    const view = groupView(maker, group, next, round);
    next += group.invitees.length;
    return view;
  });
};

/** Who stands behind the slips of a batch without names. */
const keyOf = (school: School, sheets: Omit<SheetsView, 'key'>): readonly KeyRow[] => {
  if (!sheets.withoutNames) return [];
  const words = vocabularyOf(school.organisation);
  return slipsOf({ ...sheets, key: [] }).flatMap(({ number, personId, classId, role, person, word }) => {
    const known = school.persons.get(personId);
    const unit = school.classes.get(classId);
    if (!known || !unit) return [];
    const name = fullName(known.name);
    const noun = capitalised(roleNoun(role, words).one.replace(/\s*\(.*/, ''));
    return [{ number, unit: capitalised(unitName(unit, words)), role: noun, listed: person, word, name }];
  });
};

/** The plan in the words that are printed; slips are numbered through the batch. */
export const buildSheets = (
  school: School,
  order: SheetOrder,
  plan: SheetPlan,
  mark: BatchMark,
): SheetsView => {
  const issue = batchLine(mark.number, mark.on);
  const maker: Maker = {
    school,
    order,
    batch: mark.number,
    picker: linkPicker(school, mark.on),
    numbers: listNumbers(school, mark.on),
    words: { issue, deadline: order.deadline, note: order.note },
  };
  const isFamily = order.layout === 'family';
  const sheets = {
    layout: order.layout,
    perPage: order.perPage,
    withoutNames: order.withoutNames && order.layout !== 'poster',
    batch: mark.number,
    issue,
    groups: isFamily ? [] : groupViews(maker, plan),
    families: isFamily ? familySheets(maker, plan, inviteesOf(school, mark.on).placed) : [],
    whole: order.classIds === null && order.personIds === undefined ? school.organisation.kind : null,
  };
  return { ...sheets, key: keyOf(school, sheets) };
};

/** The same sheets as the batch remembers them. */
export const issuedSlips = (sheets: SheetsView): readonly IssuedSlip[] =>
  slipsOf(sheets).map(({ number, personId, classId, role, linkId, word }) => ({
    number,
    personId,
    classId,
    role,
    linkId,
    ...(word === '' ? {} : { word }),
  }));

/** The posters of a batch; none for another layout. */
export const issuedPosters = ({ layout, groups }: SheetsView): readonly IssuedPoster[] =>
  layout === 'poster' ? groups.map(({ classId, role, linkId }) => ({ classId, role, linkId })) : [];
