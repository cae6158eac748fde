import { isOfSchool } from '../../domain/classes/classes-of-person.ts';
import { type Standing, standingOf, standings } from '../../domain/membership/standing.ts';
import { byClass, sortedByText } from '../../domain/natural-order.ts';
import { fullName, type Person } from '../../domain/people/person.ts';
import { type Category, categories, platformRoles, staffFunctions } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { sheetsByPerson } from '../invitations/sheets-by-person.ts';

export type NamedClass = { readonly id: string; readonly label: string };

/**
 * Everybody as columns of equal length, in the order of names: ten thousand people cross to the window in one
 * short message. Numbers are places in the domain's lists (`categories`, `standings`…) or in `classes`.
 */
export type PeopleTable = {
  readonly revision: number;
  /** In the order of years and letters. */
  readonly classes: readonly NamedClass[];
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly categories: readonly number[];
  readonly roles: readonly number[];
  /** A student's class, the children's of a guardian, of staff those that they lead. */
  readonly classesOf: readonly (readonly number[])[];
  readonly standings: readonly number[];
  /** The day since which a person stands so; '' for those who were never invited. */
  readonly days: readonly string[];
  /** Bits by the place in `staffFunctions`. */
  readonly functions: readonly number[];
  readonly positions: readonly string[];
  /** Days; '' where none is known. */
  readonly birthDates: readonly string[];
  readonly phones: readonly string[];
  /** How many invitation sheets were made for each, and the day of the last; '' where there is none. */
  readonly sheets: readonly number[];
  readonly sheetDays: readonly string[];
};

export const namedClasses = (school: School): readonly NamedClass[] =>
  rowsOf(school.classes)
    .filter(({ kind }) => kind === 'class')
    .toSorted(byClass)
    .map(({ id, label }) => ({ id, label }));

/** Names in order, the slow part of the view: those of people who did not change are not made again. */
const names = new WeakMap<Person, string>();
const nameOf = (person: Person): string => {
  const known = names.get(person);
  if (known !== undefined) return known;
  const name = fullName(person.name);
  names.set(person, name);
  return name;
};

/** Guardians go with the last of their children (R13). */
const standingIn = (school: School, person: Person): Standing =>
  isOfSchool(school, person) ? standingOf(person, school.organisation) : 'gone';

const functionBits = ({ functions = [] }: Person): number =>
  functions.reduce((bits, one) => bits | (1 << staffFunctions.indexOf(one)), 0);

type Finder = {
  readonly place: ReadonlyMap<string, number>;
  readonly led: ReadonlyMap<string, readonly number[]>;
};

const classesOf = (school: School, person: Person, { place, led }: Finder): readonly number[] => {
  const placeOf = (id: string | undefined): readonly number[] => {
    const found = id === undefined ? undefined : place.get(id);
    return found === undefined ? [] : [found];
  };
  const by: Readonly<Record<Category, () => readonly number[]>> = {
    student: () => placeOf(person.classId),
    staff: () => led.get(person.id) ?? [],
    guardian: () => [
      ...new Set((person.childIds ?? []).flatMap((id) => placeOf(school.persons.get(id)?.classId))),
    ],
  };
  return by[person.category]();
};

/** The table last made of each state of the school: it is made before the window asks for it. */
const lastMade = new WeakMap<School, PeopleTable>();

/** The people of the school as the screen «Люди» searches and shows them; pauses between its slow columns. */
export function* makingPeopleTable(school: School, revision: number): Generator<undefined, PeopleTable> {
  const last = lastMade.get(school);
  if (last?.revision === revision) return last;
  const classes = namedClasses(school);
  const place = new Map(classes.map(({ id }, index) => [id, index]));
  const led = new Map<string, number[]>();
  for (const { id, formMasterId } of school.classes.values()) {
    const at = place.get(id);
    if (formMasterId !== undefined && at !== undefined) {
      led.set(formMasterId, [...(led.get(formMasterId) ?? []), at]);
    }
  }
  const sheets = sheetsByPerson(school);
  yield;
  const people = sortedByText(rowsOf(school.persons), nameOf);
  yield;
  const classesOfEach = people.map((person) =>
    classesOf(school, person, { place, led }).toSorted((a, b) => a - b),
  );
  yield;
  const standingOfEach = people.map((person) => standings.indexOf(standingIn(school, person)));
  yield;
  const table: PeopleTable = {
    revision,
    classes,
    ids: people.map(({ id }) => id),
    names: people.map(nameOf),
    categories: people.map(({ category }) => categories.indexOf(category)),
    roles: people.map(({ platformRole }) => platformRoles.indexOf(platformRole)),
    classesOf: classesOfEach,
    standings: standingOfEach,
    days: people.map(({ leftOn, states }) => leftOn ?? states.at(-1)?.on ?? ''),
    functions: people.map(functionBits),
    positions: people.map(({ position }) => position ?? ''),
    birthDates: people.map(({ birthDate }) => birthDate ?? ''),
    phones: people.map(({ phone }) => phone ?? ''),
    sheets: people.map(({ id }) => sheets.get(id)?.count ?? 0),
    sheetDays: people.map(({ id }) => sheets.get(id)?.last ?? ''),
  };
  lastMade.set(school, table);
  return table;
}
