import { Button, Group, Modal, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { type MovementKind, movementKinds } from '../../../shared/domain/registers.ts';
import { type Day, shortDate } from '../../../shared/domain/values/calendar.ts';
import { movementKindName, moveText, orderFieldText, registerText } from '../../../shared/text/movements.ts';
import { movementNames } from '../../../shared/text/screens/people-screen.ts';
import type { MovementRow } from '../../../shared/views/people/movement-register.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { DayField } from '../../components/day-field.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

const MOST_SHOWN = 300;

const cellsOf = ({ on, kind, graduated, name, from, to, order }: MovementRow): string[] => [
  shortDate(on),
  movementKindName(kind, graduated, movementNames),
  name,
  from,
  to,
  order,
];

const RegisterTable = ({ rows }: { readonly rows: readonly MovementRow[] }) => (
  <Table.ScrollContainer minWidth="40rem" maxHeight="55vh" type="native">
    <Table stickyHeader aria-label={registerText.title}>
      <Table.Thead>
        <Table.Tr>
          {registerText.columns.map((title) => (
            <Table.Th key={title}>{title}</Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <Table.Tr key={row.id}>
            {cellsOf(row).map((text, at) => (
              <Table.Td key={registerText.columns[at]}>{text}</Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Table.ScrollContainer>
);

/** Every movement of a period, to look through, copy or save for the director's orders. */
export const MovementsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { say } = useFrame();
  useReturnFocus();
  const [from, setFrom] = useState<Day | ''>('');
  const [to, setTo] = useState<Day | ''>('');
  const [kind, setKind] = useState<MovementKind | null>(null);
  const query = useQuery('people.movements', { from: from || null, to: to || null, kind });
  const saving = useCommand('people.saveTable');
  const rows = query.state === 'ready' ? query.value : [];
  const save = async (): Promise<void> => {
    const columns = [...registerText.columns];
    const done = await saving.run({ title: registerText.title, columns, rows: rows.map(cellsOf) });
    if (done?.value) say(registerText.saved(done.value.file), false);
  };
  const day = { description: '', unreadable: orderFieldText.unreadable, error: null, required: false };
  return (
    <Modal
      opened
      size="80rem"
      onClose={onClose}
      title={registerText.title}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <Stack gap="md">
        <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
        {query.state === 'failed' && <FailureNotice failure={query.failure} />}
        <Group align="flex-end">
          <DayField {...day} label={registerText.from} value={from} onChange={setFrom} />
          <DayField {...day} label={registerText.to} value={to} onChange={setTo} />
          <Select
            label={registerText.kind}
            placeholder={registerText.anyKind}
            clearable
            data={movementKinds.map((value) => ({ value, label: movementNames[value] }))}
            value={kind}
            onChange={(value) => setKind(movementKinds.find((one) => one === value) ?? null)}
          />
          <Text size="sm" c="var(--text-soft)" role="status" ml="auto">
            {registerText.found(rows.length)}
          </Text>
          <CopyButton
            label={registerText.copy}
            text={[[...registerText.columns], ...rows.map(cellsOf)].map((row) => row.join('\t')).join('\n')}
          />
          <Button
            variant="default"
            size="xs"
            disabled={rows.length === 0}
            loading={saving.running}
            onClick={() => void save()}
          >
            {registerText.save}
          </Button>
        </Group>
        {query.state === 'ready' && rows.length === 0 ? (
          <EmptyState title={registerText.empty} hint={registerText.emptyHint} />
        ) : (
          <RegisterTable rows={rows} />
        )}
      </Stack>
    </Modal>
  );
};
