import { basename } from 'node:path';
import { type MadePackage, makePackage } from '../../shared/application/make-package.ts';
import type { FailureOf } from '../../shared/domain/failure.ts';
import { ok } from '../../shared/domain/result.ts';
import { failureSentence } from '../../shared/text/failures.ts';
import { requestCommandText as text } from '../../shared/text/request-command.ts';
import { writePaper } from '../documents/docx/write-paper.ts';
import { writeMail } from '../documents/eml/write-mail.ts';
import { writeBook } from '../documents/xlsx/write-book.ts';
import { writeArchive } from '../documents/zip/write-archive.ts';
import type { Command, Outcome } from './command.ts';

const outcome = (folder: string, { files, to, subject, mailSize, warnings }: MadePackage): Outcome => {
  return {
    exit: 0,
    lines: [text.done(folder), ...files.map((file) => `  ${basename(file)}`), text.send(to, subject)],
    problems: warnings,
    json: { files, to, subject, missing: [], size: mailSize, warnings },
  };
};

/** Nothing was made; whoever reads the JSON gets each gap by itself. */
const incomplete = (failure: FailureOf<'request-incomplete'>): Outcome => {
  const message = failureSentence(failure);
  const { code, missing } = failure;
  return {
    exit: 2,
    lines: [],
    problems: [message],
    json: { error: { code, message }, files: [], missing },
  };
};

export const request: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const folder = context.path(call.text('out') ?? '');
    return context.withBase(context.path(call.text('base') ?? ''), async (store) => {
      const made = await makePackage({
        store,
        attachments: store.attachments,
        clock: context.clock,
        ids: context.ids,
        output: context.output(folder),
        write: { paper: writePaper, book: writeBook, mail: writeMail, archive: writeArchive },
      });
      if (made.ok) return ok(outcome(folder, made.value));
      return made.failure.code === 'request-incomplete' ? ok(incomplete(made.failure)) : made;
    });
  },
};
