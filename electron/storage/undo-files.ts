import { type UndoStep, undoStepGuard } from '../../shared/schema/undo-step.ts';
import { type BaseFiles, undoFolder } from './base-files.ts';
import { hasRightDigest, parseWithoutDigest, withDigest } from './disk/digest.ts';
import { diskErrorCode } from './disk/disk-failure.ts';

/** How many steps can be taken back. */
export const keptSteps = 200;

const nameOf = (revision: number): string => `${undoFolder}/${revision}.json`;

/** Until the file is there the step travels inside the base. */
export const writeStep = (files: BaseFiles, step: UndoStep): Promise<void> =>
  files.write(nameOf(step.revision), withDigest([Buffer.from(JSON.stringify(step).slice(0, -1))]));

/** Null where the file is missing, cannot be read, or is not what was written. */
export const readStep = async (files: BaseFiles, revision: number): Promise<UndoStep | null> => {
  const bytes = await files.readIfThere(nameOf(revision)).catch((error: unknown) => {
    if (diskErrorCode(error) === null) throw error;
    return null;
  });
  if (!bytes || !hasRightDigest(bytes)) return null;
  return undoStepGuard.safeParse(parseWithoutDigest(bytes)).data ?? null;
};

/** Removes the steps that the base does not name any more. */
export const pruneSteps = async (files: BaseFiles, kept: readonly number[]): Promise<void> => {
  const names = new Set(kept.map(nameOf));
  for (const file of await files.list(undoFolder)) {
    const name = `${undoFolder}/${file}`;
    if (!names.has(name)) await files.remove(name);
  }
};
