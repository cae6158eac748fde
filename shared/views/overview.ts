import { currentState, hasJoined } from '../domain/membership.ts';
import type { OrganisationKind } from '../domain/organisation.ts';
import type { Person } from '../domain/person.ts';
import type { Category } from '../domain/role.ts';
import type { School } from '../domain/school.ts';
import { rowsOf } from '../domain/table.ts';

export type Progress = { readonly people: number; readonly invited: number; readonly joined: number };

export type ClassOverview = Progress & { readonly id: string; readonly label: string };

export type OverviewView = {
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly revision: number;
  readonly categories: Readonly<Record<Category, Progress>>;
  /** Students by class, in the order of years and letters. */
  readonly classes: readonly ClassOverview[];
  readonly links: number;
};

const collator = new Intl.Collator('ru', { numeric: true });

const progressOf = (people: readonly Person[]): Progress => {
  const states = people.map((person) => currentState(person.states));
  return {
    people: people.length,
    invited: states.filter((state) => state !== 'notInvited').length,
    joined: states.filter(hasJoined).length,
  };
};

/** The name a base goes by: the short one, else the full one, else ''. */
export const organisationName = ({ organisation }: School): string =>
  organisation.shortName || organisation.fullName;

/** The key figures of a school as it stands now; people who left are not counted. */
export const overviewOf = (school: School, revision: number): OverviewView => {
  const present = rowsOf(school.persons).filter((person) => person.leftOn === undefined);
  const byCategory = Object.groupBy(present, (person) => person.category);
  const byClass = Map.groupBy(byCategory.student ?? [], (person) => person.classId);
  return {
    organisation: organisationName(school),
    kind: school.organisation.kind,
    revision,
    categories: {
      staff: progressOf(byCategory.staff ?? []),
      student: progressOf(byCategory.student ?? []),
      guardian: progressOf(byCategory.guardian ?? []),
    },
    classes: rowsOf(school.classes)
      .filter(({ kind }) => kind === 'class')
      .map(({ id, label }) => ({ id, label, ...progressOf(byClass.get(id) ?? []) }))
      .sort((a, b) => collator.compare(a.label, b.label)),
    links: school.links.size,
  };
};
