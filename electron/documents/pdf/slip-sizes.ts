import type { SlipsPerPage } from '../../../shared/domain/batches/batch.ts';
import { MM } from './block.ts';

/** Measures of a slip in points: sizes are those of its texts before they shrink for a long name or link. */
export type SlipSizes = {
  readonly columns: number;
  readonly rows: number;
  readonly padX: number;
  readonly padY: number;
  readonly gap: number;
  /** The code with its quiet zone, unless a long link needs more. */
  readonly code: number;
  /** Steps stand beside the code where a slip is low, else below it. */
  readonly stepsBeside: boolean;
  /** Steps stand on the slip only where there is no code: there is room for no more. */
  readonly stepsDropped?: true;
  /** Warnings run on in one paragraph where there is little room. */
  readonly warningsJoined: boolean;
  readonly heading: number;
  readonly school: number;
  readonly role: number;
  readonly unit: number;
  readonly person: number;
  readonly children: number;
  readonly steps: number;
  readonly address: number;
  readonly warnings: number;
  readonly footer: number;
  /** The height of the small bar code. */
  readonly tag: number;
  /** In points; no text becomes smaller: cheap printers lose letters of less than six. */
  readonly least: number;
};

export const slipSizes: Readonly<Record<SlipsPerPage, SlipSizes>> = {
  10: {
    columns: 2,
    rows: 5,
    padX: 5.5 * MM,
    padY: 3.4 * MM,
    gap: 1.1 * MM,
    code: 26 * MM,
    stepsBeside: true,
    stepsDropped: true,
    warningsJoined: true,
    heading: 7,
    school: 6.5,
    role: 11,
    unit: 11,
    person: 10,
    children: 7.5,
    steps: 7,
    address: 7,
    warnings: 6.2,
    footer: 6,
    tag: 3.4 * MM,
    least: 6,
  },
  8: {
    columns: 2,
    rows: 4,
    padX: 6 * MM,
    padY: 4.2 * MM,
    gap: 1.4 * MM,
    code: 30 * MM,
    stepsBeside: true,
    warningsJoined: true,
    heading: 7,
    school: 7,
    role: 11,
    unit: 11,
    person: 10,
    children: 7.5,
    steps: 7,
    address: 7,
    warnings: 6.5,
    footer: 6.2,
    tag: 4 * MM,
    least: 6,
  },
  4: {
    columns: 2,
    rows: 2,
    padX: 8 * MM,
    padY: 7.5 * MM,
    gap: 2.6 * MM,
    code: 42 * MM,
    stepsBeside: false,
    warningsJoined: false,
    heading: 10,
    school: 9,
    role: 14,
    unit: 16,
    person: 14,
    children: 10,
    steps: 10.5,
    address: 9,
    warnings: 9.5,
    footer: 8.5,
    tag: 5 * MM,
    least: 6,
  },
  2: {
    columns: 1,
    rows: 2,
    padX: 16 * MM,
    padY: 11 * MM,
    gap: 3.2 * MM,
    code: 62 * MM,
    stepsBeside: true,
    warningsJoined: false,
    heading: 13,
    school: 11,
    role: 18,
    unit: 20,
    person: 18,
    children: 12.5,
    steps: 13,
    address: 12,
    warnings: 11.5,
    footer: 10,
    tag: 6 * MM,
    least: 7,
  },
  1: {
    columns: 1,
    rows: 1,
    padX: 20 * MM,
    padY: 18 * MM,
    gap: 6 * MM,
    code: 78 * MM,
    stepsBeside: false,
    warningsJoined: false,
    heading: 17,
    school: 14,
    role: 26,
    unit: 28,
    person: 25,
    children: 16,
    steps: 18,
    address: 15,
    warnings: 16,
    footer: 13,
    tag: 7 * MM,
    least: 8,
  },
};

/** For eyes that need large letters: nothing on the page is smaller than a newspaper's headline. */
export const largePrintSizes: SlipSizes = {
  columns: 1,
  rows: 1,
  padX: 16 * MM,
  padY: 14 * MM,
  gap: 5 * MM,
  code: 70 * MM,
  stepsBeside: false,
  warningsJoined: false,
  heading: 20,
  school: 18,
  role: 30,
  unit: 32,
  person: 30,
  children: 20,
  steps: 21,
  address: 20,
  warnings: 18,
  footer: 18,
  tag: 7 * MM,
  least: 14,
};

const textSizes = [
  'heading',
  'school',
  'role',
  'unit',
  'person',
  'children',
  'steps',
  'address',
  'warnings',
  'footer',
] as const satisfies readonly (keyof SlipSizes)[];

/** The same slip with smaller texts and gaps. */
export const shrunk = (sizes: SlipSizes, scale: number): SlipSizes => ({
  ...sizes,
  gap: sizes.gap * scale,
  ...Object.fromEntries(
    textSizes.map((name) => [name, Math.max(sizes[name] * scale, Math.min(sizes.least, sizes[name]))]),
  ),
});
