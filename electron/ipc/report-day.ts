import type { Clock } from '../../shared/application/ports.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { Day } from '../../shared/domain/values/calendar.ts';
import { firstReportDay } from '../../shared/views/report/figures/first-day.ts';
import { localDay } from '../machine.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import { readJournal } from '../storage/journal/read-journal.ts';

/** The day asked for, or today; days to come and days before the first data are refused. */
export const reportDay = async (
  base: OpenBase,
  folder: string,
  asked: Day | null,
  clock: Clock,
): Promise<Result<Day>> => {
  const today = clock.today();
  if (asked === null || asked === today) return ok(today);
  if (asked > today) return failed({ code: 'day-in-future', day: asked });
  const entries = await readJournal(base, folder);
  const dated = entries.toReversed().map(({ kind, at }) => ({ kind, day: localDay(new Date(at)) }));
  const first = firstReportDay(base.current(), dated);
  return first !== null && asked < first ? failed({ code: 'day-before-data', first }) : ok(asked);
};
