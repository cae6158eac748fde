import type { RosterProfile } from '../../domain/base/remembered.ts';
import type { FormMaster } from '../../domain/classes/form-masters.ts';
import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { Person } from '../../domain/people/person.ts';
import type { Category } from '../../domain/people/role.ts';
import type { Movement, PlatformTask } from '../../domain/registers.ts';
import type { TableFormat } from '../cells/workbook.ts';
import type { CheckedPerson } from '../rows/checked-row.ts';
import type { Place, Problem } from '../rows/problem.ts';
import type { ReadSheet } from '../rows/read-roster.ts';
import type { GuessReason } from '../table/category-guess.ts';

/** What an import can change on a person. */
export type ChangedField =
  | 'surname'
  | 'givenName'
  | 'patronymic'
  | 'classLabel'
  | 'birthDate'
  | 'phone'
  | 'email'
  | 'position'
  | 'formMasterOf'
  | 'children'
  | 'leftOn';

/** Old → new as a person reads them; '' stands for nothing. */
export type FieldChange = { readonly field: ChangedField; readonly from: string; readonly to: string };

/** By what a row was found to speak of a person of the base, the surest first. */
export type MatchBasis =
  | 'decided'
  | 'name-class-birth'
  | 'name-phone'
  | 'name-class'
  | 'name-birth'
  | 'name-child'
  | 'part-name'
  | 'name'
  | 'birth-class'
  | 'phone';

/** One person that the file speaks of, and what would become of them. */
export type PlanEntry = {
  readonly action: 'create' | 'update' | 'unchanged';
  /** The rows that speak of the person, the first one first. */
  readonly places: readonly Place[];
  /** As the file gives them. */
  readonly read: CheckedPerson;
  /** As they would stand in the base. */
  readonly person: Person;
  readonly changes: readonly FieldChange[];
  /** Null for somebody new. */
  readonly match: MatchBasis | null;
  /** What was typed by hand in the base and stays, with what the file says instead. */
  readonly kept: readonly FieldChange[];
  /** People of the base whom the user may have to tell apart from this one. */
  readonly candidates: readonly string[];
};

export type PlanCounts = {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly missing: number;
};

export type RosterSource = {
  readonly file: string;
  readonly format: TableFormat;
  readonly encoding?: string;
};

/** All that an import would do, worked out against one revision of the base; nothing has happened yet. */
export type RosterPlan = {
  /** The revision of the base that the plan is for. */
  readonly revision: number;
  readonly source: RosterSource;
  readonly category: Category;
  readonly reason: GuessReason;
  readonly sheets: readonly ReadSheet[];
  /** How files that look the same are to be read from now on; null where nothing was corrected. */
  readonly profile: RosterProfile | null;
  /** In the order of the file. */
  readonly entries: readonly PlanEntry[];
  readonly rejected: readonly Place[];
  readonly newClasses: readonly SchoolClass[];
  /** Groups of the base with the course that the file tells. */
  readonly courses: readonly SchoolClass[];
  readonly formMasters: readonly FormMaster[];
  /** Who came back or changed class. */
  readonly movements: readonly Movement[];
  /** What must be done on the platform for it. */
  readonly tasks: readonly PlatformTask[];
  /** People of the base whom the file should have named and does not: never deleted. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
  readonly counts: PlanCounts;
};
