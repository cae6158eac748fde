import type { LinkProblem, StoredLinks } from '../../../shared/application/invitations/read-link-rows.ts';
import { storeLinkRows } from '../../../shared/application/invitations/store-links.ts';
import { isLinkError } from '../../../shared/domain/links/link-doubt.ts';
import type { Vocabulary } from '../../../shared/domain/organisation/vocabulary.ts';
import { ok } from '../../../shared/domain/result.ts';
import { commandLineText as commandLine } from '../../../shared/text/commands/command-line.ts';
import { atLines, linkDoubtSentence, storedLinksLine } from '../../../shared/text/links.ts';
import { vocabularyOf } from '../../../shared/text/words/vocabulary.ts';
import type { Command, ExitCode } from '../command.ts';
import { type Pasted, pastedCommand } from '../people/pasted-command.ts';

const exitOf = ({ stored, unchanged, rejected }: StoredLinks): ExitCode => {
  if (rejected === 0) return 0;
  return stored + unchanged > 0 ? 3 : 2;
};

const jsonProblem = (
  kind: Pasted['kind'],
  { line, sheet, doubt }: LinkProblem,
  words: Vocabulary,
): Readonly<Record<string, unknown>> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(kind === 'text' ? { line } : { row: line }),
  severity: isLinkError(doubt) ? 'error' : 'warning',
  code: doubt.code,
  message: linkDoubtSentence(doubt, words),
});

/** Equal sentences about several lines are said once. */
const problemLines = (problems: readonly LinkProblem[], words: Vocabulary): readonly string[] => {
  const said = problems.map(({ line, sheet, doubt }) => ({
    line,
    sheet,
    sentence: linkDoubtSentence(doubt, words),
  }));
  const groups = Map.groupBy(said, ({ sheet, sentence }) => JSON.stringify([sheet ?? null, sentence]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first
      ? [
          atLines(
            group.map(({ line }) => line),
            first.sheet,
            first.sentence,
          ),
        ]
      : [];
  });
};

export const links: Command = pastedCommand(
  commandLine.files.links,
  async ({ kind, rows, file }, store, { clock, ids }) => {
    const done = await storeLinkRows(rows, file, { store, clock, ids });
    if (!done.ok) return done;
    const { stored, unchanged, rejected, links: kept, problems } = done.value;
    const words = vocabularyOf(store.current().organisation);
    return ok({
      exit: exitOf(done.value),
      lines: [storedLinksLine(stored, unchanged, rejected)],
      problems: problemLines(problems, words),
      json: {
        stored,
        unchanged,
        rejected,
        links: kept,
        problems: problems.map((problem) => jsonProblem(kind, problem, words)),
      },
    });
  },
);
