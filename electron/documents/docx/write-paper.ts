import { AlignmentType, Document, Header, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import { assertNever } from '../../../shared/domain/result.ts';
import type { Block, Paper } from '../../../shared/views/paper.ts';
import { documentStyles, POINTS, sectionProperties, size } from './page.ts';
import {
  addressee,
  annex,
  dateline,
  executor,
  heading,
  letterhead,
  paragraph,
  part,
  pointLevels,
  points,
  resolution,
  subtitle,
  title,
} from './paragraphs.ts';
import { acknowledgementTable, approvalTable, fieldsTable, ruledTable, signatureTable } from './tables.ts';
import { withoutTimes } from './without-times.ts';

/** `keepNext` holds the block's last line on the page of what follows. */
const drawn = (block: Block, index: number, keepNext: boolean): readonly (Paragraph | Table)[] => {
  switch (block.kind) {
    case 'letterhead':
      return letterhead(block);
    case 'title':
      return title(block);
    case 'dateline':
      return dateline(block);
    case 'addressee':
      return addressee(block);
    case 'heading':
      return heading(block);
    case 'subtitle':
      return subtitle(block);
    case 'part':
      return part(block);
    case 'approvals':
      return approvalTable(block);
    case 'paragraph':
      return paragraph(block, keepNext);
    case 'resolution':
      return resolution(block);
    case 'points':
      return points(block, index, keepNext);
    case 'table':
      return ruledTable(block.columns, block.rows);
    case 'fields':
      return fieldsTable(block.fields);
    case 'signatures':
      return signatureTable(block.signatures, keepNext);
    case 'acknowledgement':
      return acknowledgementTable(block.text, block.names);
    case 'annex':
      return annex(block);
    case 'executor':
      return executor(block);
    default:
      return assertNever(block);
  }
};

/** What must not be left alone at the top of a page. */
const clings = (block: Block | undefined): boolean =>
  block?.kind === 'signatures' ||
  block?.kind === 'table' ||
  block?.kind === 'fields' ||
  block?.kind === 'acknowledgement';

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: size.table })],
  });

/** The paper as an editable .docx that needs no more than its signatures. */
export const writePaper = async ({ title: name, author, blocks, compact }: Paper): Promise<Uint8Array> => {
  const document = new Document({
    title: name,
    creator: author,
    lastModifiedBy: author,
    styles: documentStyles(compact ?? false),
    numbering: { config: [{ reference: POINTS, levels: pointLevels }] },
    sections: [
      {
        properties: sectionProperties,
        headers: { default: new Header({ children: [pageNumber()] }), first: new Header({ children: [] }) },
        children: blocks.flatMap((block, index) => drawn(block, index, clings(blocks[index + 1]))),
      },
    ],
  });
  return withoutTimes(new Uint8Array(await Packer.toArrayBuffer(document)));
};
