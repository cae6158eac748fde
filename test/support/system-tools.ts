// What the integration tests stand on: independent readers of what the program writes, a place, and modules that are
// compiled once.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeTemporaryPlace } from './temporary-place.ts';

type Tool = { readonly file: string; readonly debianPackage: string };

const tools: readonly Tool[] = [
  { file: '/usr/bin/zbarimg', debianPackage: 'zbar-tools' },
  { file: '/usr/bin/pdftoppm', debianPackage: 'poppler-utils' },
  { file: '/usr/lib/libreoffice/program/scalc', debianPackage: 'libreoffice-calc' },
  { file: '/usr/lib/libreoffice/program/swriter', debianPackage: 'libreoffice-writer' },
  { file: '/usr/lib/python3/dist-packages/openpyxl/__init__.py', debianPackage: 'python3-openpyxl' },
  { file: '/usr/bin/ripmime', debianPackage: 'ripmime' },
];

/** A missing reader is installed from Debian's packages, or the run fails and says what is missing. */
const ensureReaders = (): void => {
  const missing = tools.filter((tool) => !existsSync(tool.file)).map((tool) => tool.debianPackage);
  if (missing.length === 0) return;
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!canInstall)
    throw new Error(`The tests need these Debian packages (or their equals): ${missing.join(' ')}`);
  console.log(`Installing readers from Debian: ${missing.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env, stdio: 'inherit' });
  const done = spawnSync(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...missing, 'fonts-liberation'],
    {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  if (done.status !== 0) throw new Error(`apt-get could not install: ${missing.join(' ')}`);
};

/** Vitest's global set-up; what it gives back is called at the end. */
export const setup = (): (() => void) => {
  ensureReaders();
  const removePlace = makeTemporaryPlace();
  // Every process that a test starts, after the first of its kind, finds its modules compiled.
  process.env['NODE_COMPILE_CACHE'] = join(tmpdir(), 'compiled');
  return removePlace;
};
