import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { usePrinting } from '../printing/use-printing.ts';
import classes from './long-table.module.css';
import sight from './rows-in-sight.module.css';

const ROW_REM = 2.25;
const OVERSCAN = 8;

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

type Properties = {
  /** What a screen reader calls the table. */
  readonly label: string;
  readonly titles: readonly string[];
  /** The widths of the columns, as a grid has them. */
  readonly widths: string;
  /** Below this the table scrolls sideways. */
  readonly minWidth: string;
  readonly count: number;
  readonly keyOf: (index: number) => string | number;
  /** The cells of a row: as many `td` as there are titles. */
  readonly cells: (index: number) => ReactNode;
};

/** A table to read, of any number of rows, each as high as what it says; only those in sight are made. */
export const LongTable = ({ label, titles, widths, minWidth, count, keyOf, cells }: Properties) => {
  const table = useRef<HTMLTableElement>(null);
  const height = ROW_REM * rootSize();
  // Paper has all rows, not those in sight alone.
  const whole = usePrinting();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => table.current,
    estimateSize: () => height,
    overscan: whole ? count : OVERSCAN,
    scrollMargin: height,
    getItemKey: keyOf,
  });
  const columns = { gridTemplateColumns: widths, minWidth };
  return (
    <table
      ref={table}
      className={`${sight['table']} ${classes['table']}`}
      aria-label={label}
      aria-rowcount={count + 1}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys
      tabIndex={0}
    >
      <thead className={sight['head']} style={{ minWidth }}>
        <tr className={`${sight['row']} ${classes['row']}`} style={columns} aria-rowindex={1}>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={`${sight['body']} ${classes['body']}`} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => (
          <tr
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            aria-rowindex={index + 2}
            className={`${sight['row']} ${classes['row']}`}
            style={{ ...columns, transform: `translateY(${start - height}px)` }}
          >
            {cells(index)}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
