import type { Clock } from '../../../shared/application/ports.ts';
import { previewRestore, restoreBackup } from '../../../shared/application/restore-backup.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { secondPlaceOf } from '../../storage/backups/kept-place.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { SettingsStore } from '../../storage/settings.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly clock: Clock;
  readonly settings: SettingsStore;
  /** The system's dialog; null: the user changed their mind. */
  readonly choosePlace: () => Promise<string | null>;
};

type Carrying = { readonly base: OpenBase; readonly folder: string; readonly settings: SettingsStore };

/** Copies the base to a place and remembers the day. */
export const carryTo = async (
  { base, folder, settings }: Carrying,
  place: string,
): Promise<Result<string>> => {
  const carried = await base.backups.carry(place);
  if (carried.ok) settings.saveSecondPlace(folder, { place, carriedOn: carried.value });
  return carried;
};

export const backupsCalls = ({ school, clock, settings, choosePlace }: Means): HandlersOf<'backups'> => {
  return {
    'backups.list': () =>
      school.with(async (base, folder) =>
        ok({
          backups: (await base.backups.list()).toReversed(),
          folder: base.backups.folder,
          failedOn: base.backupFailedOn(),
          second: secondPlaceOf(settings.secondPlace(folder), clock.today()),
          readOnly: base.readOnly(),
          isSealed: base.protection.isSealed(),
        }),
      ),
    'backups.make': () => school.with((base) => base.backups.make('hand')),
    'backups.preview': ({ name, password }) =>
      school.with(async (base) => {
        const held = await base.backups.read(name, password);
        return held.ok ? ok(previewRestore(base.current(), held.value, await base.journal())) : held;
      }),
    'backups.restore': ({ name, password }) =>
      school.with(async (base) => {
        const held = await base.backups.read(name, password);
        if (!held.ok) return held;
        const backup = (await base.backups.list()).find((one) => one.name === name);
        if (!backup) return failed({ code: 'backup-unknown', name });
        const restored = await restoreBackup(backup, held.value, base);
        return restored.ok ? ok(null) : restored;
      }),
    'backups.choosePlace': async () => {
      const open = await school.with(() => ok(null));
      if (!open.ok) return open;
      const place = await choosePlace();
      return place === null
        ? ok(null)
        : school.with((base, folder) => carryTo({ base, folder, settings }, place));
    },
    'backups.dropPlace': () =>
      school.with((_, folder) => {
        settings.saveSecondPlace(folder, null);
        return ok(null);
      }),
    'backups.carry': () =>
      school.with(async (base, folder) => {
        const kept = settings.secondPlace(folder);
        return kept
          ? carryTo({ base, folder, settings }, kept.place)
          : failed({ code: 'second-place-unset' });
      }),
  };
};
