import type { DocumentKind } from '../../domain/documents/document-kind.ts';
import type { School } from '../../domain/school.ts';
import { documentTitles, starterFileName } from '../../text/documents/document-titles.ts';
import { vocabularyOf } from '../../text/words/vocabulary.ts';
import type { Paper } from '../paper.ts';
import { documentCatalogue } from './document-catalogue.ts';
import { starterFacts } from './facts.ts';
import { paperSetting } from './paper-setting.ts';

/** Our own document with placeholders in place of its facts: a school begins its template with it. */
export const starterTemplate = (
  kind: DocumentKind,
  { organisation }: School,
): { readonly name: string; readonly paper: Paper } => {
  const title = documentTitles({ kind: organisation.kind, words: vocabularyOf(organisation) })[kind];
  const paper = documentCatalogue[kind].build(starterFacts, paperSetting(organisation));
  return { name: starterFileName(title), paper: { ...paper, title, author: '' } };
};
