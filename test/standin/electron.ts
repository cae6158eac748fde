// What `import … from 'electron'` gives the main process on this host.
import type * as Electron from 'electron';
import { app } from './app.ts';
import { BrowserWindow } from './browser-window.ts';
import { clipboard, nativeTheme, powerMonitor, protocol, safeStorage, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc-main.ts';
import { Menu } from './menu.ts';
import { defaultSession } from './session.ts';
import { strict } from './strict.ts';

const session = strict('session', { defaultSession });

const all = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} satisfies Partial<Record<keyof typeof Electron, unknown>>;

export {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
};

// biome-ignore lint/style/noDefaultExport: the module that this one stands for has one
export default strict('electron', all);
