import { basename } from 'node:path';
import { keepScans } from '../../../shared/application/documents/keep-scans.ts';
import { type MadePackage, makePackage } from '../../../shared/application/documents/make-package.ts';
import { noteRegistration } from '../../../shared/application/documents/registration.ts';
import type { RegistrationChange, ScannedPaper } from '../../../shared/domain/documents/registration.ts';
import { requestGaps } from '../../../shared/domain/documents/request-gaps.ts';
import type { FailureOf } from '../../../shared/domain/failure.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import { requestCommandText as text } from '../../../shared/text/commands/request-command.ts';
import { gapPhrase } from '../../../shared/text/documents/request-gaps.ts';
import { failureSentence } from '../../../shared/text/failures.ts';
import { paperWriters } from '../../documents/docx/paper-writers.ts';
import { writeMail } from '../../documents/eml/write-mail.ts';
import { writeBook } from '../../documents/xlsx/write-book.ts';
import { writeArchive } from '../../documents/zip/write-archive.ts';
import { readScans } from '../../files/read-scans.ts';
import type { OpenBase } from '../../storage/base-folder.ts';
import type { Call, Command, Context, Outcome } from '../command.ts';
import { askedMarks, markOptions, registrationJson, registrationLines } from './request-marks.ts';

const scanOptions: readonly (readonly [option: string, paper: ScannedPaper])[] = [
  ['order-scan', 'order'],
  ['letter-scan', 'letter'],
  ['scan', 'other'],
];

type GivenScans = readonly (readonly [ScannedPaper, readonly { name: string; bytes: Uint8Array }[]])[];

/** Read before the base is touched. */
const givenScans = async (call: Call, context: Context): Promise<Result<GivenScans>> => {
  const given: [ScannedPaper, readonly { name: string; bytes: Uint8Array }[]][] = [];
  for (const [option, paper] of scanOptions) {
    const paths = call.many(option);
    if (paths.length === 0) continue;
    const files = await readScans(paths.map(context.path));
    if (!files.ok) return files;
    given.push([paper, files.value]);
  }
  return ok(given);
};

const keepGiven = async (
  store: OpenBase,
  given: GivenScans,
  { ids }: Pick<Context, 'ids'>,
): Promise<Result<number>> => {
  let kept = 0;
  for (const [paper, files] of given) {
    const done = await keepScans(paper, files, { store, attachments: store.attachments, ids });
    if (!done.ok) return done;
    kept += done.value;
  }
  return ok(kept);
};

const packed = (folder: string, { files, to, subject, mailSize, warnings }: MadePackage): Outcome => ({
  exit: 0,
  lines: [text.done(folder), ...files.map((file) => `  ${basename(file)}`), text.send(to, subject)],
  problems: warnings,
  json: { files, to, subject, missing: [], size: mailSize, warnings },
});

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

const pack = async (
  store: OpenBase,
  folder: string,
  given: GivenScans,
  context: Context,
): Promise<Result<Outcome>> => {
  const missing = requestGaps(store.current().organisation).map(gapPhrase);
  if (missing.length > 0) return ok(incomplete({ code: 'request-incomplete', missing }));
  const kept = await keepGiven(store, given, context);
  if (!kept.ok) return kept;
  const made = await makePackage({
    store,
    attachments: store.attachments,
    clock: context.clock,
    ids: context.ids,
    output: context.output(folder),
    write: { ...paperWriters, book: writeBook, mail: writeMail, archive: writeArchive },
  });
  return made.ok ? ok(packed(folder, made.value)) : made;
};

/** What became of the request since: it is all marked, or the first that cannot be is told. Without marks: how it stands. */
const mark = async (
  store: OpenBase,
  changes: readonly RegistrationChange[],
  given: GivenScans,
  context: Context,
): Promise<Result<Outcome>> => {
  const kept = await keepGiven(store, given, context);
  if (!kept.ok) return kept;
  for (const change of changes) {
    const noted = await noteRegistration(change, { store, clock: context.clock, ids: context.ids });
    if (!noted.ok) return noted;
  }
  const told = [
    ...(kept.value > 0 ? [text.kept(kept.value)] : []),
    ...changes.map(({ state, on }) => text.marked(state, on)),
  ];
  return ok({
    exit: 0,
    lines: told.length > 0 ? told : registrationLines(store.current()),
    problems: [],
    json: registrationJson(store.current()),
  });
};

/** The package of the registration request, its signed scans, and what became of it (R4, R5). */
export const request: Command = {
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text' },
    'order-scan': { kind: 'many' },
    'letter-scan': { kind: 'many' },
    scan: { kind: 'many' },
    ...markOptions,
    note: { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: async (call, context) => {
    const out = call.text('out');
    const changes = askedMarks(call);
    const given = await givenScans(call, context);
    if (!given.ok) return given;
    const [first] = changes;
    if (out !== undefined && first) return failed({ code: 'mark-with-package', option: `--${first.state}` });
    return context.withBase(context.path(call.text('base') ?? ''), (store) =>
      out === undefined
        ? mark(store, changes, given.value, context)
        : pack(store, context.path(out), given.value, context),
    );
  },
};
