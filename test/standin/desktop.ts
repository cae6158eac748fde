import type { NativeTheme, SafeStorage, Screen } from 'electron';
import { record } from './records.ts';
import { StrictEmitter, strict } from './strict.ts';

const DISPLAY = { x: 0, y: 0, width: 1920, height: 1080 };

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: DISPLAY } as Electron.Display],
} satisfies Partial<Screen>);

export const clipboard = strict('clipboard', {
  writeText: (text: string): void => record('copied', text),
});

/** No keyring: whoever wants one must do without, as on many Linux machines. */
export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => false,
} satisfies Partial<SafeStorage>);

export const nativeTheme = strict('nativeTheme', {
  themeSource: 'system' as NativeTheme['themeSource'],
  shouldUseDarkColors: false,
} satisfies Partial<NativeTheme>);

export const shell = strict('shell', {});

/** What the system tells of itself; a test locks the system by `emit('lock-screen')`. */
export const powerMonitor = new StrictEmitter('powerMonitor', ['lock-screen', 'suspend']);

export const protocol = strict('protocol', {
  // Every page lies on a secure origin here: there is nothing to be allowed.
  registerSchemesAsPrivileged: (_schemes: readonly Electron.CustomScheme[]): void => undefined,
});
