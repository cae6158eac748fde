import { basename } from 'node:path';
import { type LinkProblem, type StoredLinks, storeLinkRows } from '../../shared/application/store-links.ts';
import { isLinkError } from '../../shared/domain/link-doubt.ts';
import { ok } from '../../shared/domain/result.ts';
import { rowsOfText, rowsOfWorkbook } from '../../shared/importing/links/link-row.ts';
import { atLine, linkDoubtSentence, storedLinksLine } from '../../shared/text/links.ts';
import type { Command, ExitCode } from './command.ts';
import { type PastedFile, readPastedFile } from './pasted-file.ts';

const exitOf = ({ stored, unchanged, rejected }: StoredLinks): ExitCode => {
  if (rejected === 0) return 0;
  return stored + unchanged > 0 ? 3 : 2;
};

const jsonProblem = (
  kind: PastedFile['kind'],
  { line, sheet, doubt }: LinkProblem,
): Readonly<Record<string, unknown>> => ({
  ...(sheet === undefined ? {} : { sheet }),
  ...(kind === 'text' ? { line } : { row: line }),
  severity: isLinkError(doubt) ? 'error' : 'warning',
  code: doubt.code,
  message: linkDoubtSentence(doubt),
});

export const links: Command = {
  argument: 'файл со ссылками (.csv, .xlsx или .txt)',
  options: { base: { kind: 'text', required: true }, json: { kind: 'flag' } },
  run: async (call, context) => {
    const path = context.path(call.argument);
    const read = await readPastedFile(path);
    if (!read.ok) return read;
    const rows =
      read.value.kind === 'text' ? rowsOfText(read.value.text) : rowsOfWorkbook(read.value.workbook);
    return context.withBase(context.path(call.text('base') ?? ''), async (store) => {
      const done = await storeLinkRows(rows, basename(path), {
        store,
        clock: context.clock,
        ids: context.ids,
      });
      if (!done.ok) return done;
      const { stored, unchanged, rejected, links: kept, problems } = done.value;
      return ok({
        exit: exitOf(done.value),
        lines: [storedLinksLine(stored, unchanged, rejected)],
        problems: problems.map(({ line, sheet, doubt }) => atLine(line, sheet, linkDoubtSentence(doubt))),
        json: {
          stored,
          unchanged,
          rejected,
          links: kept,
          problems: problems.map((problem) => jsonProblem(read.value.kind, problem)),
        },
      });
    });
  },
};
