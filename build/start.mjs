// Runs one of the project's tasks on Node 24, after `npm ci` when it is needed. Depends on Node 20 or later alone.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const NODE_MAJOR = 24;

/** What each task runs, relative to the project's folder. */
const tasks = {
  start: ['build/start-desktop.ts'],
  build: ['build/build.ts'],
  cli: ['electron/cli.ts'],
  demo: ['electron/cli.ts', 'demo'],
  test: ['build/check.ts'],
  bench: ['test/bench/run.ts'],
  soak: ['node_modules/vitest/vitest.mjs', 'run', '--config=build/vitest.config.ts', 'storage/processes'],
  screenshots: ['node_modules/@playwright/test/cli.js', 'test', '--config=build/screenshots.config.ts'],
  fix: ['node_modules/@biomejs/biome/bin/biome', 'check', '--write', '.'],
};

const fail = (message) => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

/** The lock file's fingerprint is kept beside the installed packages, so that a changed lock installs anew. */
const ensurePackages = () => {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  process.stderr.write('Устанавливаю библиотеки (npm ci), это делается один раз и занимает около минуты…\n');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const [file = '', ...args] = [...command, 'ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const done = spawnSync(file, args, { cwd: root, stdio: ['ignore', 2, 2], shell: !npm });
  if (done.status !== 0)
    fail('Библиотеки не установились: проверьте доступ к реестру npm и повторите команду.');
  writeFileSync(stamp, lock);
};

/** The Node that Electron embeds, brought by npm as a package; else this one, when it is new enough. */
const findNode = () => {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(join(root, 'package.json')).resolve(`${name}/package.json`));
    const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(file)) return file;
  } catch {
    // No such package for this machine: its own Node may do.
  }
  if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR) return process.execPath;
  return fail(`Для этой системы npm не принёс Node ${NODE_MAJOR}: установите Node ${NODE_MAJOR} или новее.`);
};

const [task = '', ...args] = process.argv.slice(2);
const script = tasks[task];
if (!script) fail(`Неизвестная задача «${task}». Есть: ${Object.keys(tasks).join(', ')}.`);
ensurePackages();
const [entry, ...fixed] = script;
const node = findNode();
const bin = dirname(node);
const env = {
  ...process.env,
  // How many times more than in `npm test` processes are killed and fight.
  ...(task === 'soak' && { SFERUM_ADMIN_SOAK: process.env.SFERUM_ADMIN_SOAK ?? '10' }),
  PATH: `${bin}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`,
};
const done = spawnSync(node, [join(root, entry), ...fixed, ...args], { stdio: 'inherit', env, cwd: root });
process.exit(done.status ?? 1);
