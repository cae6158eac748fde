import type { Clock } from '../../shared/application/ports.ts';
import { tickTasks } from '../../shared/application/tick-tasks.ts';
import { ok } from '../../shared/domain/result.ts';
import { overviewOf } from '../../shared/views/overview.ts';
import { localDay } from '../machine.ts';
import { listBackups } from '../storage/backups.ts';
import { baseFiles } from '../storage/base-files.ts';
import { machineDisk } from '../storage/disk.ts';
import { readJournal } from '../storage/read-journal.ts';
import type { OpenSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

export const dutiesCalls = (school: OpenSchool, clock: Clock): HandlersOf<'duties'> => ({
  'duties.overview': () =>
    school.with(async (base, folder) => {
      const entries = await readJournal(base, folder);
      const backups = await listBackups(baseFiles(folder, machineDisk));
      return ok(
        overviewOf({
          school: base.current(),
          revision: base.revision(),
          entries,
          backups: { lastOn: backups.at(-1)?.day ?? null, failedOn: base.backupFailedOn() },
          isSealed: base.protection.isSealed(),
          today: clock.today(),
          dayOf: (at) => localDay(new Date(at)),
        }),
      );
    }),
  'duties.tickTasks': ({ taskIds, done }) =>
    school.with((base) => tickTasks(taskIds, done, { store: base, clock })),
});
