import type { IssuedSlip } from '../../domain/batch.ts';
import { type Day, shortDate } from '../../domain/calendar.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { addressParts } from '../../domain/link-host.ts';
import { byName } from '../../domain/natural-order.ts';
import { fullName, isAtSchool, type Person } from '../../domain/person.ts';
import { nameKey } from '../../domain/person-name.ts';
import type { School } from '../../domain/school.ts';
import { roleNoun } from '../../text/roles.ts';
import { batchLine, groupTitle, namelessPerson, namesakeName } from '../../text/sheets.ts';
import { vocabularyOf } from '../../text/vocabulary.ts';
import { type Invitee, inviteesOf } from './invitees.ts';
import { type LinkPicker, linkPicker } from './pick-link.ts';
import type { PlannedGroup, SheetOrder, SheetPlan } from './plan-sheets.ts';
import { codePlace, sheetText } from './sheet-text.ts';
import type { SheetGroup, SheetsView, SheetText, SlipView } from './sheet-view.ts';

export type BatchMark = { readonly number: number; readonly on: Day };

/** Says a person's numbers in the list of a class: a guardian has those of the children. */
type ListNumbers = (invitee: Invitee) => readonly number[];

/** Numbers go by the alphabet over the whole class, joined or not: a teacher finds them in the class register. */
const listNumbers = (school: School, today: Day): ListNumbers => {
  const groups = new Map<string, Map<string, number>>();
  const present = inviteesOf(school, today).placed.filter(({ person }) => isAtSchool(person, today));
  for (const [key, members] of Map.groupBy(
    present,
    ({ schoolClass, role }) => `${schoolClass.id}\n${role}`,
  )) {
    const sorted = members.map(({ person }) => person).toSorted(byName);
    groups.set(key, new Map(sorted.map((person, index) => [person.id, index + 1])));
  }
  return ({ person, role, schoolClass, children }) => {
    const listRole = role === 'guardian' ? 'student' : role;
    const numbers = groups.get(`${schoolClass.id}\n${listRole}`);
    const listed: readonly Person[] = role === 'guardian' ? children : [person];
    return listed.flatMap(({ id }) => numbers?.get(id) ?? []).toSorted((a, b) => a - b);
  };
};

type Maker = {
  readonly school: School;
  readonly order: SheetOrder;
  readonly picker: LinkPicker;
  readonly numbers: ListNumbers;
};

/** The names of a group; namesakes of one class are told apart by their birthdays, where the base knows them. */
const namesIn = ({ invitees }: PlannedGroup): ((person: Person) => string) => {
  const byFullName = Map.groupBy(new Set(invitees.map(({ person }) => person)), ({ name }) => nameKey(name));
  return ({ name, birthDate }) =>
    birthDate !== undefined && (byFullName.get(nameKey(name))?.length ?? 0) > 1
      ? namesakeName(fullName(name), shortDate(birthDate))
      : fullName(name);
};

const slipsOf = ({ school, order, picker, numbers }: Maker, group: PlannedGroup, first: number) => {
  // Links of one host say the same in words: their slips share one text.
  const texts = new Map<string, SheetText>();
  const textOf = (link: InviteLink | null): SheetText => {
    const key = link ? `${link.platform} ${addressParts(link.url)?.host}` : '';
    const known = texts.get(key) ?? sheetText(school, group.schoolClass, group.role, link, false);
    texts.set(key, known);
    return known;
  };
  const nameOf = namesIn(group);
  return group.invitees.map((invitee, index): SlipView => {
    const { person } = invitee;
    const { link } = picker(
      group.schoolClass.id,
      group.role,
      order.layout === 'slips' ? person.id : undefined,
    );
    const text = textOf(link);
    return {
      number: first + index,
      personId: person.id,
      linkId: link?.id ?? null,
      person: order.withoutNames ? namelessPerson(numbers(invitee)) : nameOf(person),
      children: order.withoutNames ? [] : invitee.children.map(({ name }) => fullName(name)),
      code: codePlace(school, group.role, link),
      text,
    };
  });
};

const groupView = (maker: Maker, group: PlannedGroup, first: number): SheetGroup => {
  const { school, order, picker } = maker;
  const { schoolClass, role } = group;
  const { link } = picker(schoolClass.id, role);
  const text = sheetText(school, schoolClass, role, link, order.layout === 'poster');
  return {
    classId: schoolClass.id,
    classLabel: schoolClass.label,
    role,
    title: groupTitle(text.unit, roleNoun(role, vocabularyOf(school.organisation))),
    text,
    code: codePlace(school, role, link),
    linkId: link?.id ?? null,
    slips: slipsOf(maker, group, first),
  };
};

/** The plan in the words that are printed; slips are numbered through the batch. */
export const buildSheets = (
  school: School,
  order: SheetOrder,
  plan: SheetPlan,
  mark: BatchMark,
): SheetsView => {
  const maker: Maker = {
    school,
    order,
    picker: linkPicker(school, mark.on),
    numbers: listNumbers(school, mark.on),
  };
  const groups: SheetGroup[] = [];
  let next = 1;
  for (const group of plan.groups) {
    groups.push(groupView(maker, group, next));
    next += group.invitees.length;
  }
  return {
    layout: order.layout,
    perPage: order.perPage,
    withoutNames: order.withoutNames,
    issue: batchLine(mark.number, mark.on),
    groups,
    whole: order.classIds === null && order.personIds === undefined ? school.organisation.kind : null,
  };
};

/** The same sheets as the batch remembers them. */
export const issuedSlips = ({ groups }: SheetsView): readonly IssuedSlip[] =>
  groups.flatMap(({ classId, role, slips }) =>
    slips.map(({ number, personId, linkId }) => ({ number, personId, classId, role, linkId })),
  );
