import { Button, Checkbox, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { candidateName } from '../../../shared/text/reconciling.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';
import type { WaitingRequest } from '../../../shared/views/reconcile-view/waiting-requests.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { DeclineDialog } from './decline-dialog.tsx';

type ListProperties = {
  readonly waiting: readonly WaitingRequest[];
  readonly picked: ReadonlySet<string>;
  readonly onPick: (picked: ReadonlySet<string>) => void;
};

const WaitingTable = ({ waiting, picked, onPick }: ListProperties) => {
  const { words } = useFrame();
  const toggle = (id: string, on: boolean): void => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    onPick(next);
  };
  return (
    <Table aria-label={reconcileText.waiting} verticalSpacing={6}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="2.5rem">
            <Checkbox
              aria-label={reconcileText.pickAll}
              checked={picked.size === waiting.length}
              indeterminate={picked.size > 0 && picked.size < waiting.length}
              onChange={(event) =>
                onPick(new Set(event.currentTarget.checked ? waiting.map(({ id }) => id) : []))
              }
            />
          </Table.Th>
          <Table.Th>{reconcileText.onPlatform}</Table.Th>
          <Table.Th>{reconcileText.inSchool}</Table.Th>
          <Table.Th>{reconcileText.received}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {waiting.map(({ id, text, person, receivedOn }) => (
          <Table.Tr key={id}>
            <Table.Td>
              <Checkbox
                aria-label={reconcileText.pick(text)}
                checked={picked.has(id)}
                onChange={(event) => toggle(id, event.currentTarget.checked)}
              />
            </Table.Td>
            <Table.Td>{text}</Table.Td>
            <Table.Td>
              {person ? (
                candidateName(person, words)
              ) : (
                <Text fw={600} size="sm">
                  {reconcileText.unknown}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{shortDate(receivedOn)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** Requests that nobody decided yet: accepted or declined on the platform first, then noted here. */
export const WaitingRequests = () => {
  const { say } = useFrame();
  const query = useQuery('reconcile.waiting', null);
  const deciding = useCommand('reconcile.decide');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [declining, setDeclining] = useState(false);
  if (query.state === 'loading') return null;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} />;
  const waiting = query.value;
  const picked = new Set(waiting.flatMap(({ id }) => (chosen.has(id) ? [id] : [])));
  const decide = async (accepted: boolean, reason: string): Promise<void> => {
    setDeclining(false);
    const done = await deciding.run({ requestIds: [...picked], accepted, reason });
    if (!done) return;
    setChosen(new Set());
    say(accepted ? reconcileText.accepted(done.value) : reconcileText.declined(done.value));
  };
  if (waiting.length === 0)
    return (
      <Section title={reconcileText.waiting}>
        <Text size="sm">{reconcileText.waitingNone}</Text>
      </Section>
    );
  return (
    <Section title={`${reconcileText.waiting} – ${waiting.length}`} hint={reconcileText.waitingHint}>
      <FailureNotice failure={deciding.failure} onClose={deciding.dismiss} />
      <Group>
        <Button disabled={picked.size === 0 || deciding.running} onClick={() => void decide(true, '')}>
          {reconcileText.accept}
        </Button>
        <Button
          variant="default"
          disabled={picked.size === 0 || deciding.running}
          onClick={() => setDeclining(true)}
        >
          {reconcileText.decline}
        </Button>
      </Group>
      <WaitingTable waiting={waiting} picked={picked} onPick={setChosen} />
      <DeclineDialog
        count={picked.size}
        opened={declining}
        onClose={() => setDeclining(false)}
        onDecline={(reason) => void decide(false, reason)}
      />
    </Section>
  );
};
