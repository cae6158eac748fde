import { VisuallyHidden } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { usePrinting } from '../printing/use-printing.ts';
import classes from './data-grid.module.css';
import sight from './rows-in-sight.module.css';

export type GridColumn<K extends string> = {
  readonly key: K;
  readonly title: string;
  /** A track of a CSS grid: `2fr`, `8rem`. */
  readonly width: string;
};

export type GridSort<K extends string> = { readonly by: K; readonly descending: boolean };

type Properties<K extends string> = {
  readonly columns: readonly GridColumn<K>[];
  readonly template: string;
  readonly selectLabel?: string;
  readonly sort: GridSort<K>;
  readonly onSort: (by: K) => void;
};

const directionOf = (sorted: boolean, descending: boolean): 'none' | 'ascending' | 'descending' => {
  if (!sorted) return 'none';
  return descending ? 'descending' : 'ascending';
};

/** The titles of a grid's columns; a press sorts by one. */
export const GridHead = <K extends string>(properties: Properties<K>) => {
  const { columns, template, selectLabel, sort, onSort } = properties;
  // A head that holds buttons stands on the first page alone.
  const printing = usePrinting();
  const Arrow = sort.descending ? IconChevronDown : IconChevronUp;
  return (
    <thead className={`${sight['head']} ${classes['head']}`}>
      <tr
        className={`${sight['row']} ${classes['row']}`}
        aria-rowindex={1}
        style={{ gridTemplateColumns: template }}
      >
        {selectLabel !== undefined && (
          <th scope="col" data-mark>
            <VisuallyHidden>{selectLabel}</VisuallyHidden>
          </th>
        )}
        {columns.map(({ key, title }) => (
          <th key={key} scope="col" aria-sort={directionOf(key === sort.by, sort.descending)}>
            {printing ? (
              title
            ) : (
              <button type="button" className={classes['sort']} onClick={() => onSort(key)}>
                <span>{title}</span>
                {key === sort.by && <Arrow size="0.9rem" aria-hidden />}
              </button>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};
