import { countByCategory, departedPeople } from '../../../shared/domain/destruction/departed-people.ts';
import type { DestructionReason } from '../../../shared/domain/destruction/destruction.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import type { OpenBase } from '../base-folder.ts';

/** Destroys the data of those of these people who have departed; returns the number of the journal's entry. */
export const destroyDeparted = async (
  base: OpenBase,
  ids: readonly string[],
  reason: DestructionReason,
  today: Day,
): Promise<Result<number>> => {
  const chosen = new Set(ids);
  const gone = departedPeople(base.current(), 0, today)
    .map(({ person }) => person)
    .filter(({ id }) => chosen.has(id));
  if (gone.length === 0) return failed({ code: 'nobody-to-destroy' });
  const { student, guardian, staff } = countByCategory(gone);
  const done = await base.destruction.run(
    gone.map(({ id }) => id),
    {
      kind: 'data-destroyed',
      subject: reason,
      counts: { people: gone.length, students: student, guardians: guardian, staff },
    },
  );
  if (!done.ok) return done;
  const entry = (await base.journal()).find(({ kind }) => kind === 'data-destroyed');
  return entry ? ok(entry.number) : failed({ code: 'destruction-unfinished' });
};
