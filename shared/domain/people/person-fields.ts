import type { PersonName } from '../organisation/organisation.ts';
import { tidy } from '../values/alphabet.ts';
import { parseBirthDate } from '../values/birth-date.ts';
import { type Day, shortDate } from '../values/calendar.ts';
import type { Reading } from '../values/doubt.ts';
import { parseEmail } from '../values/email.ts';
import { parsePhone } from '../values/phone.ts';
import type { Person } from './person.ts';
import type { Category, StaffFunction } from './role.ts';

/** A person's fields as they are typed into the card. */
export type PersonFields = {
  readonly surname: string;
  readonly givenName: string;
  readonly patronymic: string;
  readonly birthDate: string;
  readonly phone: string;
  readonly email: string;
  readonly position: string;
  /** Of staff alone. */
  readonly functions: readonly StaffFunction[];
  /** Of students alone. */
  readonly classId: string;
};

const fieldProblems = [
  'surname-missing',
  'given-name-missing',
  'birth-date-unreadable',
  'phone-unreadable',
  'email-unreadable',
  'class-missing',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

export type FieldProblems = { readonly [F in keyof PersonFields]?: FieldProblem };

/** The fields of a person that the card can change; undefined where the field was left empty. */
export type ReadFields = {
  readonly name: PersonName;
  readonly birthDate: Day | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly position: string | undefined;
  readonly functions: readonly StaffFunction[] | undefined;
  readonly classId: string | undefined;
};

type FieldsReading =
  | { readonly ok: true; readonly fields: ReadFields }
  | { readonly ok: false; readonly problems: FieldProblems };

/** Nobody is surprised by an age that was typed by hand. */
const anyAge = { from: 0, to: 200 };

/** A list's doubtful value is taken with a warning; the one who types is asked to type it plainly. */
const taken = <T>({
  value,
  doubts,
}: Reading<T>): { readonly value: T | undefined; readonly sound: boolean } => ({
  value: value ?? undefined,
  sound: doubts.length === 0,
});

/** Reads what was typed into a card, or names each field that cannot be taken. */
export const readPersonFields = (typed: PersonFields, category: Category, today: Day): FieldsReading => {
  const birthDate = taken(parseBirthDate(typed.birthDate, today, anyAge));
  const phone = taken(parsePhone(typed.phone));
  const email = taken(parseEmail(typed.email));
  const name = {
    surname: tidy(typed.surname),
    givenName: tidy(typed.givenName),
    patronymic: tidy(typed.patronymic),
  };
  const isStudent = category === 'student';
  const problems: FieldProblems = {
    ...(name.surname === '' && { surname: 'surname-missing' }),
    ...(name.givenName === '' && { givenName: 'given-name-missing' }),
    ...(!birthDate.sound && { birthDate: 'birth-date-unreadable' }),
    ...(!phone.sound && { phone: 'phone-unreadable' }),
    ...(!email.sound && { email: 'email-unreadable' }),
    ...(isStudent && typed.classId === '' && { classId: 'class-missing' }),
  };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const isStaff = category === 'staff';
  return {
    ok: true,
    fields: {
      name,
      birthDate: birthDate.value,
      phone: phone.value,
      email: email.value,
      position: tidy(typed.position) || undefined,
      functions: isStaff && typed.functions.length > 0 ? typed.functions : undefined,
      classId: isStudent ? typed.classId : undefined,
    },
  };
};

/** What the card shows before anything is typed. */
export const fieldsOf = ({
  name,
  birthDate,
  phone,
  email,
  position,
  functions,
  classId,
}: Person): PersonFields => ({
  ...name,
  birthDate: birthDate === undefined ? '' : shortDate(birthDate),
  phone: phone ?? '',
  email: email ?? '',
  position: position ?? '',
  functions: functions ?? [],
  classId: classId ?? '',
});
