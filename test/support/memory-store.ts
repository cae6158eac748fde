// A base in memory: what use cases commit, without a disk.
import type { SchoolStore } from '../../shared/application/ports.ts';
import type { Act } from '../../shared/domain/base/journal.ts';
import { failed, ok } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';

type MemoryStore = SchoolStore & { readonly acts: readonly Act[] };

/** Every commit is kept as it came; there is no undo. */
export const memoryStore = (first: School): MemoryStore => {
  let school = first;
  const acts: Act[] = [];
  const note = async (act: Act) => {
    acts.push(act);
    return ok(acts.length);
  };
  return {
    acts,
    current: () => school,
    revision: () => acts.length,
    dataRevision: () => acts.length,
    commit: (_from, next, act) => {
      school = next;
      return note(act);
    },
    note,
    undo: async () => failed({ code: 'nothing-to-undo' }),
  };
};
