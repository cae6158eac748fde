import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Rectangle } from 'electron';
import ElectronStore from 'electron-store';
import { z } from 'zod';
import { lockMinutes } from '../../shared/contract/channels/protection-channels.ts';
import { type Settings, scales, themes } from '../../shared/contract/channels/settings-channels.ts';
import { type PeopleView, peopleViewGuard } from '../../shared/contract/guards/people-view.ts';
import type { Failure } from '../../shared/domain/failure.ts';
import { type KeptPlace, keptPlaces, keyOf } from './backups/kept-place.ts';
import { diskErrorCode } from './disk/disk-failure.ts';

const MOST_RECENT_BASES = 8;
const LOCK_AFTER = 15;

const bounds = z.object({ x: z.int(), y: z.int(), width: z.int(), height: z.int() });
const window = z.object({ bounds: bounds.nullable(), maximised: z.boolean() });
const recent = z.array(z.object({ folder: z.string(), organisation: z.string(), openedAt: z.string() }));
const peopleViews = z.record(z.string(), z.array(peopleViewGuard));
const preferences = z.object({ theme: z.enum(themes), scale: z.literal([...scales]) });

const safety = z.object({ lockAfter: z.literal([...lockMinutes]), kept: z.record(z.string(), z.string()) });

/** When the open base is locked, and the keys that the system's safe has sealed, by their base's short name. */
type Safety = z.infer<typeof safety>;

export type KnownBase = z.infer<typeof recent>[number];
type WindowState = { readonly bounds: Rectangle | null; readonly maximised: boolean };

/** What this computer remembers of the program; nothing of a school but where its base lies. */
export type SettingsStore = {
  readonly preferences: () => Settings;
  readonly savePreferences: (change: Partial<Settings>) => Settings;
  readonly safety: () => Safety;
  readonly saveSafety: (change: Partial<Safety>) => void;
  /** Null where none was chosen for the base in a folder. */
  readonly secondPlace: (folder: string) => KeptPlace | null;
  readonly saveSecondPlace: (folder: string, place: KeptPlace | null) => void;
  readonly window: () => WindowState;
  readonly saveWindow: (state: WindowState) => void;
  /** Latest first. */
  readonly recent: () => readonly KnownBase[];
  /** Notes an opened base: it opens again at the next start. */
  readonly remember: (base: KnownBase) => void;
  readonly forget: (folder: string) => void;
  /** The folder of the base that was open when the program ended. */
  readonly lastBase: () => string | null;
  /** The user closed the base: the next start begins without one. */
  readonly leaveBase: () => void;
  /** The views of the people's table that were kept for the base in a folder. */
  readonly peopleViews: (folder: string) => readonly PeopleView[];
  readonly savePeopleViews: (folder: string, views: readonly PeopleView[]) => readonly PeopleView[];
  /** What the user should know about the settings themselves. */
  readonly notices: () => readonly Failure[];
};

const keys = [
  'preferences',
  'window',
  'recent',
  'lastBase',
  'safety',
  'secondPlaces',
  'peopleViews',
] as const;
type Key = (typeof keys)[number];

type Values = { readonly get: (key: Key) => unknown; readonly set: (key: Key, value: unknown) => void };

const inMemory = (): Values => {
  const values = new Map<Key, unknown>();
  return { get: (key) => values.get(key), set: (key, value) => values.set(key, value) };
};

/** Opens the settings file of a folder. A damaged one is set aside; where none can be kept, memory serves. */
const openValues = (folder: string, notice: (failure: Failure) => void): Values => {
  const open = (): Values => new ElectronStore({ name: 'settings', cwd: folder });
  try {
    return open();
  } catch (error) {
    try {
      if (diskErrorCode(error) !== null) throw error;
      const file = join(folder, 'settings.json');
      const aside = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) =>
        join(folder, `settings.damaged-${number}.json`),
      );
      const copy = aside.find((path) => !existsSync(path)) ?? join(folder, 'settings.damaged-9.json');
      renameSync(file, copy);
      notice({ code: 'settings-damaged', copy });
      return open();
    } catch {
      notice({ code: 'settings-not-kept', folder });
      return inMemory();
    }
  }
};

export const openSettings = (folder: string): SettingsStore => {
  const notices: Failure[] = [];
  let values = openValues(folder, (failure) => notices.push(failure));

  const read = <T>(key: Key, guard: z.ZodType<T>, initial: T): T => {
    const kept = guard.safeParse(values.get(key));
    return kept.success ? kept.data : initial;
  };
  const write = (key: Key, value: unknown): void => {
    // Each writing waits for the disk; at most starts the last base is the one that was.
    if (isDeepStrictEqual(values.get(key), value)) return;
    try {
      values.set(key, value);
    } catch (error) {
      if (diskErrorCode(error) === null) throw error;
      notices.push({ code: 'settings-not-kept', folder });
      const kept = values;
      values = inMemory();
      for (const name of keys) values.set(name, kept.get(name));
      values.set(key, value);
    }
  };
  const readPreferences = (): Settings => read('preferences', preferences, { theme: 'system', scale: 100 });
  const readViews = () => read('peopleViews', peopleViews, {});
  const readSafety = (): Safety => read('safety', safety, { lockAfter: LOCK_AFTER, kept: {} });
  const readRecent = (): readonly KnownBase[] => read('recent', recent, []);

  return {
    preferences: readPreferences,
    savePreferences: (change) => {
      write('preferences', { ...readPreferences(), ...change });
      return readPreferences();
    },
    safety: readSafety,
    saveSafety: (change) => write('safety', { ...readSafety(), ...change }),
    secondPlace: (folder) => read('secondPlaces', keptPlaces, {})[keyOf(folder)] ?? null,
    saveSecondPlace: (folder, place) => {
      const { [keyOf(folder)]: _, ...others } = read('secondPlaces', keptPlaces, {});
      write('secondPlaces', place ? { ...others, [keyOf(folder)]: place } : others);
    },
    window: () => read('window', window, { bounds: null, maximised: false }),
    saveWindow: (state) => write('window', state),
    recent: readRecent,
    remember: (base) => {
      const others = readRecent().filter(({ folder: other }) => other !== base.folder);
      write('recent', [base, ...others].slice(0, MOST_RECENT_BASES));
      write('lastBase', base.folder);
    },
    lastBase: () => read('lastBase', z.string().nullable(), null),
    leaveBase: () => write('lastBase', null),
    peopleViews: (folder) => readViews()[keyOf(folder)] ?? [],
    savePeopleViews: (folder, views) => {
      write('peopleViews', { ...readViews(), [keyOf(folder)]: views });
      return readViews()[keyOf(folder)] ?? [];
    },
    forget: (gone) =>
      write(
        'recent',
        readRecent().filter(({ folder: other }) => other !== gone),
      ),
    notices: () => notices,
  };
};
