import { type ActKind, actKinds } from '../../../shared/domain/base/journal.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { extractText as text } from '../../../shared/text/journal-extract.ts';
import { type ExtractFilter, journalExtract } from '../../../shared/views/journal/journal-extract.ts';
import { plainList } from '../../../shared/views/plain-list.ts';
import { writeBook } from '../../documents/xlsx/write-book.ts';
import { localDay } from '../../machine.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';

const asked = (call: Call): Result<ExtractFilter> => {
  const word = call.text('kind');
  const kind: ActKind | null = actKinds.find((one) => one === word) ?? null;
  if (word !== undefined && kind === null) {
    return failed({ code: 'bad-option-value', option: '--kind', value: word, expected: actKinds.join(', ') });
  }
  return ok({ kind, from: call.text('since') ?? null, to: call.text('until') ?? null });
};

const save = async (
  base: OpenBase,
  filter: ExtractFilter,
  folder: string,
  context: Context,
): Promise<Result<Outcome>> => {
  const extract = journalExtract(await base.journal(), filter, (at) => localDay(new Date(at)));
  const bytes = await writeBook(plainList(base.current(), { ...extract, now: context.clock.now() }));
  const written = await context.output(folder).write(`${extract.title}.xlsx`, bytes);
  if (!written.ok) return written;
  const brokenAt = await base.journalBreak();
  return ok({
    exit: brokenAt === null ? 0 : 3,
    lines: [text.written(written.value, extract.rows.length), ...(brokenAt === null ? [text.whole] : [])],
    problems: brokenAt === null ? [] : [text.broken(brokenAt)],
    json: { file: written.value, entries: extract.rows.length, brokenAt },
  });
};

/** `journal --base DIR --out DIR [--since DAY] [--until DAY] [--kind KIND]`: an extract of the journal. */
export const journal: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text', required: true },
    since: { kind: 'day' },
    until: { kind: 'day' },
    kind: { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const filter = asked(call);
    if (!filter.ok) return filter;
    return context.withBase(context.path(call.text('base') ?? ''), (base) =>
      save(base, filter.value, context.path(call.text('out') ?? ''), context),
    );
  },
};
