import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from '../../standin/find-chromium.ts';
import { makeTemporaryPlace } from '../../support/temporary-place.ts';
import { host } from './pick-host.ts';
import { standinHost } from './standin-host.ts';

const installChromium = (): void => {
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!canInstall) {
    throw new Error('The end-to-end tests need Chromium: install it, or name one by the variable CHROMIUM.');
  }
  console.log('Installing Chromium from Debian');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...words: string[]): number | null =>
    spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status;
  apt('update', '-qq');
  if (apt('install', '-y', '-qq', '--no-install-recommends', 'chromium') !== 0) {
    throw new Error('apt-get could not install chromium');
  }
};

/** Before all tests: the host is there, and what it will run is built anew; what is given back is called at the end. */
const prepare = (): (() => void) => {
  if (host === standinHost && findChromium() === null) installChromium();
  const built = spawnSync(process.execPath, ['build/build.ts'], { stdio: 'inherit' });
  if (built.status !== 0) throw new Error('the application could not be built');
  console.log(`The application runs on: ${host.name}`);
  return makeTemporaryPlace();
};

// biome-ignore lint/style/noDefaultExport: Playwright asks for one
export default prepare;
