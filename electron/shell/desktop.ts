import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Failure } from '../../shared/domain/failure.ts';
import { announceTo } from '../ipc/announce.ts';
import { appCalls } from '../ipc/calls/app-calls.ts';
import { baseCalls } from '../ipc/calls/base-calls.ts';
import { rescueCalls } from '../ipc/calls/rescue-calls.ts';
import { schoolCalls } from '../ipc/calls/school-calls.ts';
import { screensCalls } from '../ipc/calls/screens-calls.ts';
import { settingsCalls } from '../ipc/calls/settings-calls.ts';
import { guardedSchool } from '../ipc/guarded-school.ts';
import { type HeldDrafts, heldDrafts } from '../ipc/held-drafts.ts';
import { makeMadeUpSchool } from '../ipc/made-up-school.ts';
import { offeredFile } from '../ipc/offered-file.ts';
import type { OpenSchool } from '../ipc/open-school.ts';
import { serveCalls } from '../ipc/serve-calls.ts';
import type { AnswerCalls } from '../ipc/take-calls.ts';
import { machineClock, machineUser, randomIds } from '../machine.ts';
import type { SettingsStore } from '../storage/settings.ts';
import { askDrafts } from './ask-drafts.ts';
import { chooseBase, chooseNewBase, fileDialogs } from './dialogs.ts';
import type { FaultLog } from './fault-log.ts';
import { type GivenFile, givenFile } from './given-file.ts';
import { keepDraftsOnClose } from './keep-drafts-on-close.ts';
import { mendWindow } from './mend-window.ts';
import { setMenu } from './menu.ts';
import { warnOnce } from './warn-once.ts';

type Setup = {
  readonly window: BrowserWindow;
  readonly settings: SettingsStore;
  readonly log: FaultLog;
};

type Life = Pick<Setup, 'window' | 'log'> & {
  readonly school: OpenSchool;
  readonly drafts: HeldDrafts;
  readonly take: (file: GivenFile | null) => Promise<void>;
  /** Says something when the window is there again. */
  readonly note: (failure: Failure) => void;
};

/** What befalls the window from outside: a second start, its closing, its breaking. */
const watchLife = ({ window, log, school, drafts, take, note }: Life): void => {
  const onBroken = (): void => {
    drafts.giveUp();
    note({ code: 'window-restored' });
  };
  keepDraftsOnClose(window, drafts);
  mendWindow(window, { log, onBroken });
  app.on('second-instance', (_event, words, folder) => {
    if (window.isMinimized()) window.restore();
    window.focus();
    void take(givenFile(words.slice(1), folder)).catch((error: unknown) => log('second start', error));
  });
  app.on('window-all-closed', () => {
    void school.close().finally(() => app.quit());
  });
};

/** Puts the parts together behind the window that loads meanwhile; answers its calls. */
export const startDesktop = ({ window, settings, log }: Setup): AnswerCalls => {
  const services = { clock: machineClock, ...machineUser() };
  let notice: Failure | null = null;
  const note = (failure: Failure | null): void => {
    notice = failure;
  };
  const announce = announceTo(window);
  const { school, protection } = guardedSchool({
    services,
    settings,
    log,
    announce: (event, detail) => {
      if (event === 'base.switched') note(null);
      announce(event, detail);
    },
  });
  const offered = offeredFile(announce);
  const drafts = heldDrafts({ announce, ask: (titles) => askDrafts(window, titles) });
  const openFolder = async (folder: string): Promise<void> => {
    if (!(await drafts.settle())) return;
    const opened = await school.open(folder);
    if (opened.ok || school.gate()) return;
    note(opened.failure);
    announce('base.switched', null);
  };
  const take = async (file: GivenFile | null): Promise<void> => {
    if (file?.kind === 'base') return openFolder(file.folder);
    if (file) offered.offer({ name: file.name, content: file.path });
  };
  const begin = async (): Promise<void> => {
    const file = givenFile(process.argv.slice(1), process.cwd());
    const last = settings.lastBase();
    if (file?.kind !== 'base' && last !== null) await openFolder(last);
    await take(file);
  };

  const bases = baseCalls({
    school,
    settings,
    services,
    ids: randomIds,
    chooseBase: () => chooseBase(window),
    chooseNewBase: () => chooseNewBase(window, app.getPath('documents')),
    settleDrafts: drafts.settle,
    makeMadeUp: () => makeMadeUpSchool(join(app.getPath('userData'), 'made-up'), services, randomIds),
  });
  // The base opens while the window loads; what a window asks first waits for it.
  const begun = begin().catch((error: unknown) => log('first base', error));
  const info = () => ({
    name: app.getName(),
    version: app.getVersion(),
    notices: [...settings.notices(), ...(notice ? [notice] : [])],
    base: school.info(),
    gate: school.gate(),
    offeredFile: offered.name(),
  });
  const dialogs = fileDialogs(window, app.getPath('documents'));
  const means = {
    school,
    services,
    settings,
    clock: machineClock,
    ids: randomIds,
    announce,
    takeOffered: offered.take,
    ...dialogs,
    chooseResults: warnOnce(dialogs.chooseResults, () => announce('results.chosen', null)),
  };
  const screens = screensCalls(means);
  // What a window asks for next is made while it still loads.
  void begun
    .then(() => screens['people.table'](null))
    .then(() => screens['duties.overview'](null))
    .catch((error: unknown) => log('first screens', error));
  const answer = serveCalls(
    {
      ...appCalls({
        begun,
        info,
        offer: (file) => offered.offer({ name: file.name, content: file }),
        window,
        log,
      }),
      ...drafts.calls,
      ...bases,
      ...schoolCalls(school),
      ...protection,
      ...rescueCalls(school, services),
      ...screens,
      ...settingsCalls(settings, announce),
    },
    log,
  );
  setMenu({ tell: (act) => announce('menu.chosen', { act }) });
  watchLife({ window, school, drafts, log, take, note });
  return answer;
};
