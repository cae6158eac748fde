import { ok } from '../../shared/domain/result.ts';
import { frameOf } from '../../shared/views/frame.ts';
import { overviewOf } from '../../shared/views/overview.ts';
import { latestActs } from './latest-acts.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

export const schoolCalls = (school: OpenSchool): HandlersOf<'school'> => ({
  'school.frame': () =>
    school.with(async (base) => ok(frameOf(base.current(), base.revision(), await base.lastStep()))),
  'school.overview': () => school.with((base) => ok(overviewOf(base.current(), base.revision()))),
  'school.journal': ({ limit }) => school.with(async (_base, folder) => ok(await latestActs(folder, limit))),
  'school.undo': () => school.with((base) => base.undo()),
});
