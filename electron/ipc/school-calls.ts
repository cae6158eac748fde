import { ok } from '../../shared/domain/result.ts';
import { frameOf } from '../../shared/views/frame.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

export const schoolCalls = (school: OpenSchool): HandlersOf<'school'> => ({
  'school.frame': () =>
    school.with(async (base) => ok(frameOf(base.current(), base.revision(), await base.lastStep()))),
  'school.undo': () => school.with((base) => base.undo()),
});
