import { basename } from 'node:path';
import { type MadeDocuments, makeDocuments } from '../../../shared/application/documents/make-documents.ts';
import { classKey } from '../../../shared/domain/classes/class-label.ts';
import { type DocumentKind, documentKinds } from '../../../shared/domain/documents/document-kind.ts';
import { LONGEST_ORDER_NUMBER } from '../../../shared/domain/documents/register-order.ts';
import { byClass } from '../../../shared/domain/natural-order.ts';
import { failed, ok, type Result } from '../../../shared/domain/result.ts';
import type { School } from '../../../shared/domain/school.ts';
import { rowsOf } from '../../../shared/domain/table.ts';
import { type Day, isDay, shortDate } from '../../../shared/domain/values/calendar.ts';
import { documentCommandText as text } from '../../../shared/text/commands/document-command.ts';
import { caseWarning } from '../../../shared/text/documents/document-gaps.ts';
import {
  documentCatalogue,
  isComposed,
  isOffered,
} from '../../../shared/views/documents/document-catalogue.ts';
import { documentsDesk } from '../../../shared/views/documents-desk/documents-desk.ts';
import { paperWriters } from '../../documents/docx/paper-writers.ts';
import type { Call, Command, Outcome } from '../command.ts';

const offeredKinds = ({ organisation }: School): readonly DocumentKind[] =>
  documentKinds.filter((kind) => isComposed(kind) && isOffered(kind, organisation));

const listed = (school: School, today: Day): Outcome => {
  const documents = documentsDesk(school, today)
    .documents.filter(({ madeAt }) => madeAt === null)
    .map(({ kind, title, missing, made }) => ({ kind, title, missing, number: made?.number ?? null }));
  return {
    exit: 0,
    lines: documents.map(({ kind, title, missing }) => text.listed(kind, title, missing)),
    problems: [],
    json: { documents },
  };
};

const askedKinds = (asked: string, school: School): Result<readonly DocumentKind[]> => {
  const offered = offeredKinds(school);
  if (asked === 'all') return ok(offered);
  const kind = offered.find((each) => each === asked);
  return kind ? ok([kind]) : failed({ code: 'document-unknown', kind: asked, known: offered.join(', ') });
};

const askedDay = (call: Call): Result<Day | null> => {
  const date = call.text('date') ?? null;
  return date === null || isDay(date)
    ? ok(date)
    : failed({ code: 'bad-option-value', option: '--date', value: date, expected: text.day });
};

const askedNumber = (call: Call): Result<string | null> => {
  const number = call.text('number') ?? null;
  if (number === null || number.length <= LONGEST_ORDER_NUMBER) return ok(number);
  const expected = text.number(LONGEST_ORDER_NUMBER);
  return failed({ code: 'bad-option-value', option: '--number', value: number, expected });
};

/** The option takes a class's label or a person's name: what the user sees. */
const askedPart = (kinds: readonly DocumentKind[], school: School, label: string): Result<string | null> => {
  const parted = kinds.flatMap((kind) => documentCatalogue[kind].parts ?? []);
  if (parted.length === 0) return failed({ code: 'document-without-parts' });
  const parts = parted.flatMap(({ of }) => of(school));
  // Nobody to make it for: what it lacks is told where it is made.
  if (parts.length === 0) return ok(null);
  const part =
    parts.find((each) => each.label.toLowerCase() === label.toLowerCase()) ??
    parts.find((each) => classKey(each.label) !== '' && classKey(each.label) === classKey(label));
  return part
    ? ok(part.id)
    : failed({ code: 'class-unknown', label, known: parts.map((each) => each.label).join(', ') });
};

/** Orders are registered under their numbers as they are made: the user should read it here. */
const registered = ({ documents }: MadeDocuments): readonly string[] =>
  documents
    .filter(({ kind }) => documentCatalogue[kind].order !== undefined)
    .map(({ title, subject: { date, number } }) => text.registered(title, number, shortDate(date)));

/** Classes that the order on their heads leaves out. */
const withoutHead = (school: School, { documents }: MadeDocuments): readonly string[] => {
  if (!documents.some(({ kind }) => kind === 'classTeachers')) return [];
  const labels = rowsOf(school.classes)
    .filter(({ kind, formMasterId }) => kind === 'class' && formMasterId === undefined)
    .toSorted(byClass)
    .map(({ label }) => label);
  return labels.length === 0 ? [] : [text.withoutHead(labels)];
};

const outcome = (folder: string, school: School, made: MadeDocuments): Outcome => {
  const { files, left, documents } = made;
  const warnings = [
    ...new Set(
      documents
        .flatMap(({ cases }) => cases)
        .filter(({ settled }) => !settled)
        .map(({ of, grammaticalCase, options }) => caseWarning(of, grammaticalCase, options)),
    ),
  ];
  warnings.push(...withoutHead(school, made));
  const problems = [...left.map(({ title, missing }) => text.left(title, missing)), ...warnings];
  return {
    exit: left.length > 0 ? 3 : 0,
    lines: [
      text.done(files.length, folder),
      ...files.map((file) => `  ${basename(file)}`),
      ...registered(made),
    ],
    problems,
    json: {
      files,
      // In the order of the files; only an order has a number.
      documents: documents.map(({ kind, title, subject: { date, number } }) => ({
        kind,
        title,
        date,
        number: documentCatalogue[kind].order === undefined ? null : number,
      })),
      left,
      warnings,
    },
  };
};

/** `document KIND|all|list --base DIR --out DIR [--date D] [--number N] [--for LABEL]`. */
export const document: Command = {
  argument: text.argument,
  options: {
    base: { kind: 'text', required: true },
    out: { kind: 'text' },
    date: { kind: 'day' },
    number: { kind: 'text' },
    for: { kind: 'text' },
    json: { kind: 'flag' },
  },
  run: (call, context) =>
    context.withBase(context.path(call.text('base') ?? ''), async (store): Promise<Result<Outcome>> => {
      const school = store.current();
      if (call.argument === 'list') return ok(listed(school, context.clock.today()));
      const kinds = askedKinds(call.argument, school);
      if (!kinds.ok) return kinds;
      const given = call.text('out');
      if (given === undefined) return failed({ code: 'missing-option', option: '--out' });
      const day = askedDay(call);
      if (!day.ok) return day;
      const number = askedNumber(call);
      if (!number.ok) return number;
      const label = call.text('for');
      const part = label === undefined ? ok(null) : askedPart(kinds.value, school, label);
      if (!part.ok) return part;
      const folder = context.path(given);
      const made = await makeDocuments(
        {
          kinds: kinds.value,
          date: day.value,
          number: number.value,
          part: part.value,
        },
        {
          store,
          ids: context.ids,
          clock: context.clock,
          attachments: store.attachments,
          output: context.output(folder),
          write: paperWriters,
        },
      );
      return made.ok ? ok(outcome(folder, school, made.value)) : made;
    }),
};
