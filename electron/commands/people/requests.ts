import { matchRequests } from '../../../shared/application/reconciling/match-requests.ts';
import { ok } from '../../../shared/domain/result.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import { requestStrangersHeading, requestsMatchedLine } from '../../../shared/text/reconciling.ts';
import type { Command } from '../command.ts';
import { openQuestions } from './open-questions.ts';
import { pastedCommand } from './pasted-command.ts';

export const requests: Command = pastedCommand(
  commandLine.files.requests,
  async ({ rows, file }, store, { clock, ids }) => {
    const done = await matchRequests(rows, file, { store, clock, ids });
    if (!done.ok) return done;
    const { matched, ambiguous, strangers, onCard, nobody, added } = done.value;
    return ok({
      exit: 0,
      lines: [
        ...openQuestions(done.value, store.current(), clock.today(), requestStrangersHeading),
        requestsMatchedLine(new Set(matched.map(({ personId }) => personId)).size, added),
      ],
      problems: [],
      json: { matched, ambiguous, strangers, onCard, nobody, added },
    });
  },
);
