import type { Migration } from './migration.ts';
import { to2 } from './to-2.ts';

/** Migration `n` (counted from 0) leads from version `n + 1`; each stands in a file of its own. */
export const migrations: readonly Migration[] = [to2];

export const newestVersion = (chain: readonly Migration[] = migrations): number => chain.length + 1;

/** Runs every migration that a document of this version still needs. */
export const migrate = (
  document: Readonly<Record<string, unknown>>,
  version: number,
  chain: readonly Migration[] = migrations,
): Readonly<Record<string, unknown>> => ({
  ...chain.slice(version - 1).reduce((upgraded, migration) => migration(upgraded), document),
  version: newestVersion(chain),
});
