import type { Act } from '../../domain/base/journal.ts';
import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import { type OrderEntry, removeOrder } from '../../domain/documents/register-order.ts';
import { saveOrder } from '../../domain/documents/save-order.ts';
import type { Ids } from '../../domain/ids.ts';
import { answerCase, type CaseAnswer } from '../../domain/names/answer-case.ts';
import type { DigitalService } from '../../domain/organisation/organisation.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf, withRow } from '../../domain/table.ts';
import { documentTitles } from '../../text/documents/document-titles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { documentCatalogue } from '../../views/documents/document-catalogue.ts';
import { type TemplateTags, templateTags } from '../../views/documents/template-data.ts';
import type { Attachments, Clock, SchoolStore } from '../ports.ts';

type Services = { readonly store: SchoolStore; readonly ids: Ids };

const committed = async (
  store: SchoolStore,
  from: School,
  next: Result<School>,
  act: Act,
): Promise<Result<null>> => {
  if (!next.ok) return next;
  const saved = await store.commit(from, next.value, act);
  return saved.ok ? ok(null) : saved;
};

/** Keeps the user's answer about a case; it is asked no more. */
export const keepCaseAnswer = (
  given: CaseAnswer,
  { store }: Pick<Services, 'store'>,
): Promise<Result<null>> => {
  const school = store.current();
  return committed(store, school, answerCase(school, given), {
    kind: 'case-answered',
    subject: '',
    counts: {},
  });
};

/** Adds or mends an order of the register. */
export const keepOrder = (
  id: string | null,
  entry: OrderEntry,
  { store, ids }: Services,
): Promise<Result<null>> => {
  const school = store.current();
  const act = { kind: 'order-saved', subject: `№ ${entry.number}`, counts: {} } as const;
  return committed(store, school, saveOrder(school, id, entry, ids), act);
};

export const dropOrder = (id: string, { store }: Pick<Services, 'store'>): Promise<Result<null>> => {
  const school = store.current();
  const act = {
    kind: 'order-removed',
    subject: `№ ${school.orders.get(id)?.number ?? ''}`,
    counts: {},
  } as const;
  return committed(store, school, removeOrder(school, id), act);
};

type SchoolLists = {
  /** Null: the starter set again. */
  readonly legalBases: readonly string[] | null;
  readonly digitalServices: readonly DigitalService[] | null;
};

/** Saves what the local acts refer to and which services are recommended (R6, R26). */
export const keepSchoolLists = (
  lists: SchoolLists,
  { store }: Pick<Services, 'store'>,
): Promise<Result<null>> => {
  const school = store.current();
  const { legalBases: _bases, digitalServices: _services, ...rest } = school.organisation;
  const legalBases = lists.legalBases?.map((line) => line.trim()).filter((line) => line !== '');
  const digitalServices = lists.digitalServices
    ?.map(({ name, address }) => ({ name: name.trim(), address: address.trim() }))
    .filter(({ name }) => name !== '');
  const organisation = {
    ...rest,
    ...(legalBases && { legalBases }),
    ...(digitalServices && { digitalServices }),
  };
  const act = { kind: 'organisation-changed', subject: '', counts: { fields: 1 } } as const;
  return committed(store, school, ok({ ...school, organisation }), act);
};

const titleOf = ({ organisation }: School, kind: DocumentKind): string =>
  documentTitles({ kind: organisation.kind, words: vocabularyOf(organisation) })[kind];

type TemplateServices = Services & {
  readonly clock: Clock;
  readonly attachments: Pick<Attachments, 'keep'>;
  readonly check: (bytes: Uint8Array, file: string, known: TemplateTags) => Result<null>;
};

/** Takes the school's own .docx in place of a document; one with errors is refused with all of them. */
export const keepTemplate = async (
  kind: DocumentKind,
  file: { readonly name: string; readonly bytes: Uint8Array },
  { store, ids, clock, attachments, check }: TemplateServices,
): Promise<Result<null>> => {
  const fit = check(file.bytes, file.name, templateTags(documentCatalogue[kind]));
  if (!fit.ok) return fit;
  const kept = await attachments.keep(file.bytes);
  if (!kept.ok) return kept;
  const school = store.current();
  const before = rowsOf(school.documentTemplates).find(({ document }) => document === kind);
  const documentTemplates = withRow(school.documentTemplates, {
    id: before?.id ?? ids.next(),
    document: kind,
    attachmentId: kept.value,
    fileName: file.name,
    addedOn: clock.today(),
  });
  const act = { kind: 'template-stored', subject: titleOf(school, kind), counts: {} } as const;
  return committed(store, school, ok({ ...school, documentTemplates }), act);
};

/** Goes back to the program's own document. */
export const dropTemplate = (
  kind: DocumentKind,
  { store }: Pick<Services, 'store'>,
): Promise<Result<null>> => {
  const school = store.current();
  const documentTemplates = new Map(
    [...school.documentTemplates].filter(([, { document }]) => document !== kind),
  );
  const act = { kind: 'template-removed', subject: titleOf(school, kind), counts: {} } as const;
  return committed(store, school, ok({ ...school, documentTemplates }), act);
};
