import { powerMonitor } from 'electron';
import type { SettingsStore } from '../storage/settings.ts';
import type { OpenSchool } from './open-school.ts';

const MINUTE_MS = 60_000;

export type AutoLock = {
  /** The user is there, or chose another time: counting begins anew. */
  readonly restart: () => void;
};

type Means = {
  readonly school: OpenSchool;
  readonly settings: SettingsStore;
  /** Whether a base's key lies in this computer's safe: then the system's own lock guards it. */
  readonly stays: (folder: string) => boolean;
  readonly onFault: (error: unknown) => void;
};

/** Locks the open base after a time without the user, and when the system is locked or goes to sleep. */
export const startAutoLock = ({ school, settings, stays, onFault }: Means): AutoLock => {
  let timer: NodeJS.Timeout | undefined;
  const lock = (): void => {
    const open = school.info();
    if (!open || stays(open.folder)) return;
    school.lock().catch(onFault);
  };
  const restart = (): void => {
    clearTimeout(timer);
    const { lockAfter } = settings.safety();
    if (lockAfter > 0) timer = setTimeout(lock, lockAfter * MINUTE_MS);
    timer?.unref();
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
  restart();
  return { restart };
};
