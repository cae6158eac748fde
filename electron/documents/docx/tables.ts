import type { ITableCellOptions, ITableRowOptions, Paragraph } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { captions } from '../../../shared/text/documents/captions.ts';
import type { Block, PaperColumn, Signature } from '../../../shared/views/paper.ts';
import { fittedColumns } from './fitted-columns.ts';
import { size, TEXT_WIDTH } from './page.ts';
import { gap, line, pageBreak } from './paragraphs.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const noBorders = { top: none, bottom: none, left: none, right: none } as const;

const widthOf = (share: number): number => Math.round((TEXT_WIDTH * share) / 100);

const cellOf = (share: number, children: readonly Paragraph[], options: Partial<ITableCellOptions> = {}) =>
  new TableCell({
    width: { size: widthOf(share), type: WidthType.DXA },
    margins: { left: 85, right: 85, top: 30, bottom: 30 },
    ...options,
    children: [...children],
  });

const tableOf = (shares: readonly number[], rows: readonly TableRow[], bordered: boolean): Table =>
  new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: shares.map(widthOf),
    layout: TableLayoutType.FIXED,
    ...(bordered ? {} : { borders: { ...noBorders, insideHorizontal: none, insideVertical: none } }),
    rows: [...rows],
  });

const inTable = { spacing: { line: 240, lineRule: LineRuleType.AUTO } };

/** Room for a hand: 8 mm. */
const handwritten: Pick<ITableRowOptions, 'height'> = { height: { value: 454, rule: HeightRule.ATLEAST } };

/** A ruled table; its header is repeated on every page and no row is torn. */
export const ruledTable = (
  given: readonly PaperColumn[],
  rows: readonly (readonly string[])[],
): readonly (Paragraph | Table)[] => {
  const columns = fittedColumns(given, rows);
  const shares = columns.map((column) => column.share);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) =>
      cellOf(
        column.share,
        [
          line(
            column.title,
            { ...inTable, alignment: AlignmentType.CENTER, keepNext: true },
            { size: size.table, bold: true },
          ),
        ],
        { verticalAlign: VerticalAlign.CENTER },
      ),
    ),
  });
  const body = rows.map((row) => {
    const byHand = row.includes('');
    return new TableRow({
      cantSplit: true,
      ...(byHand && handwritten),
      children: columns.map((column, index) =>
        cellOf(
          column.share,
          [
            line(
              row[index] ?? '',
              {
                ...inTable,
                alignment: column.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT,
              },
              { size: size.table },
            ),
          ],
          byHand ? { verticalAlign: VerticalAlign.CENTER } : {},
        ),
      ),
    });
  });
  return [gap(8, true), tableOf(shares, [header, ...body], true), gap(8, false)];
};

export const fieldsTable = (
  fields: readonly (readonly [label: string, value: string])[],
): readonly (Paragraph | Table)[] => {
  const rows = fields.map(
    ([label, value]) =>
      new TableRow({
        cantSplit: true,
        children: [
          cellOf(40, [line(label, inTable, { size: size.table })]),
          cellOf(60, [line(value, inTable, { size: size.table })]),
        ],
      }),
  );
  return [gap(8, true), tableOf([40, 60], rows, true), gap(8, false)];
};

const keptLine = (
  text: string,
  align: 'left' | 'right' | 'center',
  look: { size?: number } = {},
): Paragraph =>
  line(
    text,
    {
      ...inTable,
      keepNext: true,
      alignment: AlignmentType[align === 'left' ? 'LEFT' : align === 'right' ? 'RIGHT' : 'CENTER'],
    },
    look,
  );

type SignatureShares = readonly [post: number, room: number, name: number];
const usualSignature: SignatureShares = [46, 22, 32];
const wideSignature: SignatureShares = [40, 14, 46];

const sealRow = ([left, middle, right]: SignatureShares): TableRow =>
  new TableRow({
    cantSplit: true,
    children: [
      cellOf(left, [keptLine('', 'left')], { borders: noBorders }),
      cellOf(middle, [keptLine(captions.seal, 'center', { size: size.small })], { borders: noBorders }),
      cellOf(right, [keptLine('', 'left')], { borders: noBorders }),
    ],
  });

/** A double surname needs more room; it then breaks at its hyphen. */
const LONG_NAME = 24;

/** Post – room for the signature – initials and surname, kept together with the text before them. */
export const signatureTable = (
  signatures: readonly Signature[],
  keepNext: boolean,
): readonly (Paragraph | Table)[] => {
  const bottom = {
    borders: noBorders,
    verticalAlign: VerticalAlign.BOTTOM,
    margins: { top: 240, bottom: 30, left: 0, right: 0 },
  };
  const shares = signatures.some(({ name }) => name.length > LONG_NAME) ? wideSignature : usualSignature;
  const [left, middle, right] = shares;
  const rows = signatures.flatMap(({ post, name, seal }) => [
    new TableRow({
      cantSplit: true,
      children: [
        cellOf(left, [keptLine(post, 'left')], bottom),
        cellOf(middle, [keptLine('', 'left')], bottom),
        cellOf(right, [keptLine(name, 'right')], bottom),
      ],
    }),
    ...(seal ? [sealRow(shares)] : []),
  ]);
  return [gap(18, true), tableOf(shares, rows, false), gap(6, keepNext)];
};

/** A ruled place for signature and date beside each name. */
export const acknowledgementTable = (
  text: string,
  names: readonly string[],
): readonly (Paragraph | Table)[] => {
  const ruled = { borders: { ...noBorders, bottom: thin }, verticalAlign: VerticalAlign.BOTTOM };
  const bare = {
    borders: noBorders,
    verticalAlign: VerticalAlign.BOTTOM,
    margins: { top: 240, bottom: 0, left: 0, right: 0 },
  };
  const rows = names.flatMap((name) => [
    new TableRow({
      cantSplit: true,
      children: [
        cellOf(34, [keptLine('', 'left')], { ...bare, ...ruled }),
        cellOf(3, [keptLine('', 'left')], bare),
        cellOf(36, [keptLine(name, 'center')], bare),
        cellOf(3, [keptLine('', 'left')], bare),
        cellOf(24, [keptLine('', 'left')], { ...bare, ...ruled }),
      ],
    }),
    new TableRow({
      cantSplit: true,
      children: [captions.signature, '', '', '', captions.date].map((caption, index) =>
        cellOf(
          [34, 3, 36, 3, 24][index] ?? 0,
          [line(caption, { ...inTable, alignment: AlignmentType.CENTER }, { size: size.small })],
          {
            borders: noBorders,
          },
        ),
      ),
    }),
  ]);
  return [
    line(text, { keepNext: true, spacing: { before: 240 } }),
    tableOf([34, 3, 36, 3, 24], rows, false),
    // The last thing of many papers: no room for it may open no page.
    gap(1, false),
  ];
};

/** Marks of approval on top of a page of their own: who has seen the paper, and who approves it. */
export const approvalTable = ({
  marks,
  approved,
}: Extract<Block, { readonly kind: 'approvals' }>): readonly (Paragraph | Table)[] => {
  const lines = (texts: readonly string[]): readonly Paragraph[] =>
    texts.map((text) => keptLine(text, 'left'));
  const bare = { borders: noBorders, margins: { top: 0, bottom: 60, left: 0, right: 60 } };
  const seen = marks.flatMap((mark) => [...lines(mark), gap(8, true)]);
  const row = new TableRow({
    cantSplit: true,
    children: [cellOf(53, seen, bare), cellOf(47, lines(approved), bare)],
  });
  return [pageBreak(), tableOf([53, 47], [row], false), gap(12, true)];
};
