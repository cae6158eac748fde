import type { ClassLabel } from '../../domain/classes/class-label.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import type { Category } from '../../domain/people/role.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { Place, Problem } from './problem.ts';

/** A person as a row gives them: values in their normal form, absent where the file has none. */
export type CheckedPerson = {
  readonly place: Place;
  readonly category: Category;
  readonly name: PersonName;
  /** A student's class; of a guardian, the class of the child. */
  readonly label?: ClassLabel;
  readonly birthDate?: Day;
  readonly phone?: string;
  readonly email?: string;
  readonly position?: string;
  readonly subject?: string;
  /** The classes whose form-master a staff member is. */
  readonly formMasterOf?: readonly ClassLabel[];
};

/** One row after its values were checked; `main` is null for a row that stays out. */
export type CheckedRow = {
  readonly place: Place;
  /** The student or staff member; in a guardians' file the child, who is looked up and not created. */
  readonly main: CheckedPerson | null;
  /** The further children whom a guardian's row names; absent where it names one. */
  readonly otherChildren?: readonly CheckedPerson[];
  readonly guardians: readonly CheckedPerson[];
  readonly problems: readonly Problem[];
  readonly rejected: boolean;
  /** Set for a relative in a row of their own, whose child is that of the row before. */
  readonly isBelowChild?: true;
};
