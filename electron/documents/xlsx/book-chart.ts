import type { SheetChart } from 'hucre/xlsx';
import type { BookChart } from '../../../shared/views/book.ts';

/** Dark before light: a black and white printer keeps them apart. */
const SERIES_COLOURS = ['1F4E79', '9DC3E6', '7F7F7F', 'D9D9D9'];

/** Charts name their cells by absolute addresses: `$A$6:$A$16`. */
const absolute = (range: string): string => range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

const shareAxis = { scale: { min: 0, max: 1, majorUnit: 0.2 }, numberFormat: { formatCode: '0%' } };
const countAxis = { scale: { min: 0 }, numberFormat: { formatCode: '#,##0' } };

/** Lines are told apart by their dashes and marks as well. */
const LINE_DASHES = ['solid', 'dash', 'sysDot', 'lgDashDot'] as const;
const LINE_MARKS = ['circle', 'square', 'triangle', 'diamond'] as const;

const lineLook = (index: number) => ({
  color: '1F4E79',
  stroke: { dash: LINE_DASHES[index % LINE_DASHES.length] ?? 'solid', width: 2 },
  marker: { symbol: LINE_MARKS[index % LINE_MARKS.length] ?? 'circle', size: 6 },
});

const columnLook = (index: number) => ({
  color: SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '1F4E79',
});

export const writtenChart = ({
  kind,
  numbers,
  title,
  categories,
  series,
  from,
  to,
}: BookChart): SheetChart => ({
  type: kind === 'lines' ? 'line' : 'column',
  title,
  series: series.map(({ name, values }, index) => ({
    name,
    values: absolute(values),
    categories: absolute(categories),
    ...(kind === 'lines' ? lineLook(index) : columnLook(index)),
  })),
  anchor: {
    from: { row: from.row - 1, col: from.column },
    to: { row: to.row - 1, col: to.column },
  },
  ...(kind === 'columns' ? { barGrouping: 'clustered' as const, gapWidth: 60 } : {}),
  legend: 'bottom',
  axes: {
    // Days are points side by side; a time axis would put its labels between them.
    x: {
      auto: false,
      minorTickMark: 'none',
      ...(kind === 'lines' ? { numberFormat: { formatCode: 'dd.mm', sourceLinked: false } } : {}),
    },
    y: {
      minorTickMark: 'none',
      ...(numbers === 'shares' ? shareAxis : countAxis),
      gridlines: { major: true },
    },
  },
  altText: title,
});
