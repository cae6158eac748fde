import { ok } from '../../shared/domain/result.ts';
import { backupSentence, backupsCommandText as text } from '../../shared/text/backups.ts';
import type { Command } from './command.ts';

/** `backups --base DIR`: the copies of a base, newest first. */
export const backups: Command = {
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: (call, context) =>
    context.withBase(context.path(call.text('base') ?? ''), async (base) => {
      const found = (await base.backups.list()).toReversed();
      const failedOn = base.backupFailedOn();
      return ok({
        exit: 0,
        lines:
          found.length === 0
            ? [text.none]
            : found.map((backup) => text.line(backup.name, backupSentence(backup))),
        problems: failedOn === null ? [] : [text.failed(failedOn)],
        json: { folder: base.backups.folder, backups: found, failedOn },
      });
    }),
};
