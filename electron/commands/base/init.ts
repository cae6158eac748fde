import { createSchool } from '../../../shared/application/create-school.ts';
import { codeGaps } from '../../../shared/domain/documents/request-gaps.ts';
import { organisationName } from '../../../shared/domain/organisation/organisation.ts';
import { ok } from '../../../shared/domain/result.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import { passwordCommandText as text } from '../../../shared/text/commands/password-command.ts';
import { gapInFile } from '../../../shared/text/documents/request-gaps.ts';
import type { Command } from '../command.ts';
import { readCardFile } from './card-file.ts';

export const init: Command = {
  options: {
    base: { kind: 'text', required: true },
    organisation: { kind: 'text', required: true },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const folder = context.path(call.text('base') ?? '');
    const card = await readCardFile(context.path(call.text('organisation') ?? ''));
    if (!card.ok) return card;
    const school = createSchool(card.value, context.clock, context.ids);
    const made = await context.createBase(folder, school);
    if (!made.ok) return made;
    const name = organisationName(card.value) || commandLine.unnamed;
    return ok({
      exit: 0,
      lines: [commandLine.baseMade(folder, name), ...(made.value ? text.recoveryKey(made.value) : [])],
      problems: codeGaps(card.value).map(gapInFile),
      json: { base: folder, organisation: name, ...(made.value && { recoveryKey: made.value }) },
    });
  },
};
