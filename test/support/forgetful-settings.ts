import type { SettingsStore } from '../../electron/storage/settings.ts';

/** Settings that keep nothing: the program's own need the desktop. */
export const forgetful: SettingsStore = {
  preferences: () => ({ theme: 'light', scale: 100 }),
  savePreferences: () => ({ theme: 'light', scale: 100 }),
  safety: () => ({ lockAfter: 0, kept: {} }),
  saveSafety: () => undefined,
  secondPlace: () => null,
  saveSecondPlace: () => undefined,
  window: () => ({ bounds: null, maximised: false }),
  saveWindow: () => undefined,
  recent: () => [],
  remember: () => undefined,
  forget: () => undefined,
  lastBase: () => null,
  leaveBase: () => undefined,
  peopleViews: () => [],
  savePeopleViews: () => [],
  notices: () => [],
};
