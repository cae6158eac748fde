import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { shortDate } from '../../../../shared/domain/values/calendar.ts';
import { annulmentScreenText as text } from '../../../../shared/text/screens/annulment-screen.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { linksScreenText } from '../../../../shared/text/screens/links-screen.ts';
import type { AnnulledRow } from '../../../../shared/views/invitations/annulment-view.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';

type RowProperties = {
  readonly row: AnnulledRow;
  readonly onTick: (taskId: string, done: boolean) => void;
};

const AnnulledLine = ({ row, onTick }: RowProperties) => {
  const { words } = useFrame();
  const { label, role, person, url, on, reason, taskId, doneOn } = row;
  const place = linksScreenText.place(label, roleColumn(role, words).toLowerCase());
  return (
    <Table.Tr>
      <Table.Td>
        {taskId !== null && (
          <Checkbox
            size="xs"
            aria-label={text.tickDone(place)}
            label={doneOn === null ? '' : shortDate(doneOn)}
            checked={doneOn !== null}
            onChange={() => onTick(taskId, doneOn === null)}
          />
        )}
      </Table.Td>
      <Table.Td>{person === '' ? place : `${place}: ${person}`}</Table.Td>
      <Table.Td className={classes['address'] ?? ''}>{url}</Table.Td>
      <Table.Td>{shortDate(on)}</Table.Td>
      <Table.Td>{reason}</Table.Td>
    </Table.Tr>
  );
};

/** What was annulled, why, and a tick for each link that is switched off on the platform by now. */
export const AnnulledLinks = () => {
  const { say } = useFrame();
  const query = useQuery('invitations.annulled', null);
  const ticking = useCommand('duties.tickTasks');
  if (query.state === 'loading') return null;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} />;
  const rows = query.value;
  if (rows.length === 0) return <Text>{text.annulledEmpty}</Text>;
  const open = rows.flatMap(({ taskId, doneOn }) => (taskId !== null && doneOn === null ? [taskId] : []));
  const tick = async (taskIds: readonly string[], done: boolean): Promise<void> => {
    const ticked = await ticking.run({ taskIds: [...taskIds], done });
    if (ticked) say(done ? text.tickedDone(ticked.value) : text.reopened);
  };
  return (
    <>
      <Group justify="space-between">
        <Text size="sm" c="var(--text-soft)">
          {text.annulledHint}
        </Text>
        {open.length > 1 && (
          <Button variant="default" loading={ticking.running} onClick={() => void tick(open, true)}>
            {text.tickRest(open.length)}
          </Button>
        )}
      </Group>
      <FailureNotice failure={ticking.failure} />
      <div className={classes['scroll']}>
        <Table stickyHeader aria-label={text.annulled}>
          <Table.Thead className={classes['head'] ?? ''}>
            <Table.Tr>
              {[text.doneOnPlatform, text.place, text.address, text.annulledOn, text.reason].map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <AnnulledLine key={row.id} row={row} onTick={(id, done) => void tick([id], done)} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
};
