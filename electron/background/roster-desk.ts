import {
  type PreviewedImport,
  previewImport,
  stepOf,
} from '../../shared/application/importing/preview-import.ts';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import { failed, ok, type Result } from '../../shared/domain/result.ts';
import type { School } from '../../shared/domain/school.ts';
import type { Corrections } from '../../shared/importing/cells/corrections.ts';
import { repairedBook } from '../../shared/importing/cells/repair-cells.ts';
import { withTables } from '../../shared/importing/cells/typed-lines.ts';
import type { Workbook } from '../../shared/importing/cells/workbook.ts';
import { leaveOut } from '../../shared/importing/plan/leave-out.ts';
import { correctionsOf, profileFor, signatureOf } from '../../shared/importing/table/roster-profiles.ts';
import { vocabularyOf } from '../../shared/text/words/vocabulary.ts';
import { faultyRowsBook } from '../../shared/views/import-preview/faulty-rows.ts';
import { changesBetween } from '../../shared/views/import-preview/plan-changes.ts';
import { rowCellsOf } from '../../shared/views/import-preview/row-cells.ts';
import { parseWorkbook } from '../files/parse-workbook.ts';
import { encodingNamed } from '../files/text-encoding.ts';
import { randomIds } from '../machine.ts';
import type { Answer, Given, RosterPreview, TakenFile } from './tasks.ts';

type Parsed = { readonly encoding: string | undefined; readonly workbook: Workbook };
type Reading = Corrections & { readonly encoding?: string };
type Last = PreviewedImport & {
  readonly workbook: Workbook;
  readonly words: Vocabulary;
  readonly corrections: Reading;
  readonly school: School;
};

const clockOf = (today: string) => ({ today: () => today, now: () => `${today}T00:00:00.000Z` });

/** The one roster that lies on the desk: read once, planned again after each correction. */
export const rosterDesk = () => {
  let file: TakenFile | null = null;
  let parsed: Parsed | null = null;
  /** How the file looks as the program reads it by itself; '' where it cannot be read so. */
  let signature: string | null = null;
  let last: Last | null = null;

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
    if (!read.ok) return read;
    parsed = { encoding: name, workbook: withTables(read.value) };
    return ok(parsed.workbook);
  };

  const lookOf = async (taken: TakenFile): Promise<string> => {
    if (signature !== null) return signature;
    const plain = await workbookOf(taken, undefined);
    signature = plain.ok ? signatureOf(plain.value) : '';
    return signature;
  };

  /** What to read the file by: what the user says of it, else what they said of files that look the same. */
  const readingFor = async (
    taken: TakenFile,
    corrections: Reading | null,
    school: School,
  ): Promise<{ readonly reading: Reading; readonly profile: RosterPreview['profile'] }> => {
    const look = await lookOf(taken);
    const profile = corrections === null && look !== '' ? profileFor(school, look) : null;
    if (!profile) return { reading: corrections ?? {}, profile: null };
    const read = await workbookOf(taken, profile.encoding);
    const { id, usedOn } = profile;
    return read.ok
      ? { reading: correctionsOf(profile, read.value), profile: { id, usedOn } }
      : { reading: {}, profile: null };
  };

  return {
    hold: (taken: Given<'hold'>): Answer<'hold'> => {
      file = taken;
      parsed = null;
      signature = null;
      last = null;
      return ok(null);
    },
    plan: async (given: Given<'plan'>): Promise<Answer<'plan'>> => {
      const { corrections: said, revision, today, again } = given;
      const school = given.school ?? last?.school;
      if (!file || !school) return failed({ code: 'file-put-away' });
      const { reading: corrections, profile } = await readingFor(file, said, school);
      const read = await workbookOf(file, corrections.encoding);
      if (!read.ok) return read;
      const workbook = read.value;
      const look = signature === null || signature === '' ? {} : { signature };
      const source = { workbook, file: file.name, corrections, school, revision, last, ...look };
      const words = vocabularyOf(school.organisation);
      const before = again ? last?.preview.plan : null;
      const made = previewImport(source, { clock: clockOf(today), ids: randomIds });
      last = { ...made, workbook, words, corrections, school };
      const { reading, plan } = made.preview;
      const changes = before && plan && changesBetween(before, plan);
      return ok({ ...(changes ? { reading, changes } : made.preview), corrections, profile });
    },
    step: ({ leftOut }: Given<'step'>): Answer<'step'> =>
      last?.plan ? stepOf(leaveOut(last.plan, new Set(leftOut))) : null,
    row: (place: Given<'row'>): Answer<'row'> =>
      last?.plan
        ? rowCellsOf(place, {
            workbook: last.workbook,
            sheets: last.plan.sheets,
            corrections: last.corrections,
          })
        : null,
    faultyRows: (properties: Given<'faultyRows'>): Answer<'faultyRows'> => {
      if (!last?.plan) return null;
      const { plan, corrections } = last;
      const workbook = repairedBook(last.workbook, corrections.cells);
      return faultyRowsBook({ plan, workbook, corrections }, { ...properties, words: last.words });
    },
  };
};
