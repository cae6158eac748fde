import { type ReportCategory, reportCategories } from '../../../domain/reports/report-records.ts';
import type { ReportFigures, UnitFigures } from '../figures/figures.ts';
import { baseOf, joinedOf, notYetOf, onListOf, shareOf, sumOf, type Tally } from '../figures/tally.ts';

/** Whom an indicator of a district's own form counts. */
const formGroups = ['all', 'staff', 'teachers', 'employees', 'students', 'guardians'] as const;
export type FormGroup = (typeof formGroups)[number];

/** What it tells of them. */
const formMeasures = [
  'onList',
  'base',
  'joined',
  'confirmed',
  'share',
  'notYet',
  'notInvited',
  'invited',
  'requested',
  'refused',
  'left',
  'newly',
  'active',
  'activeShare',
  'target',
] as const;
export type FormMeasure = (typeof formMeasures)[number];

/** Figures of the whole organisation, without people. */
const formFacts = [
  'links.active',
  'links.unused',
  'links.expired',
  'chats.total',
  'requests.open',
  'requests.accepted',
  'requests.declined',
  'movements.arrival',
  'movements.departure',
  'movements.transfer',
  'broadcasts.held',
  'broadcasts.planned',
] as const;
export type FormFact = (typeof formFacts)[number];

export type FormIndicator = `${FormGroup}.${FormMeasure}` | FormFact;

/** Every indicator that a form may hold, in the order in which they are offered. */
export const formIndicators: readonly FormIndicator[] = [
  ...formGroups.flatMap((group) => formMeasures.map((measure): FormIndicator => `${group}.${measure}`)),
  ...formFacts,
];

/** Those that tell of the categories that the organisation's report tells of. */
export const offeredIndicators = (told: readonly ReportCategory[]): readonly FormIndicator[] => {
  const left = reportCategories.filter((category) => !told.includes(category));
  return formIndicators.filter((indicator) => !left.some((category) => indicator.startsWith(`${category}.`)));
};

export const isFormIndicator = (text: string): text is FormIndicator =>
  formIndicators.some((known) => known === text);

const isFormFact = (indicator: FormIndicator): indicator is FormFact =>
  formFacts.some((fact) => fact === indicator);

/** A count, a share from 0 to 1, or nothing: the base is empty, or the unit does not know it. */
export type FormValue =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'share'; readonly value: number }
  | null;

const count = (value: number): FormValue => ({ kind: 'count', value });
const share = (value: number | null): FormValue => (value === null ? null : { kind: 'share', value });

const measureOf = (tally: Tally, measure: FormMeasure): FormValue => {
  switch (measure) {
    case 'onList':
      return count(onListOf(tally));
    case 'base':
      return count(baseOf(tally));
    case 'joined':
      return count(joinedOf(tally));
    case 'share':
      return share(shareOf(tally));
    case 'notYet':
      return count(notYetOf(tally));
    case 'newly':
      return count(tally.newlyJoined);
    case 'active':
    case 'activeShare':
    case 'target':
      return null;
    default:
      return count(tally[measure]);
  }
};

const categoriesOf = (group: FormGroup): readonly ReportCategory[] => {
  if (group === 'all') return reportCategories;
  return group === 'staff' ? ['teachers', 'employees'] : [group];
};

/** Of the latest week that was typed; several categories have no target together. */
const activityOf = (figures: ReportFigures, group: FormGroup, measure: FormMeasure): FormValue => {
  const week = figures.activity.at(-1)?.figures ?? {};
  const typed = categoriesOf(group).flatMap((category) => week[category] ?? []);
  const [first] = typed;
  if (!first) return null;
  if (measure === 'target') return categoriesOf(group).length > 1 ? null : share(first.target);
  const active = typed.reduce((sum, figure) => sum + figure.active, 0);
  if (measure === 'active') return count(active);
  if (typed.some((figure) => figure.share === null)) return null;
  return share(active / typed.reduce((sum, figure) => sum + (figure.outOf ?? 0), 0));
};

const factOf = ({ links, chats, registers }: ReportFigures, fact: FormFact): FormValue => {
  const values: Readonly<Record<FormFact, number>> = {
    'links.active': links.byState.active,
    'links.unused': links.unused,
    'links.expired': links.expired,
    'chats.total': chats.total,
    'requests.open': registers.requests.open,
    'requests.accepted': registers.requests.accepted,
    'requests.declined': registers.requests.declined,
    'movements.arrival': registers.movements.arrival,
    'movements.departure': registers.movements.departure,
    'movements.transfer': registers.movements.transfer,
    'broadcasts.held': registers.broadcasts.held,
    'broadcasts.planned': registers.broadcasts.planned,
  };
  return count(values[fact]);
};

/** The parts of an indicator of people: whom and what. */
const partsOfIndicator = (
  indicator: Exclude<FormIndicator, FormFact>,
): { readonly group: FormGroup; readonly measure: FormMeasure } => {
  const [first, second] = indicator.split('.');
  const group = formGroups.find((known) => known === first) ?? 'all';
  const measure = formMeasures.find((known) => known === second) ?? 'onList';
  return { group, measure };
};

const isActivity = (measure: FormMeasure): boolean =>
  measure === 'active' || measure === 'activeShare' || measure === 'target';

/** An indicator of the whole organisation. */
export const schoolValue = (figures: ReportFigures, indicator: FormIndicator): FormValue => {
  if (isFormFact(indicator)) return factOf(figures, indicator);
  const { group, measure } = partsOfIndicator(indicator);
  if (isActivity(measure)) return activityOf(figures, group, measure);
  return measureOf(sumOf(categoriesOf(group).map((category) => figures.categories[category])), measure);
};

/** An indicator in the row of one category: those of everybody and of the category itself. */
export const categoryValue = (
  figures: ReportFigures,
  category: ReportCategory,
  indicator: FormIndicator,
): FormValue => {
  if (isFormFact(indicator)) return null;
  const { group, measure } = partsOfIndicator(indicator);
  return categoriesOf(group).includes(category) ? schoolValue(figures, `${category}.${measure}`) : null;
};

/** An indicator of one class, parallel or level, which knows of students and guardians alone. */
export const unitValue = (unit: UnitFigures, indicator: FormIndicator): FormValue => {
  if (isFormFact(indicator)) return null;
  const { group, measure } = partsOfIndicator(indicator);
  const tallies: Readonly<Partial<Record<FormGroup, Tally>>> = {
    all: sumOf([unit.students, unit.guardians]),
    students: unit.students,
    guardians: unit.guardians,
  };
  const tally = tallies[group];
  return tally === undefined ? null : measureOf(tally, measure);
};
