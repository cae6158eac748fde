import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ids } from '../../shared/domain/ids.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { type BaseServices, createBase } from '../storage/base-folder.ts';

/** Makes the made-up school anew in a folder of the program's own, and names that folder. */
export const makeMadeUpSchool = async (
  parent: string,
  services: BaseServices,
  ids: Ids,
): Promise<Result<string>> => {
  const folder = join(parent, 'school');
  const { madeUpBase } = await import('../../shared/application/made-up/made-up-base.ts');
  await rm(folder, { recursive: true, force: true });
  const made = await createBase(folder, madeUpBase(services.clock, ids), services);
  return made.ok ? ok(folder) : made;
};
