import { Button, Group, PasswordInput, Stack, Table, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { RescueCopyView } from '../../../shared/contract/channels/backups-channels.ts';
import { backupsText, backupTitle, rescueText as text } from '../../../shared/text/backups.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';

type CopiesProperties = {
  readonly copies: readonly RescueCopyView[];
  readonly busy: boolean;
  readonly onRestore: ((name: string) => void) | null;
};

const Copies = ({ copies, busy, onRestore }: CopiesProperties) => (
  <Table aria-label={text.copies}>
    <Table.Tbody>
      {copies.map((copy) => (
        <Table.Tr key={copy.name}>
          <Table.Td>
            <Text size="sm">{backupTitle(copy)}</Text>
            <Text size="sm" c="var(--text-soft)">
              {text.lost(copy.lostActs)}
              {copy.classes !== null &&
                `. ${backupsText.rows.classes}: ${copy.classes}, ${backupsText.rows.links.toLowerCase()}: ${copy.links}`}
            </Text>
          </Table.Td>
          <Table.Td ta="right">
            {onRestore && (
              <Button
                variant="default"
                size="xs"
                loading={busy}
                aria-label={`${text.restore}: ${backupTitle(copy)}`}
                onClick={() => onRestore(copy.name)}
              >
                {text.restore}
              </Button>
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

/** The good copies of a base that does not open, what each would lose, and the way back. */
export const RescueForm = () => {
  const [typed, setTyped] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const query = useQuery('rescue.read', { password }, ['base.switched']);
  const restoring = useCommand('rescue.restore');
  const entering = useCommand('protection.enter');
  const found = query.state === 'ready' ? query.value : null;
  const isAsking = found?.needsPassword === true || (query.state === 'failed' && password !== null);
  const look = (event: FormEvent): void => {
    event.preventDefault();
    if (typed !== '') setPassword(typed);
  };
  return (
    <Stack gap="md">
      {isAsking && (
        <form onSubmit={look}>
          <Stack gap="xs">
            <PasswordInput
              label={text.password}
              description={text.passwordWhy}
              value={typed}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Group>
              <Button type="submit">{text.look}</Button>
            </Group>
          </Stack>
        </form>
      )}
      {query.state === 'failed' && <FailureNotice failure={query.failure} />}
      {found && found.copies.length === 0 && <Text>{text.none}</Text>}
      {found && found.copies.length > 0 && (
        <>
          <Text fw={600}>{text.copies}</Text>
          <Copies
            copies={found.copies}
            busy={restoring.running}
            onRestore={found.needsPassword ? null : (name) => void restoring.run({ name, password })}
          />
          <Text size="sm" c="var(--text-soft)">
            {text.rule}
          </Text>
        </>
      )}
      <FailureNotice failure={restoring.failure ?? entering.failure} />
      <Group>
        <Button variant="default" onClick={() => void entering.run({ how: 'again' })}>
          {text.again}
        </Button>
      </Group>
    </Stack>
  );
};
