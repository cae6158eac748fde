import { Button, Table } from '@mantine/core';
import { shortDate } from '../../../shared/domain/calendar.ts';
import { layoutNames, roleColumn, batchesText as text } from '../../../shared/text/invitations-screen.ts';
import { grouped } from '../../../shared/text/plural.ts';
import type { BatchView } from '../../../shared/views/invitations/batch-list.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './invitations.module.css';
import type { ChosenPeople } from './sheets-part.tsx';

const MOST_LABELS = 4;

const classesLine = ({ classes: labels }: BatchView): string => {
  const [first = '–'] = labels;
  return labels.length > MOST_LABELS ? text.moreClasses(first, labels.length - 1) : labels.join(', ') || '–';
};

type Properties = {
  readonly onAgain: (people: ChosenPeople) => void;
  readonly onMake: () => void;
};

/** What was given out, and how many of those people have joined since. */
export const BatchesPart = ({ onAgain, onMake }: Properties) => {
  const { words } = useFrame();
  const batches = useQuery('invitations.batches', null);
  if (batches.state === 'loading') return null;
  if (batches.state === 'failed') return <FailureNotice failure={batches.failure} />;
  if (batches.value.length === 0)
    return <EmptyState title={text.empty} hint={text.emptyHint} act={text.makeFirst} onAct={onMake} />;
  const numbers = [text.people, text.joined, text.waiting, text.codes];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard
    <section className={classes['scroll']} aria-label={text.title} tabIndex={0}>
      <Table stickyHeader aria-label={text.title}>
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            {[text.number, text.date, text.layout, text.where].map((title) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
            {numbers.map((title) => (
              <Table.Th key={title} ta="right">
                {title}
              </Table.Th>
            ))}
            <Table.Th>{text.again}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batches.value.map((batch) => (
            <Table.Tr key={batch.id}>
              <Table.Th scope="row">{batch.number}</Table.Th>
              <Table.Td>{shortDate(batch.on)}</Table.Td>
              <Table.Td>{layoutNames[batch.layout]}</Table.Td>
              <Table.Td>
                {[
                  classesLine(batch),
                  ...batch.roles.map((role) => roleColumn(role, words).toLowerCase()),
                ].join(', ')}
              </Table.Td>
              <Table.Td ta="right">{grouped(batch.people)}</Table.Td>
              <Table.Td ta="right">{text.share(batch.joinedSince, batch.people)}</Table.Td>
              <Table.Td ta="right">{grouped(batch.waiting)}</Table.Td>
              <Table.Td ta="right">{grouped(batch.codesVerified)}</Table.Td>
              <Table.Td>
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={text.againFor(batch.number)}
                  disabled={batch.waiting === 0}
                  onClick={() =>
                    onAgain({
                      kind: 'batch',
                      batchId: batch.id,
                      number: batch.number,
                      layout: batch.layout,
                    })
                  }
                >
                  {text.print}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
