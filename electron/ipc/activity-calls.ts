import { ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import { mondayOf, setActivityTargets, typeActivity } from '../../shared/domain/weekly-activity.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { ReportMeans } from './report-services.ts';
import type { HandlersOf } from './serve-calls.ts';

type ActivityChannels = Pick<HandlersOf<'reports'>, 'reports.typeActivity' | 'reports.setTargets'>;

/** One step, and none where nothing changes. */
const commitChange = async (
  base: OpenBase,
  next: School,
  kind: 'activity-typed' | 'targets-changed',
  subject: string,
): Promise<Result<null>> => {
  const school = base.current();
  if (next === school) return ok(null);
  const done = await base.commit(school, next, { kind, subject, counts: {} });
  return done.ok ? ok(null) : done;
};

/** Weekly activity as the administrator reads it off the platform, and its targets. */
export const activityCalls = ({ school, clock }: ReportMeans): ActivityChannels => ({
  'reports.typeActivity': ({ weekOf, typed }) =>
    school.with((base) => {
      const next = typeActivity(base.current(), weekOf, typed, clock.today());
      return next.ok ? commitChange(base, next.value, 'activity-typed', mondayOf(weekOf)) : next;
    }),
  'reports.setTargets': ({ targets }) =>
    school.with((base) =>
      commitChange(base, setActivityTargets(base.current(), targets), 'targets-changed', ''),
    ),
});
