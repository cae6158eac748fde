import type { SheetChart } from 'hucre/xlsx';
import type { BookChart } from '../../../shared/views/book.ts';

/** Dark before light: a black and white printer keeps them apart. */
const SERIES_COLOURS = ['1F4E79', '9DC3E6', '7F7F7F', 'D9D9D9'];

/** Charts name their cells by absolute addresses: `$A$6:$A$16`. */
const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

export const writtenChart = ({ title, categories, series, from, to }: BookChart): SheetChart => ({
  type: 'column',
  title,
  series: series.map(({ name, values }, index) => ({
    name,
    values: absolute(values),
    categories: absolute(categories),
    color: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '1F4E79',
  })),
  anchor: {
    from: { row: from.row - 1, col: from.column },
    to: { row: to.row - 1, col: to.column },
  },
  barGrouping: 'clustered',
  gapWidth: 60,
  legend: 'bottom',
  axes: {
    y: {
      scale: { min: 0, max: 1, majorUnit: 0.2 },
      numberFormat: { formatCode: '0%' },
      gridlines: { major: true },
    },
  },
  altText: title,
});
