import type { Act } from '../../../shared/domain/base/journal.ts';
import { destroyPeople } from '../../../shared/domain/destruction/destroy-people.ts';
import { tellingWords } from '../../../shared/domain/destruction/telling-words.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import type { StoredBase } from '../../../shared/schema/base.ts';
import { backupNameOf, listBackups, removeBackup } from '../backups/backups.ts';
import { decodeBase, encodeBase } from '../base-encoding.ts';
import { attachmentFolder, backupFolder, isLeftover, quarantineFolder, undoFolder } from '../base-files.ts';
import { diskErrorCode, readFailure } from '../disk/disk-failure.ts';
import { fileBytes } from '../foreign-files.ts';
import { planDestruction } from '../next-base.ts';
import { type Opened, saveBase } from '../save-base.ts';
import type { KeyedFiles } from '../sealing/keyed-files.ts';
import { namesAny } from './named-in.ts';

/** What will go beside the rows. */
type DestructionScope = {
  /** Attachments that name one of the people, by their ids. */
  readonly attachments: readonly string[];
  readonly backups: number;
  readonly steps: number;
};

export type BaseDestruction = {
  readonly foresee: (ids: readonly string[]) => Promise<Result<DestructionScope>>;
  /** Removes everything of these people for good; the act tells how many, never who. */
  readonly run: (ids: readonly string[], act: Act) => Promise<Result<null>>;
};

const namingAttachments = async (
  { pieces }: KeyedFiles,
  school: School,
  ids: readonly string[],
): Promise<readonly string[]> => {
  const words = tellingWords(school, new Set(ids));
  const naming: string[] = [];
  for (const id of (await pieces.list(attachmentFolder)).filter((name) => !isLeftover(name))) {
    if (namesAny(await pieces.read(`${attachmentFolder}/${id}`), words)) naming.push(id);
  }
  return naming;
};

export const foreseeDestruction =
  (keyed: KeyedFiles, low: { readonly data: StoredBase }): BaseDestruction['foresee'] =>
  async (ids) => {
    try {
      const { school, steps, redo } = low.data;
      return ok({
        attachments: await namingAttachments(keyed, school, ids),
        backups: (await listBackups(keyed.files)).length,
        steps: steps.length + redo.length,
      });
    } catch (error) {
      return failed(readFailure(error, keyed.files.folder));
    }
  };

/** A backup without these people under a name that tells their number; one that does not open goes whole. */
const rewriteBackups = async ({ files, ring }: KeyedFiles, people: readonly string[]): Promise<void> => {
  for (const backup of await listBackups(files)) {
    const bytes = await fileBytes(files, `${backupFolder}/${backup.name}`);
    const reading = bytes && decodeBase(bytes, ring.keys());
    if (reading?.kind !== 'sound') {
      await removeBackup(files, backup);
      continue;
    }
    const { school, destroying: _, ...facts } = reading.base;
    const next = destroyPeople(school, people);
    if (next === school && facts.steps.length === 0 && facts.redo.length === 0) continue;
    const base = { ...facts, steps: [], redo: [], pendingSteps: [], school: next };
    const name = backupNameOf({
      day: backup.day,
      revision: backup.revision,
      people: next.persons.size,
      cause: backup.cause ?? 'day',
    });
    await files.replace(`${backupFolder}/${name}`, encodeBase(base, ring.keys()));
    if (name !== backup.name) await removeBackup(files, backup);
  }
};

/**
 * Goes on where a destruction was stopped; throws what the disk answers. Every part can be done again: when the
 * base forgets that it is destroying, nothing is left beside it.
 */
export const finishDestroying = async ({ keyed, low }: Pick<Opened, 'keyed' | 'low'>): Promise<void> => {
  const { files } = keyed;
  const { destroying } = low.data;
  if (!destroying) return;
  await files.removeLeftovers();
  for (const name of await files.list(undoFolder)) await files.remove(`${undoFolder}/${name}`);
  await files.remove(quarantineFolder);
  for (const id of destroying.attachments) await files.remove(`${attachmentFolder}/${id}`);
  await rewriteBackups(keyed, destroying.people);
  const { destroying: _, ...settled } = low.data;
  await low.adapter.write(settled);
  low.data = settled;
};

export const baseDestruction = (
  opened: Opened,
  alone: <T>(work: () => Promise<T>) => Promise<T>,
  settle: () => Promise<void>,
): BaseDestruction => {
  const { keyed, low } = opened;
  const foresee = foreseeDestruction(keyed, low);
  return {
    foresee,
    run: (ids, act) =>
      alone(async () => {
        await settle();
        const scope = await foresee(ids);
        if (!scope.ok) return scope;
        const next = destroyPeople(low.data.school, ids);
        const destroying = { people: ids, attachments: scope.value.attachments };
        const planned = await planDestruction(next, destroying, act, opened)(low.data);
        if (!planned.ok) return planned;
        const failure = await saveBase(opened, planned.value.next, act.kind);
        if (failure) return failed(failure);
        try {
          await finishDestroying(opened);
          await settle();
          return ok(null);
        } catch (error) {
          if (diskErrorCode(error) === null) throw error;
          return failed({ code: 'destruction-unfinished' });
        }
      }),
  };
};
