import type { SlipFate } from '../../domain/batches/batch.ts';
import { lastMarks } from '../../domain/batches/hand-out.ts';
import type { StateChange } from '../../domain/membership/membership.ts';
import { type Standing, standingOf } from '../../domain/membership/standing.ts';
import { fullName, type Person, type PersonEdit } from '../../domain/people/person.ts';
import { fieldsOf, type PersonFields } from '../../domain/people/person-fields.ts';
import type { Category, PlatformRole } from '../../domain/people/role.ts';
import type { Movement } from '../../domain/registers.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type MovementEnds, movementEnds, orderText } from './movement-register.ts';
import type { NamedClass } from './people-table.ts';

type Relative = {
  readonly id: string;
  readonly name: string;
  readonly relation: 'child' | 'guardian';
  readonly standing: Standing;
  readonly classLabel: string;
};

type CardChange = Pick<StateChange, 'state' | 'on' | 'source'> & {
  /** The number of the batch that invited; null when none did. */
  readonly batchNumber: number | null;
};

type CardSlip = {
  readonly batchNumber: number;
  readonly number: number;
  readonly on: Day;
  readonly role: PlatformRole;
  /** What was noted of it last; null: nothing. */
  readonly mark: { readonly fate: SlipFate; readonly on: Day } | null;
};

type CardMovement = Pick<Movement, 'kind' | 'on'> & MovementEnds & { readonly order: string };

/** All that the base knows of one person; histories newest first. */
export type PersonCard = {
  readonly id: string;
  readonly name: string;
  readonly category: Category;
  readonly role: PlatformRole;
  readonly standing: Standing;
  readonly leftOn: Day | null;
  readonly fields: PersonFields;
  readonly classLabel: string;
  /** The classes that a staff member leads. */
  readonly leads: readonly NamedClass[];
  readonly relatives: readonly Relative[];
  readonly changes: readonly CardChange[];
  readonly slips: readonly CardSlip[];
  readonly movements: readonly CardMovement[];
  readonly edits: readonly PersonEdit[];
};

const labelOf = (school: School, id: string | undefined): string =>
  (id === undefined ? undefined : school.classes.get(id)?.label) ?? '';

const relativesOf = (school: School, person: Person): readonly Relative[] => {
  const relative = (other: Person, relation: Relative['relation']): Relative => ({
    id: other.id,
    name: fullName(other.name),
    relation,
    standing: standingOf(other, school.organisation),
    classLabel: labelOf(school, other.category === 'student' ? other.classId : undefined),
  });
  const children = (person.childIds ?? []).flatMap((id) => {
    const child = school.persons.get(id);
    return child ? [relative(child, 'child')] : [];
  });
  const guardians = rowsOf(school.persons)
    .filter(({ childIds }) => childIds?.includes(person.id))
    .map((guardian) => relative(guardian, 'guardian'));
  return [...children, ...guardians];
};

const slipsOf = (school: School, id: string): readonly CardSlip[] =>
  rowsOf(school.batches)
    .flatMap((batch) => {
      const own = batch.slips.filter(({ personId }) => personId === id);
      if (own.length === 0) return [];
      const marks = lastMarks(batch);
      return own.map(({ number, role }) => {
        const mark = marks.get(number);
        return {
          batchNumber: batch.number,
          number,
          on: batch.on,
          role,
          mark: mark ? { fate: mark.fate, on: mark.on } : null,
        };
      });
    })
    .reverse();

/** The card of one person; null when the base has nobody of that id. */
export const personCard = (school: School, id: string): PersonCard | null => {
  const person = school.persons.get(id);
  if (!person) return null;
  const { category, platformRole, states, leftOn, classId } = person;
  return {
    id,
    name: fullName(person.name),
    category,
    role: platformRole,
    standing: standingOf(person, school.organisation),
    leftOn: leftOn ?? null,
    fields: fieldsOf(person),
    classLabel: category === 'student' ? labelOf(school, classId) : '',
    leads: rowsOf(school.classes)
      .filter(({ formMasterId }) => formMasterId === id)
      .map((one) => ({ id: one.id, label: one.label })),
    relatives: relativesOf(school, person),
    changes: states.toReversed().map(({ state, on, source, batchId }) => ({
      state,
      on,
      source,
      batchNumber: (batchId === undefined ? undefined : school.batches.get(batchId)?.number) ?? null,
    })),
    slips: slipsOf(school, id),
    edits: (person.edits ?? []).toReversed(),
    movements: rowsOf(school.movements)
      .filter(({ personId }) => personId === id)
      .map((movement) => ({
        kind: movement.kind,
        on: movement.on,
        order: orderText(movement),
        ...movementEnds(school, movement),
      }))
      .reverse(),
  };
};
