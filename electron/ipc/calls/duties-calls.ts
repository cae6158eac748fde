import type { Clock } from '../../../shared/application/ports.ts';
import { tickTasks } from '../../../shared/application/tick-tasks.ts';
import { ok } from '../../../shared/domain/result.ts';
import { makingOverview } from '../../../shared/views/overview.ts';
import { inTurns } from '../../in-turns.ts';
import { localDay } from '../../machine.ts';
import { secondPlaceOf } from '../../storage/backups/kept-place.ts';
import { readJournal } from '../../storage/journal/read-journal.ts';
import type { SettingsStore } from '../../storage/settings.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly settings: SettingsStore;
};

export const dutiesCalls = ({ school, clock, settings }: Means): HandlersOf<'duties'> => ({
  'duties.overview': () =>
    school.with(async (base, folder) => {
      const entries = await readJournal(base, folder);
      const backups = await base.backups.list();
      const { place, carriedOn } = secondPlaceOf(settings.secondPlace(folder), clock.today());
      const overview = makingOverview({
        school: base.current(),
        revision: base.revision(),
        entries,
        backups: {
          lastOn: backups.at(-1)?.day ?? null,
          failedOn: base.backupFailedOn(),
          second: { isChosen: place !== null, carriedOn },
        },
        isSealed: base.protection.isSealed(),
        today: clock.today(),
        dayOf: (at) => localDay(new Date(at)),
      });
      return ok(await inTurns(overview));
    }),
  'duties.tickTasks': ({ taskIds, done }) =>
    school.with((base) => tickTasks(taskIds, done, { store: base, clock })),
});
