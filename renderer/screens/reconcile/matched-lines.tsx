import { Text } from '@mantine/core';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { MatchedView } from '../../../shared/views/reconcile-view/reconcile-view.ts';
import { LongTable } from '../../components/table/long-table.tsx';
import classes from './reconcile.module.css';

const titles = [reconcileText.line, reconcileText.onPlatform, reconcileText.inSchool, reconcileText.mark];

const Cells = ({ row }: { readonly row: MatchedView }) => (
  <>
    <td>{row.line}</td>
    <td>{row.text}</td>
    <td>
      {row.person.name} <span className={classes['soft']}>{row.person.place}</span>
    </td>
    <td>
      {row.isNew && reconcileText.isNew}
      {!row.isToJoin && reconcileText.notToJoin}
    </td>
  </>
);

/** Those whom the school knows, with how the platform writes them. */
export const MatchedLines = ({ matched }: { readonly matched: readonly MatchedView[] }) => {
  const known = matched.filter(({ isNew, isToJoin }) => isToJoin && !isNew).length;
  const notToJoin = matched.filter(({ isToJoin }) => !isToJoin).length;
  return (
    <>
      <Text size="sm">
        {matched.length === 0
          ? reconcileText.matchedNone
          : reconcileText.matchedLead(known, matched.length - notToJoin)}{' '}
        {notToJoin > 0 && reconcileText.notToJoinLead(notToJoin)}
      </Text>
      {matched.length > 0 && (
        <LongTable
          label={reconcileText.matched}
          titles={titles}
          widths="5rem minmax(10rem, 1fr) minmax(12rem, 1.4fr) 6rem"
          minWidth="34rem"
          count={matched.length}
          keyOf={(index) => index}
          cells={(index) => {
            const row = matched[index];
            return row && <Cells row={row} />;
          }}
        />
      )}
    </>
  );
};
