import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { SecondPlace } from '../../../shared/contract/channels/backups-channels.ts';
import { type Day, daysBetween } from '../../../shared/domain/values/calendar.ts';
import { programName } from '../../../shared/text/program-name.ts';

/** A short name for a folder, the same at every start. */
export const keyOf = (folder: string): string =>
  createHash('sha256').update(folder).digest('base64url').slice(0, 22);

export const keptPlaces = z.record(
  z.string(),
  z.object({ place: z.string(), carriedOn: z.string().nullable() }),
);

/** The folder elsewhere to which a base's copies go, and the day of the last one. */
export type KeptPlace = z.infer<typeof keptPlaces>[string];

/** Where the copies of a base go beside its own folder, as this computer remembers it. */
export const secondPlaceOf = (kept: KeptPlace | null, today: Day): SecondPlace => {
  const carriedOn = kept?.carriedOn ?? null;
  return {
    place: kept?.place ?? null,
    carriedOn,
    age: carriedOn === null ? 0 : Math.max(0, daysBetween(carriedOn, today)),
    isThere: kept !== null && existsSync(kept.place),
  };
};

const userFolder = (): string => {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
};

const settingsGuard = z.looseObject({ secondPlaces: keptPlaces });

/** What the window keeps for the base in a folder, read without the window; null where it keeps or tells nothing. */
export const placeKeptByWindow = (folder: string): KeptPlace | null => {
  try {
    const text = readFileSync(join(userFolder(), programName, 'settings.json'), 'utf8');
    return settingsGuard.parse(JSON.parse(text)).secondPlaces[keyOf(folder)] ?? null;
  } catch {
    return null;
  }
};
