import { join } from 'node:path';
import { openBase } from '../../electron/storage/base-folder.ts';
import { createBase } from '../../electron/storage/create-base.ts';
import type { School } from '../../shared/domain/school.ts';
import { temporaryFolder } from './temporary-folder.ts';

const services = {
  clock: { today: () => '2026-09-01', now: () => '2026-09-01T08:00:00.000Z' },
  user: 'tester',
  host: 'test',
};

/** A closed base that holds the school, in a folder that goes when the test ends. */
export const baseOnDisk = async (school: School): Promise<string> => {
  const folder = join(temporaryFolder(), 'base');
  const made = await createBase(folder, school, services);
  if (!made.ok) throw new Error(made.failure.code);
  return folder;
};

/** What the base of a folder holds now. */
export const schoolOnDisk = async (folder: string): Promise<School> => {
  const base = await openBase(folder, services);
  if (!base.ok) throw new Error(base.failure.code);
  await base.value.close();
  return base.value.current();
};
