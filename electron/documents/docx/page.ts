import {
  convertMillimetersToTwip,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
  LineRuleType,
} from 'docx';

/** A4 with the margins of papers that are kept for long; twips. */
const margin = {
  left: convertMillimetersToTwip(30),
  right: convertMillimetersToTwip(10),
  top: convertMillimetersToTwip(20),
  bottom: convertMillimetersToTwip(20),
  header: convertMillimetersToTwip(10),
  footer: convertMillimetersToTwip(10),
};

const page = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) };

/** Between the margins; twips. */
export const TEXT_WIDTH = page.width - margin.left - margin.right;

export const PARAGRAPH_INDENT = convertMillimetersToTwip(12.5);

/** Half points. */
export const size = { text: 28, table: 24, small: 20 } as const;

/** 240ths of a line. */
export const LINE_SPACING = 276;

export const POINTS = 'points';

/** Page numbers stand on top in the middle, from the second page on. */
export const sectionProperties: ISectionPropertiesOptions = {
  titlePage: true,
  page: { size: page, margin },
};

export const documentStyles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: {
        font: 'Times New Roman',
        size: size.text,
        language: { value: 'ru-RU', eastAsia: 'ru-RU', bidirectional: 'ru-RU' },
      },
      paragraph: { spacing: { line: LINE_SPACING, lineRule: LineRuleType.AUTO, before: 0, after: 0 } },
    },
  },
};
