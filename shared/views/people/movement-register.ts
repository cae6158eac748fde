import type { SchoolClass } from '../../domain/classes/school-class.ts';
import type { PersonName } from '../../domain/organisation/organisation.ts';
import { fullName } from '../../domain/people/person.ts';
import type { PlatformRole } from '../../domain/people/role.ts';
import type { Movement, MovementKind } from '../../domain/registers.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { type Day, shortDate } from '../../domain/values/calendar.ts';
import { orderDay } from '../../text/movements.ts';
import { shortRole } from '../../text/screens/people-screen.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';

export type MovementRow = {
  readonly id: string;
  readonly personId: string;
  readonly on: Day;
  readonly kind: MovementKind;
  readonly graduated: boolean;
  readonly name: string;
  /** A class, a role or a name; '' where the kind has none. */
  readonly from: string;
  readonly to: string;
  /** `15-к от 01.09.2026`; '' where there is none yet. */
  readonly order: string;
};

type MovementFilter = {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly kind: MovementKind | null;
};

export const orderText = ({ orderNumber, orderDate }: Pick<Movement, 'orderNumber' | 'orderDate'>): string =>
  [orderNumber, orderDate === undefined ? '' : orderDay(shortDate(orderDate))].filter(Boolean).join(' ');

/** What a class was called on a day: a class that moved up since was called otherwise. */
const labelOn = (unit: SchoolClass | undefined, day: Day): string =>
  unit?.earlier?.find(({ until }) => day < until)?.label ?? unit?.label ?? '';

export type MovementEnds = { readonly from: string; readonly to: string };

/** Where a movement leads from and to, in words. */
export const movementEnds = (school: School, movement: Movement): MovementEnds => {
  const words = vocabularyOf(school.organisation);
  const end = (
    classId: string | undefined,
    role: PlatformRole | undefined,
    name: PersonName | undefined,
  ): string => {
    if (role) return shortRole(role, words);
    if (name) return fullName(name);
    return classId === undefined ? '' : labelOn(school.classes.get(classId), movement.on);
  };
  return {
    from: end(movement.fromClassId, movement.fromRole, movement.fromName),
    to: end(movement.toClassId, movement.toRole, undefined),
  };
};

/** The movements of a period, the latest first (R13). */
export const movementRegister = (
  school: School,
  { from, to, kind }: MovementFilter,
): readonly MovementRow[] =>
  rowsOf(school.movements)
    .filter(
      (one) =>
        (from === null || one.on >= from) && (to === null || one.on <= to) && (!kind || one.kind === kind),
    )
    .flatMap((movement): readonly MovementRow[] => {
      const person = school.persons.get(movement.personId);
      if (!person) return [];
      const { id, personId, on, graduated = false } = movement;
      const name = fullName(person.name);
      const ends = movementEnds(school, movement);
      return [
        { id, personId, on, kind: movement.kind, graduated, name, ...ends, order: orderText(movement) },
      ];
    })
    .toReversed()
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1));
