import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const LOCK = 'standin-lock';
const NOTE = 'standin-second-';

type SecondStart = { readonly words: readonly string[]; readonly folder: string };

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const readNotes = (folder: string, onSecond: (start: SecondStart) => void): void => {
  for (const name of readdirSync(folder).filter((file) => file.startsWith(NOTE) && file.endsWith('.json'))) {
    const start: SecondStart = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    rmSync(join(folder, name));
    onSecond(start);
  }
};

const take = (file: string): boolean => {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch {
    if (isAlive(Number(readFileSync(file, 'utf8')))) return false;
    rmSync(file, { force: true });
    return take(file);
  }
};

/** Takes the lock of a folder, or tells its holder how this process was started. */
export const takeLock = (
  folder: string,
  mine: SecondStart,
  onSecond: (start: SecondStart) => void,
): boolean => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, LOCK);
  if (!take(file)) {
    const note = join(folder, `${NOTE}${process.pid}`);
    writeFileSync(`${note}.part`, JSON.stringify(mine));
    writeFileSync(`${note}.json`, JSON.stringify(mine));
    rmSync(`${note}.part`);
    return false;
  }
  const watcher = watch(folder, () => readNotes(folder, onSecond));
  watcher.unref();
  process.on('exit', () => rmSync(file, { force: true }));
  return true;
};
