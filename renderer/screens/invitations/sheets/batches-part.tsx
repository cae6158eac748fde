import { Button, Group, Table, Text } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { shortDate } from '../../../../shared/domain/values/calendar.ts';
import { batchesText as text } from '../../../../shared/text/screens/batches-screen.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { layoutNames } from '../../../../shared/text/screens/sheets-screen.ts';
import { grouped } from '../../../../shared/text/words/plural.ts';
import type { BatchView } from '../../../../shared/views/invitations/batch-list.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { EmptyState } from '../../../components/empty-state.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';
import { BatchMessages } from './batch-messages.tsx';
import type { ChosenPeople } from './chosen-people.ts';

const MOST_LABELS = 4;

const classesLine = ({ classes: labels }: BatchView): string => {
  const [first = '–'] = labels;
  return labels.length > MOST_LABELS ? text.moreClasses(first, labels.length - 1) : labels.join(', ') || '–';
};

/** By when, and when to remind; nothing for a batch that asks for no day. */
const Days = ({ batch }: { readonly batch: BatchView }) => {
  const coming = batch.reminders.filter((day) => day !== batch.remindNow).map(shortDate);
  return (
    <>
      {batch.deadline && (
        <Text size="xs" c={batch.overdue ? 'var(--text-bad)' : 'var(--text-soft)'}>
          {text.deadline(shortDate(batch.deadline), batch.overdue)}
        </Text>
      )}
      {batch.remindNow && (
        <Text size="xs" c="var(--text-bad)">
          {text.remindNow(shortDate(batch.remindNow))}
        </Text>
      )}
      {coming.length > 0 && (
        <Text size="xs" c="var(--text-soft)">
          {text.reminders(coming.join(', '))}
        </Text>
      )}
    </>
  );
};

/** The user reminded them another way: through class teachers, by phone. */
const ReminderNoted = ({ batch }: { readonly batch: BatchView }) => {
  const { say } = useFrame();
  const noting = useCommand('invitations.reminded');
  if (batch.remindNow === null) return null;
  const note = async (): Promise<void> => {
    if (await noting.run({ batchId: batch.id })) say(text.reminded(batch.number));
  };
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-label={text.remindedFor(batch.number)}
      loading={noting.running}
      onClick={() => void note()}
    >
      {text.remindedButton}
    </Button>
  );
};

type RowProperties = { readonly batch: BatchView; readonly onAgain: (people: ChosenPeople) => void };

const Acts = ({ batch, onAgain }: RowProperties) => {
  const [tells, setTells] = useState(false);
  return (
    <Group gap={4}>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={text.againFor(batch.number)}
        onClick={() => onAgain({ kind: 'reprint', batchId: batch.id, number: batch.number })}
      >
        {text.again}
      </Button>
      <ReminderNoted batch={batch} />
      <Button
        variant="default"
        size="compact-sm"
        aria-label={text.messagesFor(batch.number)}
        disabled={batch.waiting === 0}
        onClick={() => setTells(true)}
      >
        {text.messages}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={text.remindFor(batch.number)}
        disabled={batch.waiting === 0}
        onClick={() =>
          onAgain({ kind: 'batch', batchId: batch.id, number: batch.number, layout: batch.layout })
        }
      >
        {text.remind}
      </Button>
      {tells && <BatchMessages batch={batch} onClose={() => setTells(false)} />}
    </Group>
  );
};

const BatchRow = ({ batch, onAgain }: RowProperties) => {
  const { words, place: arrival } = useFrame();
  const row = useRef<HTMLTableRowElement>(null);
  const isAsked = arrival.target?.['batchId'] === batch.id;
  useEffect(() => {
    if (isAsked) row.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const place = [classesLine(batch), ...batch.roles.map((role) => roleColumn(role, words).toLowerCase())];
  return (
    <Table.Tr ref={row} {...(isAsked && { bg: 'var(--accent-soft)', 'aria-current': 'true' as const })}>
      <Table.Th scope="row">{batch.number}</Table.Th>
      <Table.Td>
        {shortDate(batch.on)}
        <Days batch={batch} />
      </Table.Td>
      <Table.Td>
        {layoutNames[batch.layout]}
        {batch.note !== '' && (
          <Text size="xs" c="var(--text-soft)">
            {batch.note}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{place.join(', ')}</Table.Td>
      <Table.Td ta="right">{grouped(batch.people)}</Table.Td>
      <Table.Td ta="right">{text.share(batch.joinedSince, batch.people)}</Table.Td>
      <Table.Td ta="right">{grouped(batch.waiting)}</Table.Td>
      <Table.Td>{text.codesRead(batch.codesVerified)}</Table.Td>
      <Table.Td>
        {batch.prints.map(({ on, way }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a batch may be printed twice on one day
          <Text key={index} size="xs">
            {text.printLine(shortDate(on), text.printWays[way])}
          </Text>
        ))}
      </Table.Td>
      <Table.Td>
        <Acts batch={batch} onAgain={onAgain} />
      </Table.Td>
    </Table.Tr>
  );
};

type Properties = {
  readonly onAgain: (people: ChosenPeople) => void;
  readonly onMake: () => void;
};

/** What was given out, when it was printed, and how many of those people have joined since. */
export const BatchesPart = ({ onAgain, onMake }: Properties) => {
  const batches = useQuery('invitations.batches', null);
  if (batches.state === 'loading') return null;
  if (batches.state === 'failed') return <FailureNotice failure={batches.failure} />;
  if (batches.value.length === 0)
    return <EmptyState title={text.empty} hint={text.emptyHint} act={text.makeFirst} onAct={onMake} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard
    <section className={classes['scroll']} aria-label={text.title} tabIndex={0}>
      <Table stickyHeader aria-label={text.title}>
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            {[text.number, text.date, text.layout, text.where].map((title) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
            {[text.people, text.joined, text.waiting].map((title) => (
              <Table.Th key={title} ta="right">
                {title}
              </Table.Th>
            ))}
            {[text.codes, text.prints, text.acts].map((title) => (
              <Table.Th key={title}>{title}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batches.value.map((batch) => (
            <BatchRow key={batch.id} batch={batch} onAgain={onAgain} />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
