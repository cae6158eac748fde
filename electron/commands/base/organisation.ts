import { saveOrganisation } from '../../../shared/application/save-organisation.ts';
import { codeGaps } from '../../../shared/domain/documents/request-gaps.ts';
import { organisationName } from '../../../shared/domain/organisation/organisation.ts';
import { ok } from '../../../shared/domain/result.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import { gapInFile } from '../../../shared/text/documents/request-gaps.ts';
import { cardSavedLine } from '../../../shared/text/organisation-card.ts';
import type { Command } from '../command.ts';
import { readCardFile } from './card-file.ts';

export const organisation: Command = {
  argument: commandLine.files.card,
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: async (call, context) => {
    const card = await readCardFile(context.path(call.argument));
    if (!card.ok) return card;
    const folder = context.path(call.text('base') ?? '');
    return context.withBase(folder, async (store) => {
      const before = store.current().organisation;
      const saved = await saveOrganisation({ card: card.value }, store);
      if (!saved.ok) return saved;
      const changed = saved.value !== before;
      const name = organisationName(saved.value) || commandLine.unnamed;
      return ok({
        exit: 0,
        lines: [cardSavedLine(name, changed)],
        problems: codeGaps(card.value).map(gapInFile),
        json: { base: folder, organisation: name, changed },
      });
    });
  },
};
