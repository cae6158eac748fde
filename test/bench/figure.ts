/** One measured figure: `bound` is the highest value allowed, `reference` says what it was held against. */
export type BenchFigure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: number;
  readonly reference?: string;
};
