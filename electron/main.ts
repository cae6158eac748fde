import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';
import { stayOffline } from './security/stay-offline.ts';
import { registerAppScheme } from './shell/app-scheme.ts';

app.enableSandbox();
app.setAppUserModelId('ru.sferum-admin.desktop');
stayOffline(app);
registerAppScheme();
if (app.requestSingleInstanceLock()) {
  // From the second start on nothing is compiled anew; what follows is loaded after this, hence the import below.
  enableCompileCache(join(app.getPath('userData'), 'compiled'));
  const { runApplication } = await import('./shell/run-application.ts');
  runApplication(import.meta.dirname);
} else {
  app.quit();
}
