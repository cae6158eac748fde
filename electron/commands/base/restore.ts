import {
  previewRestore,
  type RestorePreview,
  restoreBackup,
} from '../../../shared/application/restore-backup.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { backupSentence, restoreWarnings, backupsCommandText as text } from '../../../shared/text/backups.ts';
import { machineUser } from '../../machine.ts';
import { rescueBase, rescueCopies } from '../../storage/backups/rescue-base.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { Secret } from '../../storage/sealing/key-ring.ts';
import type { Command, Context, Outcome } from '../command.ts';
import { passwordLine } from '../password/password-line.ts';

type Wish = {
  readonly name: string;
  readonly isDry: boolean;
  /** A copy of another base, or with data that were destroyed since, is restored too. */
  readonly isSure: boolean;
  readonly password: string | null;
};

/** Why a copy is not restored unless the user says so. */
const doubtOf = (name: string, { otherBase, destroyed }: RestorePreview): Failure | null => {
  if (otherBase !== null) return { code: 'backup-of-another', name, organisation: otherBase };
  return destroyed > 0 ? { code: 'backup-before-destruction', name, people: destroyed } : null;
};

const restore = async (base: OpenBase, { name, isDry, isSure, password }: Wish): Promise<Result<Outcome>> => {
  const backup = (await base.backups.list()).find((one) => one.name === name);
  if (!backup) return failed({ code: 'backup-unknown', name });
  const held = await base.backups.read(name, password);
  if (!held.ok) return held;
  const preview = previewRestore(base.current(), held.value, await base.journal());
  if (!isDry) {
    const doubt = isSure ? null : doubtOf(name, preview);
    if (doubt) return failed(doubt);
    const restored = await restoreBackup(backup, held.value, base);
    if (!restored.ok) return restored;
  }
  return ok({
    exit: 0,
    lines: [...text.preview(preview), isDry ? text.dry : text.restored(backupSentence(backup))],
    problems: restoreWarnings(preview),
    json: { backup: name, restored: !isDry, preview },
  });
};

/** A base that does not open: its copy takes its place, and the damaged file is set aside. Null where there is no copy. */
const rescue = async (
  folder: string,
  name: string,
  context: Context,
  { isDry, isMissing }: { readonly isDry: boolean; readonly isMissing: boolean },
): Promise<Result<Outcome> | null> => {
  const services = { clock: context.clock, ...machineUser() };
  const first = await rescueCopies(folder, services);
  if (!first.ok) return first;
  if (first.value.copies.length === 0) return null;
  let secret: Secret | undefined;
  if (first.value.needsPassword) {
    const asked = await context.password();
    if (!asked.ok) return asked;
    secret = asked.value;
  }
  const found = await rescueCopies(folder, services, secret);
  if (!found.ok) return found;
  const copy = found.value.copies.find((one) => one.name === name);
  if (!copy) return failed({ code: 'backup-unknown', name });
  if (!isDry) {
    const rescued = await rescueBase(folder, name, services, secret);
    if (!rescued.ok) return rescued;
  }
  return ok({
    exit: 0,
    lines: [isDry ? text.dry : (isMissing ? text.rescuedMissing : text.rescued)(backupSentence(copy))],
    problems: [],
    json: { backup: name, restored: !isDry, lostActs: copy.lostActs },
  });
};

/** `restore NAME --base DIR`: the base as a copy of it holds it; also where the base itself does not open. */
export const restoreCommand: Command = {
  argument: text.argument,
  options: {
    base: { kind: 'text', required: true },
    'copy-password-file': { kind: 'text' },
    yes: { kind: 'flag' },
    'dry-run': { kind: 'flag' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const folder = context.path(call.text('base') ?? '');
    const isDry = call.flag('dry-run');
    const file = call.text('copy-password-file');
    const given = file === undefined ? ok(null) : await passwordLine(context.path(file));
    if (!given.ok) return given;
    const wish = {
      name: call.argument,
      isDry,
      isSure: call.flag('yes'),
      password: given.value,
    };
    const done = await context.withBase(folder, (base) => restore(base, wish));
    const { code } = done.ok ? { code: null } : done.failure;
    if (code !== 'base-damaged' && code !== 'base-missing') return done;
    const isMissing = code === 'base-missing';
    const rescued = await rescue(folder, call.argument, context, { isDry, isMissing });
    // A folder in which there is no base, and no copy of one either.
    return rescued ?? done;
  },
};
