import { currentState, hasJoined } from '../../domain/membership/membership.ts';
import { roleJoins } from '../../domain/membership/who-joins.ts';
import { byText } from '../../domain/natural-order.ts';
import { type Person, surnameWithInitials } from '../../domain/people/person.ts';
import { type Category, categories } from '../../domain/people/role.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { CardLine, FoundLines } from '../../reconciling/card-line.ts';
import { namesInSchool, placeWords } from '../people/names-apart.ts';

/** What a list from the platform is of. */
export const listKinds = ['members', 'requests'] as const;
export type ListKind = (typeof listKinds)[number];

export type ListedPerson = {
  readonly id: string;
  /** With the birthday, where another of the same place bears the same. */
  readonly name: string;
  /** The classes, or the position. */
  readonly place: string;
  readonly category: Category;
};

type LineView = { readonly line: number; readonly text: string };

export type StrangerView = LineView & {
  /** Who was of the school once; null: nobody of the school's lists. */
  readonly former: (ListedPerson & { readonly leftOn: Day | null }) | null;
  /** A nickname, a number, a deleted account. */
  readonly nameless: boolean;
  /** Nameless because the account is no more. */
  readonly deleted: boolean;
  /** Students whose mother or father the line says it is. */
  readonly children: readonly ListedPerson[];
};

export type DoubtfulView = LineView & {
  /** Names the line in a choice. */
  readonly index: number;
  readonly candidates: readonly ListedPerson[];
  /** Whether the line is only like a name of the school's lists. */
  readonly similar: boolean;
};

export type MatchedView = LineView & {
  readonly person: ListedPerson;
  /** False for those who were known to have joined. */
  readonly isNew: boolean;
  /** False for those who are not to join at all (R18). */
  readonly isToJoin: boolean;
};

export type AbsentGroup = {
  readonly place: string;
  /** Who leads the class, as `Иванова М. П.`; '' for nobody. */
  readonly formMaster: string;
  readonly people: readonly ListedPerson[];
};

/** A list held against the roster; nothing has happened yet. */
export type ReconcileView = {
  readonly kind: ListKind;
  readonly file: string;
  readonly strangers: readonly StrangerView[];
  readonly onCard: readonly CardLine[];
  readonly doubtful: readonly DoubtfulView[];
  readonly matched: readonly MatchedView[];
  /** Who was expected and is not in a list of members, by class; empty for requests. */
  readonly absent: readonly AbsentGroup[];
  /** Headings, states and the like. */
  readonly nobody: readonly LineView[];
};

export const listedPerson = (school: School, person: Person): ListedPerson => ({
  id: person.id,
  name: namesInSchool(school)(person),
  place: placeWords(school, person),
  category: person.category,
});

/** By the class's label: who leads it. */
const mastersOf = ({ classes, persons }: School): ReadonlyMap<string, string> =>
  new Map(
    rowsOf(classes).flatMap(({ kind, label, formMasterId }) => {
      const master = kind === 'class' ? persons.get(formMasterId ?? '') : undefined;
      return master ? [[label, surnameWithInitials(master.name)] as const] : [];
    }),
  );

/**
 * People by their class, the classes in the order of years and letters; staff stand together. A guardian stands
 * in the class of each child: the lists go to different form-masters.
 */
const groupsOf = (school: School, people: readonly ListedPerson[]): readonly AbsentGroup[] => {
  const masters = mastersOf(school);
  const placed = people.flatMap((person) =>
    person.category === 'staff'
      ? [{ place: '', person }]
      : person.place.split(', ').map((place) => ({ place, person })),
  );
  return [...Map.groupBy(placed, ({ place, person }) => `${person.category === 'staff'} ${place}`).values()]
    .map((group) => ({
      place: group[0]?.place ?? '',
      formMaster: masters.get(group[0]?.place ?? '') ?? '',
      people: group
        .map(({ person }) => person)
        .sort(
          (one, other) =>
            categories.indexOf(one.category) - categories.indexOf(other.category) ||
            byText(one.name, other.name),
        ),
    }))
    .sort((one, other) => byText(one.place, other.place));
};

type Held = {
  readonly kind: ListKind;
  readonly file: string;
  readonly found: FoundLines;
  readonly school: School;
  readonly absentIds: readonly string[];
  /** By the place among the strangers: who of them has left the school. */
  readonly former: ReadonlyMap<number, string>;
};

export const reconcileViewOf = ({ kind, file, found, school, absentIds, former }: Held): ReconcileView => {
  const personOf = (id: string): readonly Person[] => {
    const person = school.persons.get(id);
    return person ? [person] : [];
  };
  return {
    kind,
    file,
    strangers: found.strangers.map(({ line, text, nameless = false, deleted = false, childIds = [] }, at) => {
      const [person] = personOf(former.get(at) ?? '');
      return {
        line,
        text,
        former: person ? { ...listedPerson(school, person), leftOn: person.leftOn ?? null } : null,
        nameless,
        deleted,
        children: childIds.flatMap(personOf).map((child) => listedPerson(school, child)),
      };
    }),
    onCard: found.onCard,
    doubtful: found.ambiguous.map(({ line, text, candidates, similar }, index) => ({
      line,
      text,
      index,
      candidates: candidates.flatMap(personOf).map((person) => listedPerson(school, person)),
      similar,
    })),
    matched: found.matched.flatMap(({ line, text, personId }) =>
      personOf(personId).map((person) => ({
        line,
        text,
        person: listedPerson(school, person),
        isNew: !hasJoined(currentState(person.states)) && roleJoins(school.organisation, person.platformRole),
        isToJoin: roleJoins(school.organisation, person.platformRole),
      })),
    ),
    absent: groupsOf(
      school,
      absentIds.flatMap(personOf).map((person) => listedPerson(school, person)),
    ),
    nobody: found.nobody,
  };
};
