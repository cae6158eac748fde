import { mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'electron';
import { stopChromium } from './host.ts';
import { appFolder, appName, appVersion, userSwitch, userWords } from './options.ts';
import { takeLock } from './single-instance.ts';
import { PreventableEvent, StrictEmitter, strict } from './strict.ts';

const configFolder = (): string => {
  if (process.platform === 'win32') return process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming');
  return process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config');
};

const userData = userSwitch('user-data-dir') ?? join(configFolder(), appName);

const paths: Readonly<Partial<Record<Parameters<App['getPath']>[0], string>>> = {
  home: homedir(),
  appData: configFolder(),
  userData,
  temp: tmpdir(),
  documents: join(homedir(), 'Documents'),
};

const switches: string[] = [];

/** The switches that the application gave to Chromium. */
export const applicationSwitches = (): readonly string[] => switches;

const emitter = new StrictEmitter('app', [
  'web-contents-created',
  'second-instance',
  'window-all-closed',
  'child-process-gone',
  'before-quit',
  'will-quit',
  'quit',
]);

let leaving = false;

const exit = async (code: number): Promise<void> => {
  leaving = true;
  emitter.emit('quit', {}, code);
  await stopChromium();
  process.exit(code);
};

const known = {
  whenReady: async () => {
    mkdirSync(userData, { recursive: true });
  },
  getName: () => appName,
  getVersion: () => appVersion,
  getAppPath: () => appFolder,
  getPath: (name) => {
    const path = paths[name];
    if (path === undefined) throw new Error(`the stand-in host does not know the path '${name}'`);
    return path;
  },
  isPackaged: false,
  // The pages run in Chromium's processes whatever is asked.
  enableSandbox: () => undefined,
  setAppUserModelId: () => undefined,
  requestSingleInstanceLock: () =>
    takeLock(userData, { words: process.argv, folder: process.cwd() }, ({ words, folder }) =>
      emitter.emit('second-instance', {}, words, folder, {}),
    ),
  quit: () => {
    if (leaving) return;
    const event = new PreventableEvent();
    emitter.emit('before-quit', event);
    if (!event.defaultPrevented) emitter.emit('will-quit', event);
    if (!event.defaultPrevented) void exit(0);
  },
  exit: (code = 0) => void exit(code),
} satisfies Partial<App>;

const commandLine = strict('app.commandLine', {
  appendSwitch: (name: string, value?: string): void => {
    switches.push(value === undefined ? `--${name}` : `--${name}=${value}`);
  },
} satisfies Partial<Electron.CommandLine>);

export const app = strict('app', Object.assign(emitter, known, { commandLine }));

/** The last window is gone: the application decides what then. */
export const lastWindowClosed = (): void => {
  if (leaving) return;
  if (emitter.listenerCount('window-all-closed') > 0) emitter.emit('window-all-closed');
  else app.quit();
};

/** The words of the command line, as Electron shows them: itself, the application, the user's. */
export const argumentsOf = (entry: string): string[] => [process.execPath, entry, ...userWords];
