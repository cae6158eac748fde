import { existsSync } from 'node:fs';
import { dirname, isAbsolute } from 'node:path';
import { createSchool } from '../../../shared/application/create-school.ts';
import { readOrganisationCard } from '../../../shared/application/organisation-card.ts';
import type { BaseInfo, RecentBase } from '../../../shared/contract/channels/base-channels.ts';
import type { Ids } from '../../../shared/domain/ids.ts';
import type { OrganisationCard } from '../../../shared/domain/organisation/create-school.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { fileKindOf } from '../../../shared/importing/cells/file-endings.ts';
import { keyOf } from '../../storage/backups/kept-place.ts';
import { type BaseServices, createBase } from '../../storage/base-folder.ts';
import type { KnownBase, SettingsStore } from '../../storage/settings.ts';
import type { OpenSchool } from '../open-school.ts';
import type { HandlersOf } from '../serve-calls.ts';

type Means = {
  readonly school: OpenSchool;
  readonly settings: SettingsStore;
  readonly services: BaseServices;
  readonly ids: Ids;
  /** The system's dialogs; null: the user changed their mind. */
  readonly chooseBase: () => Promise<string | null>;
  readonly chooseNewBase: () => Promise<string | null>;
  /** Asks about what is not saved; false: the user stays. */
  readonly settleDrafts: () => Promise<boolean>;
  /** Makes the made-up school where it can be thrown away, and names its folder. */
  readonly makeMadeUp: () => Promise<Result<string>>;
};

/** The folder of a base's file; null for any other path. */
const baseFolderOf = (path: string): string | null =>
  isAbsolute(path) && fileKindOf(path) === 'base' ? dirname(path) : null;

const recentOf = ({ folder, organisation, openedAt }: KnownBase): RecentBase => ({
  key: keyOf(folder),
  folder,
  organisation,
  openedAt,
  present: existsSync(folder),
});

export const baseCalls = (means: Means): HandlersOf<'base'> => {
  const { school, settings } = means;
  const recent = (): Result<readonly RecentBase[]> => ok(settings.recent().map(recentOf));
  const known = (key: string): KnownBase | undefined =>
    settings.recent().find(({ folder }) => keyOf(folder) === key);
  const create = async (folder: string, card: OrganisationCard): Promise<Result<BaseInfo>> => {
    const made = await createBase(
      folder,
      createSchool(card, means.services.clock, means.ids),
      means.services,
    );
    return made.ok ? school.open(folder) : made;
  };

  return {
    'base.recent': async () => recent(),
    'base.open': async () => {
      if (!(await means.settleDrafts())) return ok(null);
      const folder = await means.chooseBase();
      return folder === null ? ok(null) : school.open(folder);
    },
    'base.openRecent': async ({ key }) => {
      const base = known(key);
      if (!base) return failed({ code: 'recent-unknown' });
      return (await means.settleDrafts()) ? school.open(base.folder) : ok(null);
    },
    'base.openDropped': async ({ path }) => {
      const folder = baseFolderOf(path);
      if (folder === null) return failed({ code: 'call-refused' });
      return (await means.settleDrafts()) ? school.open(folder) : ok(null);
    },
    'base.forgetRecent': async ({ key }) => {
      const base = known(key);
      if (base) settings.forget(base.folder);
      return recent();
    },
    'base.create': async ({ card }) => {
      const read = readOrganisationCard(card);
      if (!read.ok) return read;
      const folder = await means.chooseNewBase();
      return folder === null ? ok(null) : create(folder, read.value);
    },
    'base.tryMadeUp': async () => {
      if (!(await means.settleDrafts())) return ok(null);
      // It is made anew in its own folder, and may be the one that is open.
      await school.leave();
      const folder = await means.makeMadeUp();
      return folder.ok ? school.open(folder.value) : folder;
    },
    'base.close': async () => {
      if (!(await means.settleDrafts())) return ok(null);
      await school.leave();
      return ok(null);
    },
  };
};
