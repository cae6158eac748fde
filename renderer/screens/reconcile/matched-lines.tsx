import { Text } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { reconcileText } from '../../../shared/text/reconcile-screen.ts';
import type { MatchedView } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import classes from './reconcile.module.css';

const ROW_REM = 2;
const OVERSCAN = 10;

const rootSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

const titles = [reconcileText.line, reconcileText.onPlatform, reconcileText.inSchool, reconcileText.mark];

const Table = ({ matched }: { readonly matched: readonly MatchedView[] }) => {
  const table = useRef<HTMLTableElement>(null);
  const height = ROW_REM * rootSize();
  const virtual = useVirtualizer({
    count: matched.length,
    getScrollElement: () => table.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: height,
  });
  return (
    <table
      ref={table}
      className={classes['matched']}
      aria-label={reconcileText.matched}
      aria-rowcount={matched.length + 1}
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
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = matched[index];
          return (
            row && (
              <tr
                key={index}
                aria-rowindex={index + 2}
                className={classes['row']}
                style={{ height, transform: `translateY(${start - height}px)` }}
              >
                <td>{row.line}</td>
                <td title={row.text}>{row.text}</td>
                <td>
                  {row.person.name} <span className={classes['soft']}>{row.person.place}</span>
                </td>
                <td>{row.isNew && reconcileText.isNew}</td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
};

/** Those whom the school knows, with how the platform writes them. */
export const MatchedLines = ({ matched }: { readonly matched: readonly MatchedView[] }) => {
  const known = matched.filter(({ isNew }) => !isNew).length;
  return (
    <>
      <Text size="sm">
        {matched.length === 0 ? reconcileText.matchedNone : reconcileText.matchedLead(known, matched.length)}
      </Text>
      {matched.length > 0 && <Table matched={matched} />}
    </>
  );
};
