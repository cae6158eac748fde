import { IconCheck } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react';
import { chooseOne, extendTo, type Selection, toggle } from '../../../shared/views/selection.ts';
import { usePrinting } from '../printing/use-printing.ts';
import classes from './data-grid.module.css';
import { type GridColumn, GridHead, type GridSort } from './grid-head.tsx';
import { gridKeys } from './grid-selection.ts';
import sight from './rows-in-sight.module.css';

const ROW_REM = 2.25;
const OVERSCAN = 12;

export type GridHandle = { readonly focus: () => void };

type Properties<K extends string> = {
  readonly handle?: Ref<GridHandle>;
  readonly label: string;
  /** The name of the column in which many are chosen; without it one row is chosen at a time. */
  readonly selectLabel?: string;
  readonly columns: readonly GridColumn<K>[];
  readonly ids: readonly string[];
  readonly cells: (index: number) => readonly ReactNode[];
  readonly sort: GridSort<K>;
  readonly onSort: (by: K) => void;
  readonly selection: Selection;
  readonly onSelection: (selection: Selection) => void;
  readonly onOpen: (id: string, by: 'key' | 'click') => void;
  /** Keys that the grid itself has no use for. */
  readonly onKey?: (event: KeyboardEvent) => void;
};

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

type RowProperties = {
  readonly cells: readonly ReactNode[];
  readonly chosen: boolean;
  readonly many: boolean;
};

const RowCells = ({ cells, chosen, many }: RowProperties) => (
  <>
    {many && (
      <td className={classes['mark']} data-mark>
        <span className={classes['box']}>{chosen && <IconCheck size="0.8rem" stroke={3} aria-hidden />}</span>
      </td>
    )}
    {cells.map((cell, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column's place alone
      <td key={place} className={classes['cell']} title={typeof cell === 'string' ? cell : undefined}>
        {cell}
      </td>
    ))}
  </>
);

/** A table of any length: only the rows in sight are made. Chosen by mouse or keyboard, alone or many. */
export const DataGrid = <K extends string>(properties: Properties<K>) => {
  const { label, columns, ids, cells, selection, onSelection, onOpen, selectLabel } = properties;
  const many = selectLabel !== undefined;
  const grid = useRef<HTMLTableElement>(null);
  const gridId = useId();
  const rowHeight = ROW_REM * rootSize();
  // Paper has all rows, not those in sight alone.
  const whole = usePrinting();
  const rows = useVirtualizer({
    count: ids.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
    overscan: whole ? ids.length : OVERSCAN,
    scrollMargin: rowHeight,
    scrollPaddingStart: rowHeight,
  });
  useImperativeHandle(properties.handle, () => ({ focus: () => grid.current?.focus() }), []);
  useEffect(() => {
    if (rowHeight > 0) rows.measure();
  }, [rows, rowHeight]);

  const hearKey = gridKeys({
    ids,
    selection,
    many,
    page: () => Math.max(1, Math.floor((grid.current?.clientHeight ?? 0) / rowHeight) - 2),
    onSelection,
    onMove: (index) => rows.scrollToIndex(index),
    onOpen: (id) => onOpen(id, 'key'),
  });
  const hear = (event: KeyboardEvent): void => {
    if (event.target !== grid.current) return;
    if (hearKey(event)) event.preventDefault();
    else properties.onKey?.(event);
  };
  const click = (event: MouseEvent, id: string): void => {
    const onMark = event.target instanceof Element && event.target.closest('[data-mark]') !== null;
    if (many && event.shiftKey) onSelection(extendTo(selection, id, ids));
    else if (many && (event.ctrlKey || onMark)) onSelection(toggle(selection, id));
    else {
      onSelection(chooseOne(id));
      onOpen(id, 'click');
    }
  };

  const tracks = columns.map(({ width }) => `minmax(0, ${width})`);
  const template = (many ? ['2rem', ...tracks] : tracks).join(' ');
  const shown = rows.getVirtualItems();
  const active = shown.some(({ index }) => ids[index] === selection.cursor) ? selection.cursor : null;
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is a table whose rows are chosen
      role="grid"
      tabIndex={0}
      className={`${sight['table']} ${classes['grid']}`}
      aria-label={label}
      aria-rowcount={ids.length + 1}
      aria-multiselectable={many}
      aria-activedescendant={active === null ? undefined : `${gridId}-${active}`}
      onKeyDown={hear}
    >
      <GridHead
        columns={columns}
        template={template}
        {...(many && { selectLabel })}
        sort={properties.sort}
        onSort={properties.onSort}
      />
      <tbody className={`${sight['body']} ${classes['body']}`} style={{ height: rows.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const id = ids[index];
          return (
            id !== undefined && (
              <tr
                key={id}
                id={`${gridId}-${id}`}
                className={`${sight['row']} ${classes['row']}`}
                aria-rowindex={index + 2}
                aria-selected={selection.chosen.has(id)}
                data-cursor={id === selection.cursor || undefined}
                style={{
                  gridTemplateColumns: template,
                  height: rowHeight,
                  transform: `translateY(${start - rowHeight}px)`,
                }}
                onMouseDown={(event) => event.shiftKey && event.preventDefault()}
                onClick={(event) => click(event, id)}
              >
                <RowCells
                  cells={cells(index).slice(0, columns.length)}
                  chosen={selection.chosen.has(id)}
                  many={many}
                />
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
};
