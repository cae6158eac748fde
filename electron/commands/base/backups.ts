import { ok } from '../../../shared/domain/result.ts';
import { backupSentence, backupsText, backupsCommandText as text } from '../../../shared/text/backups.ts';
import { placeKeptByWindow, secondPlaceOf } from '../../storage/backups/kept-place.ts';
import type { Command } from '../command.ts';
import { secondPlaceWarnings } from './second-place.ts';

/** `backups --base DIR`: the copies of a base, newest first. */
export const backups: Command = {
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: (call, context) => {
    const folder = context.path(call.text('base') ?? '');
    return context.withBase(folder, async (base) => {
      const found = (await base.backups.list()).toReversed();
      const failedOn = base.backupFailedOn();
      const second = secondPlaceOf(placeKeptByWindow(folder), context.clock.today());
      const { place, carriedOn, age } = second;
      return ok({
        exit: 0,
        lines: [
          ...(found.length === 0
            ? [text.none]
            : found.map((backup) => text.line(backup.name, backupSentence(backup)))),
          ...(place === null
            ? []
            : [text.line(`${backupsText.second}: ${place}`, backupsText.carriedOn(carriedOn, age))]),
        ],
        problems: [
          ...(failedOn === null ? [] : [text.failed(failedOn)]),
          ...secondPlaceWarnings(second).map(({ message }) => message),
        ],
        json: { folder: base.backups.folder, backups: found, failedOn, second },
      });
    });
  },
};
