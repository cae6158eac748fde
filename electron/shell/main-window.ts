import { app, BrowserWindow, nativeTheme, screen } from 'electron';
import type { SettingsStore } from '../storage/settings.ts';
import { smallestWindow, windowBounds } from './window-bounds.ts';

type Setup = {
  readonly preload: string;
  readonly settings: SettingsStore;
  readonly developerTools: boolean;
};

const keepState = (window: BrowserWindow, settings: SettingsStore): void => {
  window.on('close', () => {
    settings.saveWindow({ bounds: window.getNormalBounds(), maximised: window.isMaximized() });
  });
};

/** The program's one window, shown when its first picture is ready. */
export const makeMainWindow = (setup: Setup): BrowserWindow => {
  const saved = setup.settings.window();
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...windowBounds(saved.bounds, areas),
    ...smallestWindow,
    title: app.getName(),
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    webPreferences: {
      preload: setup.preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webviewTag: false,
      // Dictionaries would be fetched from the network.
      spellcheck: false,
      devTools: setup.developerTools,
    },
  });
  keepState(window, setup.settings);
  window.once('ready-to-show', () => {
    if (saved.maximised) window.maximize();
    window.show();
  });
  return window;
};
