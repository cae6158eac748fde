import type { ILevelsOptions, IParagraphOptions } from 'docx';
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { typeset } from '../../../shared/text/papers/typeset.ts';
import type { Block, Point } from '../../../shared/views/paper.ts';
import { PARAGRAPH_INDENT, POINTS, size, TEXT_WIDTH } from './page.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;
type RunLook = { readonly bold?: boolean; readonly size?: number };

export const line = (text: string, options: IParagraphOptions = {}, look: RunLook = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text: typeset(text), ...look })] });

/** Parts two tables, which would otherwise grow together. */
export const gap = (points: number, keepNext: boolean): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: points * 20, lineRule: LineRuleType.EXACT }, children: [] });

const centered = { alignment: AlignmentType.CENTER, keepNext: true } as const;

export const letterhead = ({
  fullName,
  shortName,
  contacts,
}: BlockOf<'letterhead'>): readonly Paragraph[] => [
  line(fullName, centered, { bold: true }),
  ...(shortName === '' ? [] : [line(`(${shortName})`, centered, { bold: true })]),
  ...contacts.map((contact) => line(contact, centered, { size: size.small })),
  new Paragraph({
    keepNext: true,
    border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' } },
    spacing: { line: 120, lineRule: LineRuleType.EXACT, after: 200 },
    children: [],
  }),
];

export const title = ({ text }: BlockOf<'title'>): readonly Paragraph[] => [
  line(text, { ...centered, spacing: { before: 120, after: 240 } }, { bold: true }),
];

export const dateline = ({ date, number, place }: BlockOf<'dateline'>): readonly Paragraph[] => [
  new Paragraph({
    keepNext: true,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
    children: [
      new TextRun(typeset(date)),
      ...(number === '' ? [] : [new TextRun({ children: [new Tab(), typeset(number)] })]),
    ],
  }),
  ...(place === '' ? [] : [line(place, { ...centered, spacing: { before: 120 } })]),
];

export const addressee = ({ lines }: BlockOf<'addressee'>): readonly Paragraph[] =>
  lines.map((text, index) =>
    line(text, {
      keepNext: true,
      indent: { left: Math.round(TEXT_WIDTH * 0.53) },
      spacing: { before: index === 0 ? 240 : 0 },
    }),
  );

export const heading = ({ text }: BlockOf<'heading'>): readonly Paragraph[] => [
  line(
    text,
    { keepNext: true, indent: { right: Math.round(TEXT_WIDTH * 0.4) }, spacing: { before: 240, after: 240 } },
    { bold: true },
  ),
];

export const paragraph = ({ text }: BlockOf<'paragraph'>, keepNext: boolean): readonly Paragraph[] => [
  line(text, { alignment: AlignmentType.JUSTIFIED, indent: { firstLine: PARAGRAPH_INDENT }, keepNext }),
];

export const resolution = ({ text }: BlockOf<'resolution'>): readonly Paragraph[] => [
  line(text, { keepNext: true, spacing: { before: 120, after: 120 } }),
];

const level = (depth: number, text: string): ILevelsOptions => ({
  level: depth,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  suffix: LevelSuffix.SPACE,
  style: { paragraph: { indent: { left: 0, firstLine: PARAGRAPH_INDENT } } },
});

/** `1.` and `1.1.`, numbered by the word processor itself, so that an edited paper stays numbered. */
export const pointLevels: readonly ILevelsOptions[] = [level(0, '%1.'), level(1, '%1.%2.')];

/** `series` starts the numbers anew: each block of points counts from 1. */
export const points = (items: readonly Point[], series: number, keepLast: boolean): readonly Paragraph[] => {
  const flat = items.flatMap((item) => [
    { text: item.text, depth: 0, opens: (item.points ?? []).length > 0 },
    ...(item.points ?? []).map((text) => ({ text, depth: 1, opens: false })),
  ]);
  return flat.map(({ text, depth, opens }, index) =>
    line(text, {
      alignment: AlignmentType.JUSTIFIED,
      numbering: { reference: POINTS, level: depth, instance: series },
      keepNext: opens || (keepLast && index === flat.length - 1),
    }),
  );
};

export const annex = ({ lines }: BlockOf<'annex'>): readonly Paragraph[] =>
  lines.map((text, index) =>
    line(text, {
      pageBreakBefore: index === 0,
      keepNext: true,
      indent: { left: Math.round(TEXT_WIDTH * 0.53) },
      spacing: { after: index === lines.length - 1 ? 240 : 0 },
    }),
  );

export const executor = ({ text }: BlockOf<'executor'>): readonly Paragraph[] => [
  line(text, { spacing: { before: 360 } }, { size: size.small }),
];
