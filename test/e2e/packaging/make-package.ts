import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/** By this text the fuses of an Electron program are found; behind it: version, count, and their states. */
const FUSE_MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** A program that is none, with the fuses of Electron as they come: enough for a package to be made around it. */
const standinElectron = (folder: string): string => {
  mkdirSync(join(folder, 'resources'), { recursive: true });
  const states = '101100011';
  const fuses = Buffer.concat([Buffer.from(FUSE_MARK), Buffer.from([1, states.length]), Buffer.from(states)]);
  const program = join(folder, 'electron');
  writeFileSync(program, Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), fuses, Buffer.from('\n')]));
  chmodSync(program, 0o755);
  return folder;
};

/** Packs the built application as a release does, but around a stand-in for Electron; names the unpacked folder. */
export const makePackage = (folder: string): string => {
  const done = spawnSync(
    process.execPath,
    [
      'node_modules/electron-builder/cli.js',
      '--linux',
      'dir',
      '--config=electron-builder.yml',
      `-c.electronDist=${standinElectron(join(folder, 'electron'))}`,
      `-c.directories.output=${join(folder, 'dist')}`,
    ],
    { cwd: root, encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(`electron-builder failed:\n${done.stdout}${done.stderr}`);
  return join(folder, 'dist', 'linux-unpacked');
};
