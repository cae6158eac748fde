import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import {
  bareNumber,
  nextOrderNumber,
  numberAfter,
  orderOfYear,
  registerOrder,
} from '../../domain/documents/register-order.ts';
import type { Ids } from '../../domain/ids.ts';
import { failed, ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { type ComposedDocument, composeAll } from '../../views/documents/compose-document.ts';
import { documentCatalogue } from '../../views/documents/document-catalogue.ts';
import type { Paper } from '../../views/paper.ts';
import type { Clock, OutputFolder, ResultFile, SchoolStore } from '../ports.ts';
import { type DocumentMeans, writeDocument } from './write-document.ts';

type DocumentServices = {
  readonly store: SchoolStore;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly output: Pick<OutputFolder, 'deliver'>;
} & DocumentMeans;

type DocumentOrder = {
  readonly kinds: readonly DocumentKind[];
  /** Null with the number: an order of this school year keeps its own, others take today's and the next one. */
  readonly date: Day | null;
  readonly number: string | null;
  /** One class or person; null: all of them. */
  readonly part: string | null;
};

export type MadeDocuments = {
  readonly files: readonly string[];
  /** Documents that lack something, where several were asked for. */
  readonly left: readonly { readonly title: string; readonly missing: readonly string[] }[];
  readonly documents: readonly ComposedDocument[];
};

/** Each order takes the number after the one before it; the order of appointment has its own. */
const composeInTurn = (
  school: School,
  { kinds, date, number, part }: DocumentOrder,
  today: Day,
): readonly ComposedDocument[] => {
  let next = bareNumber(number ?? nextOrderNumber(school, date ?? today));
  return kinds.flatMap((kind) => {
    const { order } = documentCatalogue[kind];
    const made = order && date === null && number === null && orderOfYear(school, order, today);
    const subject = made ? { date: made.date, number: made.number } : { date: date ?? today, number: next };
    const composed = composeAll(kind, school, subject, part);
    const takesNumber = composed.some(
      (each) => order !== undefined && each.missing.length === 0 && each.subject.number === next,
    );
    if (takesNumber) next = numberAfter(next);
    return composed;
  });
};

/** What an order is about, as the register lists it. */
const headingOf = ({ blocks, title }: Paper): string => {
  const heading = blocks.find((block) => block.kind === 'heading');
  return heading?.kind === 'heading' ? heading.text : title;
};

const withOrders = (school: School, documents: readonly ComposedDocument[], ids: Ids): School =>
  documents.reduce((next, { kind, subject, paper }) => {
    const { order } = documentCatalogue[kind];
    if (order === undefined) return next;
    const { number, date } = subject;
    return registerOrder(next, { kind: order, number, date, title: headingOf(paper) }, ids);
  }, school);

/**
 * Writes documents into a folder; orders go into the register with them. One document that lacks something fails;
 * of several, those that are complete are made and the others are told.
 */
export const makeDocuments = async (
  asked: DocumentOrder,
  services: DocumentServices,
): Promise<Result<MadeDocuments>> => {
  const { store, ids, clock, output } = services;
  const school = store.current();
  const composed = composeInTurn(school, asked, clock.today());
  const documents = composed.filter(({ missing }) => missing.length === 0);
  const left = composed
    .filter(({ missing }) => missing.length > 0)
    .map(({ title, missing }) => ({ title, missing }));
  const [first] = left;
  if (first && documents.length === 0) return failed({ code: 'document-incomplete', ...first });
  const files: ResultFile[] = [];
  for (const document of documents) {
    const bytes = await writeDocument(document, school, services);
    if (!bytes.ok) return bytes;
    files.push({ name: document.fileName, bytes: bytes.value });
  }
  const next = withOrders(school, documents, ids);
  const act = {
    kind: 'documents-made',
    subject: new Set(asked.kinds).size === 1 ? (documents[0]?.title ?? '') : '',
    counts: { files: files.length },
  } as const;
  const delivered = await output.deliver(
    files,
    () => (next === school ? store.note(act) : store.commit(school, next, act)),
    'keep',
  );
  return delivered.ok ? ok({ files: delivered.value, left, documents }) : delivered;
};
