import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock, SchoolStore } from '../../shared/application/ports.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { type School, tableNames } from '../../shared/domain/school.ts';

export type BaseServices = { readonly clock: Clock; readonly user: string; readonly host: string };

export type OpenBase = SchoolStore & { readonly close: () => Promise<void> };

const fileIn = (folder: string): string => join(folder, 'school.sferum');

const save = async (folder: string, school: School): Promise<void> => {
  const tables = Object.fromEntries(tableNames.map((name) => [name, [...school[name].values()]]));
  await writeFile(`${fileIn(folder)}.tmp`, JSON.stringify({ organisation: school.organisation, ...tables }));
  await rename(`${fileIn(folder)}.tmp`, fileIn(folder));
};

/** Makes a base in an empty or new folder and leaves it closed. */
export const createBase = async (
  folder: string,
  school: School,
  _services: BaseServices,
): Promise<Result<null>> => {
  if (existsSync(fileIn(folder))) return failed({ code: 'base-exists', folder });
  await mkdir(folder, { recursive: true });
  await save(folder, school);
  return ok(null);
};

/** Opens and locks the base of a folder; the caller closes it. */
export const openBase = async (folder: string, _services: BaseServices): Promise<Result<OpenBase>> => {
  if (!existsSync(fileIn(folder))) return failed({ code: 'base-missing', folder });
  const read = JSON.parse(await readFile(fileIn(folder), 'utf8'));
  const tables = tableNames.map((name) => [
    name,
    new Map(read[name].map((row: { id: string }) => [row.id, row])),
  ]);
  let school = { organisation: read.organisation, ...Object.fromEntries(tables) } as School;
  let revision = 0;
  return ok({
    current: () => school,
    revision: () => revision,
    commit: async (next) => {
      await save(folder, next);
      school = next;
      revision += 1;
      return ok(revision);
    },
    undo: async () => failed({ code: 'nothing-to-undo' }),
    close: async () => {},
  });
};
