import { basename } from 'node:path';
import type { ResultFile } from '../../shared/application/ports.ts';
import { ok, type Result } from '../../shared/domain/result.ts';
import { outputFolder } from '../files/output-folder.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { OpenSchool } from './open-school.ts';

type SavedFile = { readonly folder: string; readonly file: string };

type Means = {
  readonly school: OpenSchool;
  /** The system's dialog; null: the user changed their mind. */
  readonly chooseResults: () => Promise<string | null>;
};

/** A title as a file may be called on every system. */
export const fileTitle = (title: string): string => title.replace(/[\\/:*?"<>|]+/g, ' ').trim();

/**
 * Asks where to, makes a file of the open base and writes it there; an older file of its name stays. `ready` says
 * before the user is asked that nothing can come of it. Null: the user changed their mind.
 */
export const saveChosen = async (
  { school, chooseResults }: Means,
  make: (base: OpenBase) => Promise<Result<ResultFile>>,
  ready: (base: OpenBase) => Result<unknown> = () => ok(null),
): Promise<Result<SavedFile | null>> => {
  const can = await school.with(ready);
  if (!can.ok) return can;
  const folder = await chooseResults();
  if (folder === null) return ok(null);
  return school.with(async (base) => {
    const file = await make(base);
    if (!file.ok) return file;
    const written = await outputFolder(folder).write(file.value.name, file.value.bytes, 'keep');
    return written.ok ? ok({ folder, file: basename(written.value) }) : written;
  });
};
