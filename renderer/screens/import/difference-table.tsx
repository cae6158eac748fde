import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { importText } from '../../../shared/text/import-screen.ts';
import type { PlanRowView } from '../../../shared/views/import-preview/plan-view.ts';
import { DifferenceRow } from './difference-row.tsx';
import classes from './difference-table.module.css';
import type { RowActs } from './row-acts.ts';

const ROW_REM = 2.25;
const OVERSCAN = 8;

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

type Properties = {
  readonly rows: readonly PlanRowView[];
  /** The title over the class, or over the position. */
  readonly placeTitle: string;
  readonly acts: RowActs;
};

/** Rows of any number, each as high as what it says; only those in sight are made. */
export const DifferenceTable = ({ rows, placeTitle, acts }: Properties) => {
  const titles = [
    importText.choice,
    importText.state,
    importText.row,
    importText.person,
    placeTitle,
    importText.difference,
  ];
  const table = useRef<HTMLTableElement>(null);
  const height = ROW_REM * rootSize();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => table.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: height,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  return (
    <table
      ref={table}
      className={classes['table']}
      aria-label={importText.table}
      aria-rowcount={rows.length + 1}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keys
      tabIndex={0}
    >
      <thead className={classes['head']}>
        <tr className={classes['row']} aria-rowindex={1}>
          {titles.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={classes['body']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <tr
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-rowindex={index + 2}
                className={classes['row']}
                style={{ transform: `translateY(${start - height}px)` }}
              >
                <DifferenceRow row={row} acts={acts} />
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
};
