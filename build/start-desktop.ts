// npm start: builds the desktop application and opens it, on Electron or on the host that stands in for it.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronBinary } from './electron-binary.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const run = (file: string, args: readonly string[]): number =>
  spawnSync(file, args, { cwd: root, stdio: 'inherit' }).status ?? 1;

const words = process.argv.slice(2);
const built = run(process.execPath, ['build/build.ts']);
if (built !== 0) process.exit(built);
const electron = electronBinary();
if (electron) process.exit(run(electron, ['.', ...words]));
console.log('Программы Electron на этом компьютере нет: программа работает в заменяющем её окне Chromium.');
process.exit(run(process.execPath, ['test/standin/start.ts', 'out/main.js', ...words]));
