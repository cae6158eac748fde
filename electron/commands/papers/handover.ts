import { basename } from 'node:path';
import { ok } from '../../../shared/domain/result.ts';
import { handoverCommandText as text } from '../../../shared/text/handover.ts';
import { paperWriters } from '../../documents/docx/paper-writers.ts';
import { makeHandover } from '../../handover/make-handover.ts';
import type { Call, Command } from '../command.ts';
import { handoverPassword } from '../password/handover-password.ts';

const nextOf = (call: Call) => {
  const [surname = '', givenName = '', ...patronymic] = (call.text('to') ?? '').trim().split(/\s+/);
  return { surname, givenName, patronymic: patronymic.join(' '), post: call.text('to-post') ?? '' };
};

/** `handover --base … --out … --to "Фамилия Имя Отчество"`: one sealed file and the act (R31). */
export const handover: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    to: { kind: 'text' },
    'to-post': { kind: 'text' },
    'handover-password-file': { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const password = await handoverPassword(call, context);
    if (!password.ok) return password;
    const folder = context.path(call.text('out') ?? '');
    return context.withBase(context.path(call.text('base') ?? ''), async (base) => {
      const made = await makeHandover(base, nextOf(call), password.value, {
        clock: context.clock,
        output: context.output(folder),
        write: paperWriters,
      });
      if (!made.ok) return made;
      const { files, checksum, journalEntries, openTasks, missing } = made.value;
      return ok({
        exit: missing > 0 ? 3 : 0,
        lines: [
          text.made(folder),
          ...files.map((file) => `  ${basename(file)}`),
          text.checksum(checksum),
          text.counts(journalEntries, openTasks),
          text.password,
        ],
        problems: missing > 0 ? [text.missing(missing)] : [],
        json: { files, checksum, journalEntries, openTasks, missing },
      });
    });
  },
};
