import { finishTasks } from '../domain/membership/finish-tasks.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Clock, SchoolStore } from './ports.ts';

type Services = { readonly store: SchoolStore; readonly clock: Clock };

/** Ticks platform tasks off, or takes the ticks back, as one step; answers how many changed. */
export const tickTasks = async (
  taskIds: readonly string[],
  done: boolean,
  { store, clock }: Services,
): Promise<Result<number>> => {
  const school = store.current();
  const changing = [...new Set(taskIds)].filter((id) => {
    const task = school.tasks.get(id);
    return !task || (task.doneOn !== undefined) !== done;
  });
  if (changing.length === 0) return ok(0);
  const next = finishTasks(school, changing, done ? clock.today() : null);
  if (!next.ok) return next;
  const saved = await store.commit(school, next.value, {
    kind: done ? 'tasks-done' : 'tasks-reopened',
    subject: '',
    counts: { tasks: changing.length },
  });
  return saved.ok ? ok(changing.length) : saved;
};
