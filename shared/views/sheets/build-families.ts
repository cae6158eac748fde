import { byClass, byName } from '../../domain/natural-order.ts';
import { familyText, unitName } from '../../text/sheets/sheets.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { type Maker, makeSlips } from './build-slips.ts';
import { type Family, plannedFamilies } from './families.ts';
import type { Invitee } from './invitees.ts';
import type { PlannedInvitee, SheetPlan } from './plan-sheets.ts';
import type { FamilySheet } from './sheet-view.ts';

/** A guardian whose link comes from the child's profile can join only after the child. */
const guardiansFirst = ({ school, picker }: Maker, { members }: Family): boolean =>
  members.every(
    ({ role, schoolClass, person }) =>
      role !== 'guardian' ||
      picker(schoolClass.id, role, person.id).link !== null ||
      school.organisation.joiningWays.guardian === 'diary',
  );

const orderSentence = (members: readonly Invitee[], isGuardianFirst: boolean): string => {
  const roles = new Set(members.map(({ role }) => role));
  if (roles.size < 2) return familyText.alone;
  return isGuardianFirst ? familyText.guardiansFirst : familyText.studentsFirst;
};

const familySheet = (maker: Maker, family: Family, first: number, round: number): FamilySheet => {
  const isGuardianFirst = guardiansFirst(maker, family);
  const rank = ({ role }: Invitee): number => Number((role === 'guardian') !== isGuardianFirst);
  const members: readonly PlannedInvitee[] = family.members.toSorted(
    (a, b) => rank(a) - rank(b) || byName(a.person, b.person) || byClass(a.schoolClass, b.schoolClass),
  );
  const made = makeSlips(maker, members, first, round);
  const students = made.filter(({ invitee }) => invitee.role === 'student');
  const [lead] = [...students, ...made].toSorted(
    (a, b) =>
      Number(a.invitee.schoolClass.id !== family.through.id) -
      Number(b.invitee.schoolClass.id !== family.through.id),
  );
  const unit = unitName(family.through, vocabularyOf(maker.school.organisation));
  return {
    classLabel: family.through.label,
    title: [unit, lead?.slip.person ?? ''].filter((part) => part !== '').join(', '),
    order: orderSentence(members, isGuardianFirst),
    warnings: [familyText.sameBrowser, ...new Set(made.flatMap(({ slip }) => slip.text.warnings))],
    stations: made.map(({ slip, invitee }) => ({
      ...slip,
      classId: invitee.schoolClass.id,
      role: invitee.role,
    })),
  };
};

/** One sheet for each family; what its members do is numbered through the batch. */
export const familySheets = (
  maker: Maker,
  plan: SheetPlan,
  placed: readonly Invitee[],
): readonly FamilySheet[] => {
  const invitees = plan.groups.flatMap((group) => group.invitees);
  let next = 1;
  return plannedFamilies(invitees, placed, maker.order.classIds).map((family, round) => {
    const sheet = familySheet(maker, family, next, round);
    next += family.members.length;
    return sheet;
  });
};
