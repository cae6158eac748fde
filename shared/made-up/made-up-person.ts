import type { PersonName } from '../domain/organisation/organisation.ts';
import type { Category, PlatformRole } from '../domain/people/role.ts';
import type { Day } from '../domain/values/calendar.ts';
import type { Gender } from './patronymic.ts';

/** Plain data of an invented person; knows neither a roster's format nor the base. */
export type MadeUpPerson = {
  /** Counted from 1 through the whole school. */
  readonly number: number;
  readonly name: PersonName;
  readonly gender: Gender;
  readonly category: Category;
  /** A student's class, or the class of which a staff member is form-master. */
  readonly classLabel?: string;
  readonly birthDate?: Day;
  /** E.164, always in +7 900 0…: numbers kept for invention. */
  readonly phone?: string;
  readonly email?: string;
  readonly position?: string;
  readonly subject?: string;
  /** A guardian's children. */
  readonly childNumbers?: readonly number[];
};

export type MadeUpClass = {
  readonly label: string;
  readonly parallel: number;
  readonly letter: string;
  readonly studentNumbers: readonly number[];
  readonly formMasterNumber: number;
};

export type MadeUpLink = {
  /** A class, or null for the unit of all staff. */
  readonly classLabel: string | null;
  readonly role: PlatformRole;
  readonly url: string;
};

/** A line as it is copied from the platform, with the truth about it. */
export type MadeUpLine = {
  readonly text: string;
  /** Null for a person who belongs nowhere. */
  readonly personNumber: number | null;
};
