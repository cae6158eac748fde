import type { Ids } from '../../domain/ids.ts';
import { leaveSchool } from '../../domain/people/leave-school.ts';
import type { Category } from '../../domain/people/role.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Corrections } from '../../importing/cells/corrections.ts';
import { withTables } from '../../importing/cells/typed-lines.ts';
import type { Workbook } from '../../importing/cells/workbook.ts';
import { applyPlan, changesAnything } from '../../importing/plan/apply-plan.ts';
import { namesNewChildren } from '../../importing/plan/new-children.ts';
import type { RosterPlan } from '../../importing/plan/plan.ts';
import { planRoster } from '../../importing/plan/plan-roster.ts';
import { type ReadRoster, readRoster } from '../../importing/rows/read-roster.ts';
import {
  correctionsOf,
  isAnyCorrection,
  profileFor,
  profileOf,
  signatureOf,
} from '../../importing/table/roster-profiles.ts';
import type { Clock, SchoolStore } from '../ports.ts';

export type ImportOptions = {
  /** The file's name without its folder. */
  readonly file: string;
  readonly category?: Category;
  readonly sheet?: string;
  /** What the user says of the file in place of what the program understood. */
  readonly corrections?: Corrections & { readonly encoding?: string };
  /** How the file looks as the program reads it by itself; absent: worked out from the workbook. */
  readonly signature?: string;
};

type Services = {
  readonly store: Pick<SchoolStore, 'current' | 'dataRevision'>;
  readonly clock: Clock;
  readonly ids: Ids;
};

/** Reads a roster; a list of parents whose children are not in the base is read as one of pupils where it can be. */
export const readForImport = (
  workbook: Workbook,
  options: ImportOptions,
  { store, clock, ids }: Services,
): Result<ReadRoster> => {
  const school = store.current();
  const given = { ...options, kind: school.organisation.kind, today: clock.today() };
  const roster = readRoster(workbook, given);
  if (!roster.ok || roster.value.reason === 'asked' || !namesNewChildren(roster.value, school, ids))
    return roster;
  const asStudents = readRoster(workbook, { ...given, category: 'student' });
  return asStudents.ok ? ok({ ...asStudents.value, reason: 'new-children' }) : roster;
};

/** The profile that this import leaves behind: what was corrected, under the look of the file. */
const profileLeft = (
  workbook: Workbook,
  { corrections = {}, signature = signatureOf(workbook) }: ImportOptions,
  { store, clock, ids }: Services,
): RosterPlan['profile'] => {
  if (!isAnyCorrection(corrections)) return null;
  const id = profileFor(store.current(), signature)?.id ?? ids.next();
  return profileOf(corrections, { id, signature, workbook, today: clock.today() });
};

/** Works out what a roster that was read would change; the base stays as it is. */
export const planRead = (
  roster: ReadRoster,
  workbook: Workbook,
  options: ImportOptions,
  services: Services,
): RosterPlan => {
  const { store, clock, ids } = services;
  const { format, encoding } = workbook;
  const source = { file: options.file, format, ...(encoding === undefined ? {} : { encoding }) };
  return planRoster({
    roster,
    source,
    school: store.current(),
    revision: store.dataRevision(),
    ids,
    today: clock.today(),
    corrections: options.corrections,
    profile: profileLeft(workbook, options, services),
  });
};

/** What the user said before of files that look like this one; nothing where they spoke of this one. */
const remembered = (workbook: Workbook, options: ImportOptions, school: School): Corrections => {
  if (school.rosterProfiles.size === 0 || options.corrections !== undefined) return {};
  const profile = profileFor(school, signatureOf(workbook));
  if (!profile) return {};
  const { encoding: _1, category, sheets, ...rest } = correctionsOf(profile, workbook);
  return {
    ...rest,
    ...(category === undefined || options.category !== undefined ? {} : { category }),
    ...(sheets === undefined || options.sheet !== undefined ? {} : { sheets }),
  };
};

/** Reads a roster and works out what it would change; the base stays as it is. */
export const planImport = (
  whole: Workbook,
  options: ImportOptions,
  services: Services,
): Result<RosterPlan> => {
  const workbook = withTables(whole);
  const corrections = options.corrections ?? remembered(workbook, options, services.store.current());
  const roster = readForImport(workbook, { ...options, corrections }, services);
  return roster.ok ? ok(planRead(roster.value, workbook, { ...options, corrections }, services)) : roster;
};

/** People whom the file does not name and who are to be marked as gone with the import. */
type Departing = { readonly ids: readonly string[]; readonly on: Day; readonly orderNumber: string };

type LeaveMeans = { readonly departing: Departing; readonly clock: Clock; readonly ids: Ids };

const withDepartures = (school: School, leaving: LeaveMeans | undefined): Result<School> => {
  if (!leaving || leaving.departing.ids.length === 0) return ok(school);
  const { departing, clock, ids } = leaving;
  const { on, orderNumber } = departing;
  const left = leaveSchool(school, departing.ids, { on, orderNumber, nextId: ids.next }, clock.today());
  return left.ok ? ok(left.value.school) : left;
};

/** Does what the plan says, as one step; refuses when a row has changed since the plan was made. */
export const commitImport = async (
  plan: RosterPlan,
  store: SchoolStore,
  leaving?: LeaveMeans,
): Promise<Result<null>> => {
  if (store.dataRevision() !== plan.revision) return failed({ code: 'plan-outdated' });
  const left = leaving?.departing.ids.length ?? 0;
  if (!changesAnything(plan) && left === 0) return ok(null);
  const { created, updated, unchanged, rejected, missing } = plan.counts;
  const school = store.current();
  const next = withDepartures(applyPlan(plan, school), leaving);
  if (!next.ok) return next;
  const done = await store.commit(school, next.value, {
    kind: 'roster-imported',
    subject: plan.source.file,
    counts: { created, updated, unchanged, rejected, missing, ...(left > 0 && { left }) },
  });
  return done.ok ? ok(null) : done;
};
