import type { StateChange } from '../membership/membership.ts';
import type { NameCases } from '../names/name-cases.ts';
import type { PersonName } from '../organisation/organisation.ts';
import type { Day } from '../values/calendar.ts';
import type { Category, PlatformRole, StaffFunction } from './role.ts';

/** What a person's card changes by hand, field by field. */
export const handFields = [
  'surname',
  'givenName',
  'patronymic',
  'classLabel',
  'birthDate',
  'phone',
  'email',
  'position',
] as const;
export type HandField = (typeof handFields)[number];

/** What a card may say was edited; the values themselves are not kept twice (R29). */
export const editedFields = [...handFields, 'functions'] as const;
export type EditedField = (typeof editedFields)[number];

/** A day on which fields of the card were changed by hand. */
export type PersonEdit = { readonly on: Day; readonly fields: readonly EditedField[] };

/** A person of the school, with no more fields than the work needs (R29). */
export type Person = {
  readonly id: string;
  readonly name: PersonName;
  readonly category: Category;
  readonly platformRole: PlatformRole;
  /** A student's class; a staff member's unit is the staffroom. */
  readonly classId?: string;
  /** A guardian's children. */
  readonly childIds?: readonly string[];
  readonly birthDate?: Day;
  /** E.164. */
  readonly phone?: string;
  readonly email?: string;
  readonly position?: string;
  /** What the user answered about the cases of the name and the position. */
  readonly nameCases?: NameCases;
  readonly functions?: readonly StaffFunction[];
  /** Dated changes of membership, oldest first. */
  readonly states: readonly StateChange[];
  /** What was typed into the card: an import keeps it and says so. */
  readonly handFields?: readonly HandField[];
  /** Changes by hand, oldest first, one a day. */
  readonly edits?: readonly PersonEdit[];
  /** The day on which the person left the school. */
  readonly leftOn?: Day;
};

/**
 * Whether a person is at the school at the end of a day; who leaves on it has left. Without a day: whether nobody
 * wrote that they left, which is never written before its day.
 */
export const isAtSchool = ({ leftOn }: Pick<Person, 'leftOn'>, day?: Day): boolean =>
  leftOn === undefined || (day !== undefined && leftOn > day);

/** `Иванова Мария Петровна`. */
export const fullName = ({ surname, givenName, patronymic }: PersonName): string =>
  [surname, givenName, patronymic].filter((part) => part !== '').join(' ');

const initial = (part: string): string => (part === '' ? '' : `${part.charAt(0).toUpperCase()}.`);

/** `Иванова М. П.`, with no-break spaces. */
export const surnameWithInitials = ({ surname, givenName, patronymic }: PersonName): string =>
  [surname, initial(givenName), initial(patronymic)].filter((part) => part !== '').join('\u00A0');

/** `М. П. Иванова`, with no-break spaces, as signatures have it. */
export const initialsWithSurname = ({ surname, givenName, patronymic }: PersonName): string =>
  [initial(givenName), initial(patronymic), surname].filter((part) => part !== '').join('\u00A0');
