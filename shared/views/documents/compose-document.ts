import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import type { School } from '../../domain/school.ts';
import { factGap, listGap, partsGap } from '../../text/documents/document-gaps.ts';
import { documentFileName, documentTitles } from '../../text/documents/document-titles.ts';
import type { FactName } from '../../text/documents/placeholders.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import type { Paper } from '../paper.ts';
import { type DocumentEntry, documentCatalogue } from './document-catalogue.ts';
import type { CaseQuestion, Facts } from './facts.ts';
import { appointmentNumber } from './organisation-fields.ts';
import { paperSetting } from './paper-setting.ts';
import { type DocumentSubject, schoolFacts } from './school-facts.ts';

export type ComposedDocument = {
  readonly kind: DocumentKind;
  /** What it was composed for; an order of appointment has the card's date and number. */
  readonly subject: DocumentSubject;
  readonly title: string;
  readonly fileName: string;
  readonly facts: Facts;
  readonly paper: Paper;
  /** What it lacks, in the user's words; empty when it is complete. */
  readonly missing: readonly string[];
  /** Where that can be mended: on the card, or where the document's list comes from. */
  readonly lacks: { readonly card: boolean; readonly list: boolean };
  /** Every name and post that it has in a case. */
  readonly cases: readonly CaseQuestion[];
};

const gapsOf = (entry: DocumentEntry, { values, lists }: Facts) => {
  const mayLack: ReadonlySet<FactName> = new Set(entry.mayLack);
  const empty = entry.facts.filter((name) => values[name].trim() === '' && !mayLack.has(name));
  const { list } = entry;
  return {
    card: empty.map(factGap),
    list: list !== undefined && lists[list].length === 0 ? [listGap(list)] : [],
  };
};

const casesOf = (entry: DocumentEntry, { questions }: Facts): readonly CaseQuestion[] =>
  [
    ...entry.facts.flatMap((name) => questions.values[name] ?? []),
    ...(entry.list === undefined ? [] : (questions.lists[entry.list] ?? [])),
  ].filter(({ of }) => of !== '');

/** The order of appointment has its number and date on the organisation's card: the request uses the same. */
const subjectOf = (
  kind: DocumentKind,
  { organisation }: School,
  subject: DocumentSubject,
): DocumentSubject => {
  const { date } = organisation.appointmentOrder;
  return kind === 'appointment' && date !== ''
    ? { ...subject, date, number: appointmentNumber(organisation) }
    : subject;
};

/** One document of a school, or what it lacks. */
export const composeDocument = (
  kind: DocumentKind,
  school: School,
  given: DocumentSubject,
): ComposedDocument => {
  const entry = documentCatalogue[kind];
  const { organisation } = school;
  const subject = subjectOf(kind, school, given);
  const facts = schoolFacts(school, subject);
  const words = vocabularyOf(organisation);
  const title = documentTitles({ kind: organisation.kind, words })[kind];
  const part = entry.parts?.of(school).find(({ id }) => id === given[entry.parts?.subject ?? 'classId']);
  const gaps = gapsOf(entry, facts);
  const nobody = entry.parts !== undefined && !part;
  return {
    kind,
    subject,
    title,
    fileName: documentFileName(title, part?.label ?? '', words),
    facts,
    paper: entry.build(facts, paperSetting(organisation)),
    missing: nobody ? [partsGap] : [...gaps.card, ...gaps.list],
    lacks: { card: !nobody && gaps.card.length > 0, list: nobody || gaps.list.length > 0 },
    cases: casesOf(entry, facts),
  };
};

/** The same kind for each of its classes or people, or the one document. */
export const composeAll = (
  kind: DocumentKind,
  school: School,
  subject: DocumentSubject,
  partId: string | null,
): readonly ComposedDocument[] => {
  const { parts } = documentCatalogue[kind];
  if (!parts) return [composeDocument(kind, school, subject)];
  const chosen = parts.of(school).filter(({ id }) => partId === null || id === partId);
  return chosen.length === 0
    ? [composeDocument(kind, school, subject)]
    : chosen.map(({ id }) => composeDocument(kind, school, { ...subject, [parts.subject]: id }));
};
