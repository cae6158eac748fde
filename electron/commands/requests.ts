import { basename } from 'node:path';
import { matchRequests } from '../../shared/application/match-requests.ts';
import { ok } from '../../shared/domain/result.ts';
import { requestStrangersHeading, requestsMatchedLine } from '../../shared/text/reconciling.ts';
import type { Command } from './command.ts';
import { readPastedFile } from './pasted-file.ts';
import { listRows, openQuestions } from './pasted-list.ts';

export const requests: Command = {
  argument: 'файл с заявками на вступление (.txt, .csv или .xlsx)',
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: async (call, context) => {
    const path = context.path(call.argument);
    const read = await readPastedFile(path);
    if (!read.ok) return read;
    return context.withBase(context.path(call.text('base') ?? ''), async (store) => {
      const { clock, ids } = context;
      const done = await matchRequests(listRows(read.value), basename(path), { store, clock, ids });
      if (!done.ok) return done;
      const { matched, ambiguous, strangers, added } = done.value;
      return ok({
        exit: 0,
        lines: [
          ...openQuestions(done.value, store.current(), requestStrangersHeading),
          requestsMatchedLine(matched.length, added),
        ],
        problems: [],
        json: { matched, ambiguous, strangers, added },
      });
    });
  },
};
