import { previewRestore, restoreBackup } from '../../shared/application/restore-backup.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import { backupSentence, backupsText, backupsCommandText as text } from '../../shared/text/backups.ts';
import { machineUser } from '../machine.ts';
import { rescueBase, rescueCopies } from '../storage/backups/rescue-base.ts';
import type { OpenBase } from '../storage/base-folder.ts';
import type { Secret } from '../storage/sealing/key-ring.ts';
import type { Command, Context, Outcome } from './command.ts';
import { passwordLine } from './password-line.ts';

type Wish = {
  readonly name: string;
  readonly isDry: boolean;
  /** A copy that was made in another base is restored too. */
  readonly isAnyBase: boolean;
  readonly password: string | null;
};

const restore = async (
  base: OpenBase,
  { name, isDry, isAnyBase, password }: Wish,
): Promise<Result<Outcome>> => {
  const backup = (await base.backups.list()).find((one) => one.name === name);
  if (!backup) return failed({ code: 'backup-unknown', name });
  const held = await base.backups.read(name, password);
  if (!held.ok) return held;
  const preview = previewRestore(base.current(), held.value, await base.journal());
  const { otherBase } = preview;
  if (!isDry) {
    if (otherBase !== null && !isAnyBase)
      return failed({ code: 'backup-of-another', name, organisation: otherBase });
    const restored = await restoreBackup(backup, held.value, base);
    if (!restored.ok) return restored;
  }
  return ok({
    exit: 0,
    lines: [...text.preview(preview), isDry ? text.dry : text.restored(backupSentence(backup))],
    problems: otherBase === null ? [] : [backupsText.otherBase(otherBase)],
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
    'other-base': { kind: 'flag' },
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
      isAnyBase: call.flag('other-base'),
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
