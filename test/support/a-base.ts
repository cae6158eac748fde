// A base in a folder, for tests: small changes to it, and what it holds.
import { join } from 'node:path';
import { createBase, type OpenBase, openBase } from '../../electron/storage/base-folder.ts';
import type { BaseServices } from '../../electron/storage/base-services.ts';
import { machineDisk } from '../../electron/storage/disk/disk.ts';
import type { Cost } from '../../electron/storage/sealing/key-derivation.ts';
import type { Act } from '../../shared/domain/base/journal.ts';
import type { Result } from '../../shared/domain/result.ts';
import { withRow } from '../../shared/domain/table.ts';
import { aClass, aPerson, buildSchool } from './school-builder.ts';

/** No pauses: what is tried again is tried at once. */
export const quickDisk = { ...machineDisk, pause: async () => {} };

/** The cheapest that a base may hold: its tests derive hundreds of keys. */
export const quickCost: Cost = { n: 2 ** 14, r: 1, p: 1 };

export const baseServices = (own: Partial<BaseServices> = {}): BaseServices => ({
  clock: { today: () => '2026-11-12', now: () => '2026-11-12T07:00:00.000Z' },
  user: 'sosnin',
  host: 'school-pc',
  disk: quickDisk,
  ...own,
});

export const unwrap = <T>(result: Result<T>): T => {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.failure));
};

/** Removes the locks that a stopped program left: its process is this very one, which lives. */
export const releaseByHand = async (folder: string): Promise<void> => {
  for (const name of await machineDisk.list(folder).catch(() => [])) {
    if (name.startsWith('school.sferum.lock')) await machineDisk.remove(join(folder, name));
  }
};

export const smallSchool = () => buildSchool({ classes: [aClass('5А')] });

export const makeBase = async (folder: string, services = baseServices()): Promise<void> => {
  unwrap(await createBase(folder, smallSchool(), services));
};

export const open = async (folder: string, services = baseServices()): Promise<OpenBase> =>
  unwrap(await openBase(folder, services));

export const anAct = (own: Partial<Act> = {}): Act => ({
  kind: 'members-matched',
  subject: 'список.txt',
  counts: { persons: 1 },
  ...own,
});

/** Adds one student; the id tells which addition it was. */
export const addPerson = (base: OpenBase, id: string, act = anAct()): Promise<Result<number>> => {
  const school = base.current();
  const person = aPerson({ id, classId: 'class-5А' });
  return base.commit(school, { ...school, persons: withRow(school.persons, person) }, act);
};

export const personIds = (base: OpenBase): readonly string[] => [...base.current().persons.keys()];
