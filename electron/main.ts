import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { failureSentence } from '../shared/text/failures.ts';
import { denyNavigation } from './security/deny-navigation.ts';
import { denyNewWindows } from './security/deny-new-windows.ts';
import { denyPermissions } from './security/deny-permissions.ts';
import { denyRequests } from './security/deny-requests.ts';
import { stayOffline } from './security/stay-offline.ts';
import { registerAppScheme, serveAppScheme } from './shell/app-scheme.ts';
import { startDesktop } from './shell/desktop.ts';
import { faultLog } from './shell/fault-log.ts';

const log = faultLog(join(app.getPath('userData'), 'logs', 'faults.log'));
process.on('uncaughtException', (error) => log('main', error));
process.on('unhandledRejection', (error) => log('main', error));

const start = async (): Promise<void> => {
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    denyNewWindows(contents);
  });
  await app.whenReady();
  denyPermissions(session.defaultSession);
  denyRequests(session.defaultSession);
  serveAppScheme(session.defaultSession, join(import.meta.dirname, 'renderer'));
  await startDesktop({ preload: join(import.meta.dirname, 'preload.cjs'), log });
};

app.enableSandbox();
app.setAppUserModelId('ru.sferum-admin.desktop');
stayOffline(app);
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    log('start', error);
    dialog.showErrorBox(app.getName(), failureSentence({ code: 'internal-fault' }));
    app.exit(1);
  });
} else {
  app.quit();
}
