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
import { typeset, typesetHeading } from '../../../shared/text/documents/typeset.ts';
import type { Block, SubPoint } from '../../../shared/views/paper.ts';
import { PARAGRAPH_INDENT, POINTS, size, TEXT_WIDTH } from './page.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { readonly kind: K }>;
type RunLook = { readonly bold?: boolean; readonly size?: number };

export const line = (text: string, options: IParagraphOptions = {}, look: RunLook = {}): Paragraph =>
  new Paragraph({ ...options, children: [new TextRun({ text: typeset(text), ...look })] });

/** Parts two tables, which would otherwise grow together. */
export const gap = (points: number, keepNext: boolean): Paragraph =>
  new Paragraph({ keepNext, spacing: { line: points * 20, lineRule: LineRuleType.EXACT }, children: [] });

/** A small empty line that opens a page: a table cannot do that itself. */
export const pageBreak = (): Paragraph =>
  new Paragraph({
    pageBreakBefore: true,
    keepNext: true,
    spacing: { line: 20, lineRule: LineRuleType.EXACT },
    children: [],
  });

const centered = { alignment: AlignmentType.CENTER, keepNext: true } as const;

/** A longer name breaks before its own part in quotes, not before its last word. */
const NAME_IN_ONE_LINE = 48;

const nameLines = (name: string): readonly string[] => {
  const quote = name.indexOf(' «');
  return name.length <= NAME_IN_ONE_LINE || quote < 0
    ? [name]
    : [name.slice(0, quote), name.slice(quote + 1)];
};

export const letterhead = ({
  fullName,
  shortName,
  contacts,
}: BlockOf<'letterhead'>): readonly Paragraph[] => [
  ...nameLines(fullName).map((name) => line(name, centered, { bold: true })),
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
  ...(place === '' ? [] : [line(place, { ...centered, spacing: { before: 120, after: 120 } })]),
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
    typesetHeading(text),
    { keepNext: true, indent: { right: Math.round(TEXT_WIDTH * 0.4) }, spacing: { before: 120, after: 240 } },
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

/** One paragraph of a block of points; an item with a dash has no depth. */
type FlatPoint = {
  readonly text: string;
  readonly depth: 0 | 1 | null;
  readonly section: boolean;
  /** What follows belongs to it. */
  readonly opens: boolean;
};

const flatSubPoint = (point: SubPoint): readonly FlatPoint[] => {
  if (typeof point === 'string') return [{ text: point, depth: 1, section: false, opens: false }];
  return [
    { text: point.text, depth: 1, section: false, opens: true },
    ...point.items.map((text) => ({ text, depth: null, section: false, opens: false })),
  ];
};

const flatPoints = ({ points: items, dashes }: BlockOf<'points'>): readonly FlatPoint[] =>
  items.flatMap(({ text, points: inner = [], section = false }) => [
    { text, depth: dashes ? null : (0 as const), section, opens: inner.length > 0 },
    ...inner.flatMap(flatSubPoint),
  ]);

/** An item of a list: a tag of a template must stand alone in its paragraph. */
const dashed = (text: string): string => (/^\{[#/]/.test(text) ? text : `–\u00A0${text}`);

const sectionLook = { spacing: { before: 200, after: 80 }, run: { bold: true } } as const;

/** `series` starts the numbers anew; the last two points stay together, with `keepLast` beside the signature after them. */
export const points = (block: BlockOf<'points'>, series: number, keepLast: boolean): readonly Paragraph[] => {
  const flat = flatPoints(block);
  return flat.map(({ text, depth, opens, section }, index) => {
    const keepNext = opens || index === flat.length - 2 || (keepLast && index === flat.length - 1);
    if (depth === null)
      return line(dashed(text), {
        alignment: AlignmentType.JUSTIFIED,
        indent: { firstLine: PARAGRAPH_INDENT },
        keepNext,
      });
    return line(
      text,
      {
        alignment: section ? AlignmentType.LEFT : AlignmentType.JUSTIFIED,
        numbering: { reference: POINTS, level: depth, instance: series },
        keepNext,
        ...(section ? sectionLook : {}),
      },
      section ? { bold: true } : {},
    );
  });
};

export const subtitle = ({ text }: BlockOf<'subtitle'>): readonly Paragraph[] => [
  line(typesetHeading(text), { ...centered, spacing: { after: 240 } }, { bold: true }),
];

export const part = ({ text }: BlockOf<'part'>): readonly Paragraph[] => [
  line(text, { keepNext: true, spacing: { before: 200, after: 80 } }, { bold: true }),
];

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
