import { ok, type Result } from '../../domain/result.ts';
import type { School } from '../../domain/school.ts';
import { rowsOf } from '../../domain/table.ts';
import { documentCatalogue } from '../../views/documents/document-catalogue.ts';
import type { WritableDocument } from '../../views/documents/paper-parts.ts';
import {
  type TemplateData,
  type TemplateTags,
  templateData,
  templateTags,
} from '../../views/documents/template-data.ts';
import type { Paper } from '../../views/paper.ts';
import type { Attachments } from '../ports.ts';

export type PaperWriters = {
  readonly paper: (paper: Paper) => Promise<Uint8Array>;
  readonly template: (
    bytes: Uint8Array,
    file: string,
    known: TemplateTags,
    data: TemplateData,
  ) => Result<Uint8Array>;
};

export type DocumentMeans = {
  readonly attachments: Pick<Attachments, 'read'>;
  readonly write: PaperWriters;
};

/** A document's bytes: by the school's own template where it has one, else as the program writes it. */
export const writeDocument = async (
  { kind, facts, paper }: WritableDocument,
  school: Pick<School, 'documentTemplates'>,
  { attachments, write }: DocumentMeans,
): Promise<Result<Uint8Array>> => {
  const own = rowsOf(school.documentTemplates).find(({ document }) => document === kind);
  if (!own) return ok(await write.paper(paper));
  const template = await attachments.read(own.attachmentId);
  if (!template.ok) return template;
  const entry = documentCatalogue[kind];
  return write.template(template.value, own.fileName, templateTags(entry), templateData(entry, facts));
};
