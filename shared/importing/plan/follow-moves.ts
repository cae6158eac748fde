import type { Ids } from '../../domain/ids.ts';
import { guardianTasks } from '../../domain/membership/platform-tasks.ts';
import { surnameKey } from '../../domain/names/person-name.ts';
import { followMove, renaming } from '../../domain/people/follow-move.ts';
import type { Movement, PlatformTask } from '../../domain/registers.ts';
import type { School } from '../../domain/school.ts';
import { withRows } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import type { PlanEntry } from './plan.ts';

type Followed = {
  readonly entries: readonly PlanEntry[];
  readonly movements: readonly Movement[];
  readonly tasks: readonly PlatformTask[];
};

/** The entries with what a return, a change of class or another surname entails, by the same rules as a change by hand (R13). */
export const followMoves = (
  entries: readonly PlanEntry[],
  school: School,
  means: { readonly today: Day; readonly ids: Ids },
): Followed => {
  const move = { on: means.today, orderNumber: '', source: 'roster', nextId: means.ids.next } as const;
  const movements: Movement[] = [];
  const tasks: PlatformTask[] = [];
  const followed = entries.map((entry): PlanEntry => {
    const before = entry.action === 'update' ? school.persons.get(entry.person.id) : undefined;
    if (!before) return entry;
    const { person, ...entailed } = followMove(before, entry.person, move);
    movements.push(...entailed.movements);
    tasks.push(...entailed.tasks);
    if (surnameKey(before.name) !== surnameKey(person.name)) movements.push(renaming(before, move));
    return person === entry.person ? entry : { ...entry, person };
  });
  if (movements.length > 0) {
    const persons = withRows(
      school.persons,
      followed.map(({ person }) => person),
    );
    tasks.push(...guardianTasks(school, { ...school, persons }, move));
  }
  return { entries: followed, movements, tasks };
};
