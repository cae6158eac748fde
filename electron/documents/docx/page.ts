import { type IPropertiesOptions, type ISectionPropertiesOptions, LineRuleType } from 'docx';

/** The library's own conversion rounds down, and A4 would be no standard size. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** A4 with the margins of papers that are kept for long; twips. */
const margin = {
  left: twips(30),
  right: twips(10),
  top: twips(20),
  bottom: twips(20),
  header: twips(10),
  footer: twips(10),
};

const page = { width: twips(210), height: twips(297) };

/** Between the margins; twips. */
export const TEXT_WIDTH = page.width - margin.left - margin.right;

export const PARAGRAPH_INDENT = twips(12.5);

/** Half points. */
export const size = { text: 28, leaflet: 26, table: 24, small: 20 } as const;

/** 240ths of a line. */
const LINE_SPACING = 276;

export const POINTS = 'points';

/** Page numbers stand on top in the middle, from the second page on. */
export const sectionProperties: ISectionPropertiesOptions = {
  titlePage: true,
  page: { size: page, margin },
};

const COMPACT_SPACING = 240;

export const documentStyles = (compact: boolean): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: {
        font: 'Times New Roman',
        size: compact ? size.leaflet : size.text,
        language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ru-RU' },
      },
      paragraph: {
        spacing: {
          line: compact ? COMPACT_SPACING : LINE_SPACING,
          lineRule: LineRuleType.AUTO,
          before: 0,
          after: 0,
        },
      },
    },
  },
});
