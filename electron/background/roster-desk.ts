import { type PreviewedImport, previewImport, stepOf } from '../../shared/application/preview-import.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { Vocabulary } from '../../shared/domain/vocabulary.ts';
import type { Workbook } from '../../shared/importing/workbook.ts';
import { vocabularyOf } from '../../shared/text/vocabulary.ts';
import { faultyRowsBook } from '../../shared/views/import-preview/faulty-rows.ts';
import { parseWorkbook } from '../files/parse-workbook.ts';
import { encodingNamed } from '../files/text-encoding.ts';
import { randomIds } from '../machine.ts';
import type { Answer, Given, TakenFile } from './tasks.ts';

type Parsed = { readonly encoding: string | undefined; readonly workbook: Workbook };

/** The one roster that lies on the desk: read once, planned again after each correction. */
export const rosterDesk = () => {
  let file: TakenFile | null = null;
  let parsed: Parsed | null = null;
  let last: (PreviewedImport & { readonly workbook: Workbook; readonly words: Vocabulary }) | null = null;

  const workbookOf = async (taken: TakenFile, name: string | undefined): Promise<Result<Workbook>> => {
    if (parsed && parsed.encoding === name) return ok(parsed.workbook);
    const encoding = name === undefined ? null : encodingNamed(name);
    if (name !== undefined && encoding === null) return failed({ code: 'encoding-unknown', encoding: name });
    const { buffer, byteOffset, byteLength } = taken.bytes;
    const bytes = Buffer.from(buffer, byteOffset, byteLength);
    // What the reader did not foresee is the file's doing, not the program's.
    const read = await parseWorkbook({ file: taken.name, bytes, encoding }).catch(() =>
      failed({ code: 'file-damaged', file: taken.name }),
    );
    if (read.ok) parsed = { encoding: name, workbook: read.value };
    return read;
  };

  return {
    hold: (taken: Given<'hold'>): Answer<'hold'> => {
      file = taken;
      parsed = null;
      last = null;
      return ok(null);
    },
    plan: async ({ corrections, school, revision, today }: Given<'plan'>): Promise<Answer<'plan'>> => {
      if (!file) return failed({ code: 'file-put-away' });
      const { encoding, ...rest } = corrections;
      const read = await workbookOf(file, encoding);
      if (!read.ok) return read;
      const workbook = read.value;
      const clock = { today: () => today, now: () => `${today}T00:00:00.000Z` };
      const given = { workbook, file: file.name, corrections: rest, school, revision };
      const words = vocabularyOf(school.organisation);
      last = { ...previewImport(given, { clock, ids: randomIds }), workbook, words };
      return ok(last.preview);
    },
    step: (): Answer<'step'> => (last?.plan ? stepOf(last.plan) : null),
    faultyRows: (properties: Given<'faultyRows'>): Answer<'faultyRows'> =>
      last?.plan ? faultyRowsBook(last.plan, last.workbook, { ...properties, words: last.words }) : null,
  };
};
