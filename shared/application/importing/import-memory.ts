import { ok, type Result } from '../../domain/result.ts';
import type { BrakeLimits } from '../../views/import-preview/brake.ts';
import type { SchoolStore } from '../ports.ts';

/** From now on files that look so are read as the program understands them by itself. */
export const forgetReading = async (id: string, store: SchoolStore): Promise<Result<null>> => {
  const school = store.current();
  const rosterProfiles = new Map(school.rosterProfiles);
  if (!rosterProfiles.delete(id)) return ok(null);
  const act = { kind: 'reading-forgotten', subject: '', counts: {} } as const;
  const done = await store.commit(school, { ...school, rosterProfiles }, act);
  return done.ok ? ok(null) : done;
};

/** How much an import may change before it asks once more. */
export const setBrake = async (importBrake: BrakeLimits, store: SchoolStore): Promise<Result<null>> => {
  const school = store.current();
  const organisation = { ...school.organisation, importBrake };
  const act = { kind: 'import-brake-set', subject: '', counts: {} } as const;
  const done = await store.commit(school, { ...school, organisation }, act);
  return done.ok ? ok(null) : done;
};
