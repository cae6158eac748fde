import { addTasks } from '../membership/platform-tasks.ts';
import { leaveSchool } from '../people/leave-school.ts';
import { type MoveOrder, movePeople } from '../people/move-people.ts';
import { isAtSchool } from '../people/person.ts';
import type { PlatformTask } from '../registers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { rowsOf, withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';
import { classKey } from './class-label.ts';
import { appointFormMasters, assignFormMasters } from './form-masters.ts';
import { toldCourse, unitOf } from './next-label.ts';
import type { EarlierClass, SchoolClass } from './school-class.ts';
import type { TransferProblem } from './transfer-problem.ts';

export const classFates = ['up', 'stay', 'merge', 'leave'] as const;
export type ClassFate = (typeof classFates)[number];

/** What the new school year makes of one class. */
export type ClassStep = {
  readonly classId: string;
  readonly fate: ClassFate;
  /** What it is called then; '' where it is merged or leaves. */
  readonly label: string;
  /** The class that takes its people; '' where it is not merged. */
  readonly intoId: string;
  /** Null: nobody. */
  readonly formMasterId: string | null;
};

/** A class that the new school year begins with; `key` stands for its id until it has one. */
export type NewClass = {
  readonly key: string;
  readonly label: string;
  readonly formMasterId: string | null;
};

/** Who does not go with their class: a class that is divided, a pupil who stays for the tenth year. */
export type TransferMove = { readonly personId: string; readonly to: string };

export type YearTransfer = {
  /** The school year that begins: `2027/28`. */
  readonly schoolYear: string;
  readonly classes: readonly ClassStep[];
  readonly newClasses: readonly NewClass[];
  readonly moves: readonly TransferMove[];
};

type Named = { readonly at: string; readonly label: string };

const continues = ({ fate }: ClassStep): boolean => fate === 'up' || fate === 'stay';

const labelProblems = (named: readonly Named[]): readonly TransferProblem[] => {
  const byKey = Map.groupBy(named, ({ label }) => classKey(label));
  return [...byKey].flatMap(([key, same]): readonly TransferProblem[] => {
    if (key === '') return same.map(({ at }) => ({ code: 'label-missing', at }));
    return same.slice(1).map(({ at }) => ({ code: 'label-twice', at }));
  });
};

/** Everything that stands in the transfer's way: two classes of one name, a class merged into one that is gone. */
export const transferProblems = (school: School, transfer: YearTransfer): readonly TransferProblem[] => {
  const going = transfer.classes.filter(continues);
  const kept = new Set([...going.map(({ classId }) => classId)]);
  const targets = new Set([...kept, ...transfer.newClasses.map(({ key }) => key)]);
  const stepped = new Set(transfer.classes.map(({ classId }) => classId));
  return [
    ...labelProblems([
      ...going.map(({ classId, label }) => ({ at: classId, label })),
      ...transfer.newClasses.map(({ key, label }) => ({ at: key, label })),
    ]),
    ...transfer.classes
      .filter(({ fate, intoId }) => fate === 'merge' && !kept.has(intoId))
      .map(({ classId }) => ({ code: 'merge-nowhere' as const, at: classId })),
    ...transfer.moves
      .filter(({ to }) => !targets.has(to))
      .map(({ to }) => ({ code: 'merge-nowhere' as const, at: to })),
    ...rowsOf(school.classes)
      .filter(({ id, kind }) => kind === 'class' && !stepped.has(id))
      .map(({ id }) => ({ code: 'class-left-out' as const, at: id })),
  ];
};

const historyOf = ({ earlier = [], schoolYear, label }: SchoolClass, until: Day): readonly EarlierClass[] => [
  ...earlier,
  { schoolYear, label, until },
];

/** The class as it stands in the new year, with what it was called kept. */
const steppedClass = (
  unit: SchoolClass,
  step: ClassStep,
  { schoolYear }: YearTransfer,
  until: Day,
): SchoolClass => {
  const { formMasterId: _1, parallel: _2, letter: _3, ...kept } = unit;
  if (!continues(step)) return { ...unit, kind: 'closed', earlier: historyOf(unit, until) };
  const next = { ...unitOf(step.label, schoolYear), earlier: historyOf(unit, until) };
  const told = toldCourse(unit);
  const parallel = told !== undefined && step.fate === 'up' ? told + 1 : told;
  return { ...kept, ...(parallel !== undefined && { parallel }), ...next };
};

/** What the platform must be told of the classes themselves. */
const unitTasks = (
  school: School,
  { classes }: YearTransfer,
  created: readonly SchoolClass[],
  { on, nextId }: MoveOrder,
): readonly PlatformTask[] => [
  ...classes.flatMap(({ classId, fate, label }): readonly PlatformTask[] => {
    const unit = school.classes.get(classId);
    const oldLabel = unit?.label ?? '';
    if (fate === 'stay' || (fate === 'up' && classKey(label) === classKey(oldLabel))) return [];
    const kind = fate === 'up' ? 'renameClass' : 'closeClass';
    return [{ id: nextId(), kind, classId, oldLabel, openedOn: on }];
  }),
  ...created.map(
    ({ id }): PlatformTask => ({ id: nextId(), kind: 'createClass', classId: id, openedOn: on }),
  ),
];

type Mover = (school: School) => Result<School>;

const studentsOf = (school: School, classId: string): readonly string[] =>
  rowsOf(school.persons)
    .filter((person) => person.classId === classId && person.category === 'student' && isAtSchool(person))
    .map(({ id }) => id);

/** One movement of many after the other; the first failure ends it. */
const inTurn = (school: School, movers: readonly Mover[]): Result<School> =>
  movers.reduce<Result<School>>((before, move) => (before.ok ? move(before.value) : before), ok(school));

/**
 * Takes the school over into a new school year in one step (R13): classes move up and keep their history, others
 * are merged or leave, new ones begin. Nobody is lost: whoever was in a class is in one, or has left with a movement.
 */
export const transferYear = (
  school: School,
  transfer: YearTransfer,
  order: MoveOrder,
  today: Day,
): Result<School> => {
  const [problem] = transferProblems(school, transfer);
  if (problem) return failed({ code: 'transfer-wrong', problem: problem.code });
  if (order.on > today) return failed({ code: 'day-in-future', day: order.on });
  const created = transfer.newClasses.map(({ key, label, formMasterId }) => ({
    key,
    formMasterId,
    unit: { id: order.nextId(), ...unitOf(label, transfer.schoolYear) } as SchoolClass,
  }));
  const idOf = new Map(created.map(({ key, unit }) => [key, unit.id]));
  const withNew = {
    ...school,
    classes: withRows(
      school.classes,
      created.map(({ unit }) => unit),
    ),
  };
  const moved = new Set(transfer.moves.map(({ personId }) => personId));
  const rest = (classId: string): readonly string[] =>
    studentsOf(school, classId).filter((id) => !moved.has(id));
  const transferTo = (ids: readonly string[], classId: string): Mover => {
    return (before) => {
      const done = movePeople(before, ids, { kind: 'transfer', classId }, order, today);
      return done.ok ? ok(done.value.school) : done;
    };
  };
  const byTarget = Map.groupBy(transfer.moves, ({ to }) => idOf.get(to) ?? to);
  const leaving = transfer.classes
    .filter(({ fate }) => fate === 'leave')
    .flatMap(({ classId }) => rest(classId));
  const people = inTurn(withNew, [
    ...[...byTarget].map(([classId, moves]) =>
      transferTo(
        moves.map(({ personId }) => personId),
        classId,
      ),
    ),
    ...transfer.classes
      .filter(({ fate }) => fate === 'merge')
      .map(({ classId, intoId }) => transferTo(rest(classId), intoId)),
    (before) => {
      const left = leaveSchool(before, leaving, { ...order, graduated: true }, today);
      return left.ok ? ok(left.value.school) : left;
    },
  ]);
  if (!people.ok) return people;
  const steps = new Map(transfer.classes.map((step) => [step.classId, step]));
  const classes = withRows(
    people.value.classes,
    rowsOf(school.classes).flatMap((unit): readonly SchoolClass[] => {
      const step = steps.get(unit.id);
      if (step && unit.kind === 'class') return [steppedClass(unit, step, transfer, order.on)];
      return unit.kind === 'staffroom' ? [{ ...unit, schoolYear: transfer.schoolYear }] : [];
    }),
  );
  const tasks = unitTasks(
    school,
    transfer,
    created.map(({ unit }) => unit),
    order,
  );
  const next = { ...people.value, classes, tasks: addTasks(people.value.tasks, tasks) };
  const unled = appointFormMasters(
    next,
    transfer.classes.filter((step) => !continues(step)).map(({ classId }) => ({ classId, personId: null })),
  );
  const led = assignFormMasters(
    unled,
    [
      ...transfer.classes
        .filter(continues)
        .map(({ classId, formMasterId: personId }) => ({ classId, personId })),
      ...created.map(({ unit, formMasterId: personId }) => ({ classId: unit.id, personId })),
    ],
    order,
    today,
  );
  return led.ok ? ok(led.value.school) : led;
};
