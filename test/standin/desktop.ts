import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import type { NativeTheme, SafeStorage, Screen } from 'electron';
import { userSwitch } from './options.ts';
import { record } from './records.ts';
import { StrictEmitter, strict } from './strict.ts';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const DISPLAY = { x: 0, y: 0, width: 1920, height: 1080 };

export const screen = strict('screen', {
  getAllDisplays: () => [{ workArea: DISPLAY } as Electron.Display],
} satisfies Partial<Screen>);

export const clipboard = strict('clipboard', {
  writeText: (text: string): void => record('copied', text),
});

/** The system's user whose keyring it is, by `--keyring=NAME`; without it there is none, as on many Linux machines. */
const keyring = userSwitch('keyring');
const keyringKey = createHash('sha256')
  .update(keyring ?? '')
  .digest();

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: () => keyring !== null,
  getSelectedStorageBackend: () => 'gnome_libsecret' as const,
  encryptString: (text: string): Buffer => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', keyringKey, nonce);
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  },
  // Throws where another keyring sealed it, as Electron does.
  decryptString: (sealed: Buffer): string => {
    const decipher = createDecipheriv('aes-256-gcm', keyringKey, sealed.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  },
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
