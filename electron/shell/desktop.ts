import { join } from 'node:path';
import { app, type BrowserWindow, nativeTheme } from 'electron';
import type { Failure } from '../../shared/domain/failure.ts';
import { announceTo } from '../ipc/announce.ts';
import { appCalls, printWindow } from '../ipc/app-calls.ts';
import { baseCalls } from '../ipc/base-calls.ts';
import { classesCalls } from '../ipc/classes-calls.ts';
import { communicationCalls } from '../ipc/communication-calls.ts';
import { documentsCalls } from '../ipc/documents-calls.ts';
import { dutiesCalls } from '../ipc/duties-calls.ts';
import { importCalls } from '../ipc/import-calls.ts';
import { invitationsCalls } from '../ipc/invitations-calls.ts';
import { journalCalls } from '../ipc/journal-calls.ts';
import { makeMadeUpSchool } from '../ipc/made-up-school.ts';
import { openSchool } from '../ipc/open-school.ts';
import { organisationCalls } from '../ipc/organisation-calls.ts';
import { peopleCalls } from '../ipc/people-calls.ts';
import { reconcileCalls } from '../ipc/reconcile-calls.ts';
import { reportsCalls } from '../ipc/reports-calls.ts';
import { schoolCalls } from '../ipc/school-calls.ts';
import { serveCalls } from '../ipc/serve-calls.ts';
import { settingsCalls } from '../ipc/settings-calls.ts';
import { machineClock, machineUser, randomIds } from '../machine.ts';
import { startPage } from '../security/own-page.ts';
import { openSettings } from '../storage/settings.ts';
import { chooseBase, chooseNewBase, chooseResults, chooseTable } from './dialogs.ts';
import type { FaultLog } from './fault-log.ts';
import { type GivenFile, givenFile } from './given-file.ts';
import { makeMainWindow } from './main-window.ts';
import { setMenu } from './menu.ts';

type Setup = { readonly preload: string; readonly log: FaultLog };

/** Puts the parts together and opens the window; the application is ready when this is called. */
export const startDesktop = async ({ preload, log }: Setup): Promise<void> => {
  const settings = openSettings(app.getPath('userData'));
  const services = { clock: machineClock, ...machineUser() };
  let notice: Failure | null = null;
  let window: BrowserWindow | null = null;
  let offered: GivenFile | null = null;
  const announce = announceTo(() => window);
  const school = openSchool(services, settings, (event, detail) => {
    if (event === 'base.switched') notice = null;
    announce(event, detail);
  });

  const openFolder = async (folder: string): Promise<void> => {
    const opened = await school.open(folder);
    if (opened.ok) return;
    notice = opened.failure;
    announce('base.switched', null);
  };
  const take = async (file: GivenFile | null): Promise<void> => {
    if (file?.kind === 'base') return openFolder(file.folder);
    if (!file) return;
    offered = file;
    announce('file.offered', { name: file.name });
  };
  const begin = async (): Promise<void> => {
    const file = givenFile(process.argv.slice(1), process.cwd());
    const last = settings.lastBase();
    if (file?.kind !== 'base' && last !== null) await openFolder(last);
    await take(file);
  };

  const withWindow = async <T>(choose: (open: BrowserWindow) => Promise<T | null>): Promise<T | null> =>
    window && choose(window);
  const bases = baseCalls({
    school,
    settings,
    services,
    ids: randomIds,
    chooseBase: () => withWindow(chooseBase),
    chooseNewBase: () => withWindow((open) => chooseNewBase(open, app.getPath('documents'))),
    makeMadeUp: () => makeMadeUpSchool(join(app.getPath('userData'), 'made-up'), services, randomIds),
  });
  // The base opens while the window loads; what a window asks first waits for it.
  const begun = begin().catch((error: unknown) => log('first base', error));
  const info = () => ({
    name: app.getName(),
    version: app.getVersion(),
    notices: [...settings.notices(), ...(notice ? [notice] : [])],
    base: school.info(),
    offeredFile: offered?.kind === 'roster' ? offered.name : null,
  });
  const means = {
    school,
    clock: machineClock,
    ids: randomIds,
    chooseTable: () => withWindow(chooseTable),
    chooseResults: () => withWindow((open) => chooseResults(open, app.getPath('documents'))),
  };
  const takeOffered = (): string | null => {
    const path = offered?.kind === 'roster' ? offered.path : null;
    offered = null;
    return path;
  };
  serveCalls(
    {
      ...appCalls({ begun, info, window: () => window, log }),
      ...bases,
      ...schoolCalls(school),
      ...dutiesCalls(school, machineClock),
      ...documentsCalls(means),
      ...importCalls({ ...means, takeOffered }),
      ...reconcileCalls(means),
      ...journalCalls(school),
      ...organisationCalls(school),
      ...peopleCalls(school, { clock: machineClock, ids: randomIds }),
      ...classesCalls(school),
      ...invitationsCalls({ ...means, announce }),
      ...communicationCalls(means),
      ...reportsCalls(means),
      ...settingsCalls(settings, announce),
    },
    log,
  );
  setMenu({ tell: (act) => announce('menu.chosen', { act }), print: () => printWindow(window) });

  app.on('second-instance', (_event, words, folder) => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
    void take(givenFile(words.slice(1), folder)).catch((error: unknown) => log('second start', error));
  });
  app.on('window-all-closed', () => {
    void school.close().finally(() => app.quit());
  });

  nativeTheme.themeSource = settings.preferences().theme;
  window = makeMainWindow({ preload, settings, developerTools: !app.isPackaged });
  await window.loadURL(startPage);
};
