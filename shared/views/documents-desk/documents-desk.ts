import { type DocumentKind, documentKinds } from '../../domain/documents/document-kind.ts';
import { nextOrderNumber, orderOfYear, ordersByDate } from '../../domain/documents/register-order.ts';
import type { DigitalService } from '../../domain/organisation/organisation.ts';
import type { Order } from '../../domain/registers.ts';
import type { Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import type { Day } from '../../domain/values/calendar.ts';
import { digitalServicesOf } from '../../text/documents/digital-services.ts';
import { documentTitles } from '../../text/documents/document-titles.ts';
import { legalBasesOf } from '../../text/documents/legal-bases.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import { type ComposedDocument, composeAll, composeDocument } from '../documents/compose-document.ts';
import {
  type DocumentPart,
  documentCatalogue,
  isOffered,
  type MadeAt,
} from '../documents/document-catalogue.ts';
import type { CaseQuestion } from '../documents/facts.ts';
import { type TemplateTags, templateTags } from '../documents/template-data.ts';
import type { Paper } from '../paper.ts';

/** A document in the list of the screen. */
export type DocumentLine = {
  readonly kind: DocumentKind;
  readonly title: string;
  /** It takes a number and stands in the register of orders. */
  readonly isOrder: boolean;
  /** Its number and date are on the organisation's card. */
  readonly numbered: boolean;
  /** Its last order of this school year: saved again, it keeps the number and the date. */
  readonly made: Order | null;
  readonly parts: readonly DocumentPart[] | null;
  readonly missing: readonly string[];
  /** The file's name of the school's own template. */
  readonly template: string | null;
  /** Where it is made when not here. */
  readonly madeAt: MadeAt | null;
};

export type DocumentsDesk = {
  readonly documents: readonly DocumentLine[];
  readonly orders: readonly Order[];
  readonly today: Day;
  readonly nextNumber: string;
  readonly legalBases: readonly string[];
  readonly ownBases: boolean;
  readonly digitalServices: readonly DigitalService[];
  readonly ownServices: boolean;
};

const templateOf = (school: School, kind: DocumentKind): string | null =>
  rowsOf(school.documentTemplates).find(({ document }) => document === kind)?.fileName ?? null;

export const documentsDesk = (school: School, today: Day): DocumentsDesk => {
  const { organisation } = school;
  const titles = documentTitles({ kind: organisation.kind, words: vocabularyOf(organisation) });
  const nextNumber = nextOrderNumber(school, today);
  return {
    documents: documentKinds
      .filter((kind) => isOffered(kind, organisation))
      .map((kind) => {
        const { order, parts, madeAt = null } = documentCatalogue[kind];
        const offered = parts?.of(school) ?? null;
        const subject = {
          date: today,
          number: nextNumber,
          ...(parts && offered?.[0] && { [parts.subject]: offered[0].id }),
        };
        return {
          kind,
          title: titles[kind],
          isOrder: order !== undefined,
          numbered: kind === 'appointment',
          made: (order && orderOfYear(school, order, today)) ?? null,
          parts: offered,
          missing: madeAt === null ? composeDocument(kind, school, subject).missing : [],
          template: templateOf(school, kind),
          madeAt,
        };
      }),
    orders: ordersByDate(school),
    today,
    nextNumber,
    legalBases: legalBasesOf(organisation),
    ownBases: organisation.legalBases !== undefined,
    digitalServices: digitalServicesOf(organisation),
    ownServices: organisation.digitalServices !== undefined,
  };
};

export type DocumentPreview = {
  readonly title: string;
  readonly paper: Paper;
  readonly missing: readonly string[];
  readonly lacks: ComposedDocument['lacks'];
  readonly cases: readonly CaseQuestion[];
  readonly template: string | null;
  readonly tags: TemplateTags;
  /** What the school's own template makes of it, or why it makes nothing. */
  readonly own: Result<Paper> | null;
};

type Asked = {
  readonly kind: DocumentKind;
  readonly date: Day;
  readonly number: string;
  readonly part: string | null;
};

/** A document as it would be written; of several, the first one. Null for an unknown part. */
export const documentPreview = (
  school: School,
  { kind, date, number, part }: Asked,
): DocumentPreview | null => {
  const [first, ...others] = composeAll(kind, school, { date, number }, part);
  if (!first) return null;
  const cases = [first, ...others].flatMap((each) => each.cases);
  const seen = new Map(cases.map((question) => [JSON.stringify(question), question]));
  return {
    title: first.title,
    paper: first.paper,
    missing: first.missing,
    lacks: first.lacks,
    cases: [...seen.values()],
    template: templateOf(school, kind),
    tags: templateTags(documentCatalogue[kind]),
    own: null,
  };
};
