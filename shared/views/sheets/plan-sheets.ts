import type { IssuedSlip, SheetLayout, SlipsPerPage } from '../../domain/batches/batch.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import { currentState, type MembershipState } from '../../domain/membership/membership.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import { byClass, byName, sortedByText } from '../../domain/natural-order.ts';
import { fullName, isAtSchool, type Person } from '../../domain/people/person.ts';
import { isStaffRole, type PlatformRole, platformRoles } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { linkPlace } from '../../text/links.ts';
import { lackReasons, type SkipReason, skipSentence } from '../../text/sheets/sheets-skips.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { familyMembers } from './families.ts';
import { type Invitee, inviteesOf } from './invitees.ts';
import { type LinkPicker, linkPicker } from './pick-link.ts';
import { usualSlipsPerPage } from './sheet-view.ts';

/** What the administrator asks to print. */
export type SheetOrder = {
  /** Null: every class. */
  readonly classIds: readonly string[] | null;
  /** Null: every role that has a link in the chosen classes; who should join by a link and has none is told of. */
  readonly roles: readonly PlatformRole[] | null;
  readonly layout: SheetLayout;
  readonly perPage: SlipsPerPage;
  readonly withoutNames: boolean;
  /** Only these of the chosen classes and roles; everyone when it is absent. */
  readonly personIds?: ReadonlySet<string>;
  /** By which day to join. */
  readonly deadline?: Day;
  readonly reminders?: readonly Day[];
  /** A sentence of the batch's own on every sheet. */
  readonly note?: string;
};

export const usualOrder: SheetOrder = {
  classIds: null,
  roles: null,
  layout: 'slips',
  perPage: usualSlipsPerPage,
  withoutNames: false,
};

export type SkippedPerson = { readonly personId: string; readonly reason: string };

/** A person who gets a sheet; in a reprint, the slip as it was given before. */
export type PlannedInvitee = Invitee & { readonly slip?: IssuedSlip };

/** The people of one class and role who get a sheet. */
export type PlannedGroup = {
  readonly schoolClass: SchoolClass;
  readonly role: PlatformRole;
  readonly invitees: readonly PlannedInvitee[];
};

export type SheetPlan = {
  readonly groups: readonly PlannedGroup[];
  readonly skipped: readonly SkippedPerson[];
  /** Whether a link was missing for someone: tells an empty plan's cause. */
  readonly linkMissing: boolean;
  /** For how many people the link is too long for the size of slip that was asked for. */
  readonly linkTooLong: number;
};

/** A longer link cannot be printed legibly on a slip of that size. */
const longestAddress: Readonly<Record<SlipsPerPage, number>> = {
  10: 210,
  8: 210,
  4: 400,
  2: 400,
  1: 800,
};

const addressLimit = ({ layout, perPage }: SheetOrder): number => {
  if (layout === 'slips') return longestAddress[perPage];
  return layout === 'family' || layout === 'folding' ? 250 : Number.POSITIVE_INFINITY;
};

/** Lists and posters show one code for everybody: a person's own link is none of theirs. */
export const isPersonal = (layout: SheetLayout): boolean => layout !== 'list' && layout !== 'poster';

const roleOrder: readonly PlatformRole[] = ['student', 'guardian', 'teacher', 'employee', 'administrator'];

const settled: ReadonlySet<MembershipState> = new Set(['joined', 'confirmed', 'refused', 'left']);

const chosenClasses = (school: School, classIds: readonly string[] | null): readonly SchoolClass[] =>
  rowsOf(school.classes)
    .filter(({ id }) => classIds === null || classIds.includes(id))
    .toSorted(byClass);

/** A sheet without a link still tells how to come in by the diary, or by the child's profile. */
const needsNoLink = (school: School, role: PlatformRole, roleWasNamed: boolean): boolean => {
  const way = school.organisation.joiningWays[role];
  return way === 'diary' || way === 'childProfile' || (role === 'guardian' && roleWasNamed);
};

/** Where no role is named: those with a link, and those that join by one though there is none yet. */
const unnamedRoles = (
  school: School,
  classes: readonly SchoolClass[],
  picker: LinkPicker,
): readonly PlatformRole[] => {
  const personal = new Set(
    rowsOf(school.links)
      .filter((link) => link.personId !== undefined)
      .map((link) => link.role),
  );
  return platformRoles.filter(
    (role) =>
      (roleJoins(school.organisation, role) && !needsNoLink(school, role, false)) ||
      personal.has(role) ||
      classes.some(({ id }) => picker(id, role).link !== null),
  );
};

const personReason = ({ person }: Pick<Invitee, 'person'>, today: Day): SkipReason | null => {
  if (!isAtSchool(person, today)) return { why: 'leftSchool' };
  const state = currentState(person.states);
  return settled.has(state) ? { why: 'state', state } : null;
};

const linkReason = (
  school: School,
  { role, schoolClass, person }: Invitee,
  order: SheetOrder,
  picker: LinkPicker,
): SkipReason | null => {
  const { link, lack } = picker(schoolClass.id, role, isPersonal(order.layout) ? person.id : undefined);
  if (link) {
    const length = link.url.length;
    return length > addressLimit(order) ? { why: 'linkTooLong', length } : null;
  }
  if (needsNoLink(school, role, order.roles !== null || order.layout === 'family')) return null;
  const place = linkPlace(schoolClass.label, role, vocabularyOf(school.organisation));
  return { why: lackReasons[lack], place };
};

const unplacedReason = ({ organisation }: School, person: Person, today: Day): SkipReason => {
  if (!roleJoins(organisation, person.platformRole)) return { why: 'roleStaysOut' };
  return (
    personReason({ person }, today) ?? { why: person.platformRole === 'guardian' ? 'noChild' : 'noClass' }
  );
};

/** A guardian of two children in one situation is named once. */
const withoutRepeats = (skips: readonly SkippedPerson[]): readonly SkippedPerson[] => [
  ...new Map(skips.map((skip) => [`${skip.personId}\n${skip.reason}`, skip])).values(),
];

/** Where the children stay out, it is by them that their parents' sheets are handed out. */
const inOrder = ({ organisation }: School, invitees: readonly Invitee[]): readonly Invitee[] => {
  const byChild = !roleJoins(organisation, 'student');
  const named = ({ person, children }: Invitee): Person => children.toSorted(byName)[0] ?? person;
  const byOwnName = sortedByText(invitees, ({ person }) => fullName(person.name));
  return byChild ? sortedByText(byOwnName, (invitee) => fullName(named(invitee).name)) : byOwnName;
};

/** Posters name nobody: one for each class and role that has a link. */
const planPosters = (
  classes: readonly SchoolClass[],
  roles: readonly PlatformRole[],
  picker: LinkPicker,
): SheetPlan => {
  const groups = classes.flatMap((schoolClass) =>
    roles
      .filter((role) => picker(schoolClass.id, role).link !== null)
      .map((role) => ({ schoolClass, role, invitees: [] })),
  );
  return { groups, skipped: [], linkMissing: groups.length === 0, linkTooLong: 0 };
};

/** Decides who of the chosen classes and roles gets a sheet, and says of everyone else why not. */
export const planSheets = (school: School, order: SheetOrder, today: Day): SheetPlan => {
  const picker = linkPicker(school, today);
  const isFamily = order.layout === 'family';
  const classes = chosenClasses(school, isFamily ? null : order.classIds);
  const chosenRoles = order.roles ?? (isFamily ? roleOrder : unnamedRoles(school, classes, picker));
  const roles = roleOrder.filter((role) => chosenRoles.includes(role) && !(isFamily && isStaffRole(role)));
  if (order.layout === 'poster') return planPosters(classes, roles, picker);
  const { placed, unplaced } = inviteesOf(school, today);
  const only = isFamily ? familyMembers(placed, order.classIds, order.personIds) : order.personIds;
  const isChosen = ({ id }: Person): boolean => only?.has(id) ?? true;
  const chosen = placed.filter(({ person }) => isChosen(person));
  const byGroup = Map.groupBy(chosen, ({ schoolClass, role }) => `${schoolClass.id}\n${role}`);
  const skipped: SkippedPerson[] = [];
  let linkMissing = false;
  let linkTooLong = 0;
  const groups: PlannedGroup[] = [];
  for (const schoolClass of classes) {
    for (const role of roles) {
      const invitees = (byGroup.get(`${schoolClass.id}\n${role}`) ?? []).filter((invitee) => {
        const reason = personReason(invitee, today) ?? linkReason(school, invitee, order, picker);
        if (reason) skipped.push({ personId: invitee.person.id, reason: skipSentence(reason) });
        if (reason && 'place' in reason) linkMissing = true;
        if (reason?.why === 'linkTooLong') linkTooLong += 1;
        return reason === null;
      });
      if (invitees.length > 0) groups.push({ schoolClass, role, invitees: inOrder(school, invitees) });
    }
  }
  if (order.classIds === null)
    for (const person of unplaced)
      if (roles.includes(person.platformRole) && isChosen(person))
        skipped.push({ personId: person.id, reason: skipSentence(unplacedReason(school, person, today)) });
  return { groups, skipped: withoutRepeats(skipped), linkMissing, linkTooLong };
};
