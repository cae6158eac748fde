import { keepActivityTargets, noteActivity } from '../../../shared/application/reports/note-activity.ts';
import type { ReportMeans } from '../report-services.ts';
import type { HandlersOf } from '../serve-calls.ts';

type ActivityChannels = Pick<HandlersOf<'reports'>, 'reports.typeActivity' | 'reports.setTargets'>;

/** Weekly activity as the administrator reads it off the platform, and its targets. */
export const activityCalls = ({ school, clock }: ReportMeans): ActivityChannels => ({
  'reports.typeActivity': ({ weekOf, typed }) =>
    school.with((store) => noteActivity(weekOf, typed, { store, clock })),
  'reports.setTargets': ({ targets }) => school.with((store) => keepActivityTargets(targets, store)),
});
