import { nativeTheme } from 'electron';
import { ok } from '../../../shared/domain/result.ts';
import type { SettingsStore } from '../../storage/settings.ts';
import type { Announce } from '../announce.ts';
import type { HandlersOf } from '../serve-calls.ts';

export const settingsCalls = (settings: SettingsStore, announce: Announce): HandlersOf<'settings'> => ({
  'settings.read': async () => ok(settings.preferences()),
  'settings.change': async ({ theme, scale }) => {
    const changed = settings.savePreferences({ ...(theme && { theme }), ...(scale && { scale }) });
    nativeTheme.themeSource = changed.theme;
    announce('settings.changed', changed);
    return ok(changed);
  },
});
