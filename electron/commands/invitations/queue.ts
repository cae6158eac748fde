import { ok } from '../../../shared/domain/result.ts';
import { slipsCommandText as text } from '../../../shared/text/commands/slips-command.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import { queueRows } from '../../../shared/views/invitations/reissue-queue.ts';
import type { Command } from '../command.ts';

/** `queue --base DIR`: people who need a new slip, and why. */
export const queue: Command = {
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: (call, { clock, path, withBase }) =>
    withBase(path(call.text('base') ?? ''), async (store) => {
      const school = store.current();
      const rows = queueRows(school, clock.today());
      const words = vocabularyOf(school.organisation);
      return ok({
        exit: 0,
        lines: [text.queue(rows.length), ...rows.map((row) => text.queueLine(row, words))],
        problems: [],
        json: {
          people: rows.map(({ personId, person, label, role, reasons, slip, issuedOn }) => ({
            personId,
            name: person,
            classLabel: label,
            role,
            reasons,
            slip,
            issuedOn,
          })),
        },
      });
    }),
};
