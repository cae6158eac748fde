import { existsSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Manifest = { readonly name: string; readonly productName?: string; readonly version: string };

const [, , entry = 'out/main.js', ...words] = process.argv;

const folderOf = (file: string): string => {
  const folder = dirname(file);
  if (existsSync(join(folder, 'package.json'))) return folder;
  if (folder === dirname(folder)) throw new Error('the application has no package.json');
  return folderOf(folder);
};

/** The main process's file, as Electron finds it by package.json. */
export const entryFile = resolve(entry);
export const appFolder = folderOf(entryFile);

const manifest: Manifest = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
export const appName = manifest.productName ?? manifest.name;
export const appVersion = manifest.version;

/** What the user typed after the application, as Electron passes it on. */
export const userWords: readonly string[] = words;

/** The value of a switch `--name=value` of the user's; null: not given. */
export const userSwitch = (name: string): string | null => {
  const word = words.find((given) => given.startsWith(`--${name}=`));
  return word === undefined ? null : word.slice(name.length + 3);
};

/** The user's words that Electron would hand to Chromium; those that this host has a use for. */
export const chromiumWords = words.filter((word) => /^--log-net-log=|^--net-log-capture-mode=/.test(word));

const userFolder = userSwitch('user-data-dir');

/** Chromium's profile: beside the application's own settings where a test named a folder for them. */
export const profile = join(userFolder ?? tmpdir(), `standin-chromium-${process.pid}`);

/** A person sits before the window; otherwise a test does, at the other end of the process's channel. */
export const visible = process.send === undefined;
