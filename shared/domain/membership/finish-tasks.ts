import type { PlatformTask } from '../registers.ts';
import { failed, ok, type Result } from '../result.ts';
import type { School } from '../school.ts';
import { withRows } from '../table.ts';
import type { Day } from '../values/calendar.ts';

/** Ticks tasks off as done on a day, or opens them again when it is null (R16); all of them or none. */
export const finishTasks = (
  school: School,
  taskIds: readonly string[],
  doneOn: Day | null,
): Result<School> => {
  const finished: PlatformTask[] = [];
  for (const id of taskIds) {
    const task = school.tasks.get(id);
    if (!task) return failed({ code: 'task-unknown' });
    const { doneOn: _before, ...open } = task;
    finished.push(doneOn === null ? open : { ...open, doneOn });
  }
  return ok({ ...school, tasks: withRows(school.tasks, finished) });
};
