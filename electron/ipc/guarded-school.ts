import type { FaultLog } from '../shell/fault-log.ts';
import type { BaseServices } from '../storage/base-folder.ts';
import type { SettingsStore } from '../storage/settings.ts';
import type { Announce } from './announce.ts';
import { startAutoLock } from './auto-lock.ts';
import { protectionCalls } from './calls/protection-calls.ts';
import { keptKeys } from './kept-keys.ts';
import { type OpenSchool, openSchool } from './open-school.ts';
import type { HandlersOf } from './serve-calls.ts';

type Means = {
  readonly services: BaseServices;
  readonly settings: SettingsStore;
  readonly announce: Announce;
  readonly log: FaultLog;
};

/** The open school with what guards it: the password, this computer's safe, the lock by time. */
export const guardedSchool = ({
  services,
  settings,
  announce,
  log,
}: Means): { readonly school: OpenSchool; readonly protection: HandlersOf<'protection'> } => {
  const kept = keptKeys(settings);
  const school = openSchool(services, settings, announce, kept);
  const autoLock = startAutoLock({
    school,
    settings,
    stays: (folder) => kept.read(folder) !== null,
    onFault: (error) => log('auto lock', error),
  });
  return { school, protection: protectionCalls({ school, settings, kept, autoLock, announce }) };
};
