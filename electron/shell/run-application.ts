import { join } from 'node:path';
import { app, dialog, nativeTheme, session } from 'electron';
import { failureSentence } from '../../shared/text/failures.ts';
import { takeCalls } from '../ipc/take-calls.ts';
import { denyNavigation } from '../security/deny-navigation.ts';
import { denyNewWindows } from '../security/deny-new-windows.ts';
import { denyPermissions } from '../security/deny-permissions.ts';
import { denyRequests } from '../security/deny-requests.ts';
import { startPage } from '../security/own-page.ts';
import { openSettings } from '../storage/settings.ts';
import { serveAppScheme } from './app-scheme.ts';
import { type FaultLog, faultLog } from './fault-log.ts';
import { makeMainWindow } from './main-window.ts';

/** The window begins to load first; the parts that answer it come while it does. */
const openWindow = async (folder: string, log: FaultLog): Promise<void> => {
  const settings = openSettings(app.getPath('userData'));
  nativeTheme.themeSource = settings.preferences().theme;
  const preload = join(folder, 'preload.cjs');
  const window = makeMainWindow({ preload, settings, developerTools: !app.isPackaged });
  const started = new Promise<void>((resolve) =>
    window.webContents.once('did-start-loading', () => resolve()),
  );
  const loading = window.loadURL(startPage);
  // Reading modules holds this process: the page's own is on its way before.
  const desktop = Promise.race([started, loading])
    .then(() => import('./desktop.ts'))
    .then(({ startDesktop }) => startDesktop({ window, settings, log }));
  takeCalls(desktop);
  await Promise.all([loading, desktop]);
};

const start = async (folder: string, log: FaultLog): Promise<void> => {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyNewWindows(contents);
  });
  await app.whenReady();
  denyPermissions(session.defaultSession);
  denyRequests(session.defaultSession);
  serveAppScheme(session.defaultSession, join(folder, 'renderer'));
  await openWindow(folder, log);
};

/** Opens the program's window; `folder` holds the built pages and the preload. */
export const runApplication = (folder: string): void => {
  const log = faultLog(join(app.getPath('userData'), 'logs', 'faults.log'));
  process.on('uncaughtException', (error) => log('main', error));
  process.on('unhandledRejection', (error) => log('main', error));
  start(folder, log).catch((error: unknown) => {
    log('start', error);
    dialog.showErrorBox(app.getName(), failureSentence({ code: 'internal-fault' }));
    app.exit(1);
  });
};
