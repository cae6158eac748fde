import { Button, Group, List, Modal, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { heldText as text } from '../../../shared/text/screens/held-data.ts';
import type { HeldPart } from '../../../shared/views/people/held-data.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

const Part = ({ part: { title, lines } }: { readonly part: HeldPart }) => (
  <Stack gap="xs" component="section">
    <Title order={3} size="h5">
      {title}
    </Title>
    <Table aria-label={title}>
      <Table.Tbody>
        {lines.map(([what, value], place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a history may be alike, and their order stays
          <Table.Tr key={place}>
            <Table.Td w="45%">{what}</Table.Td>
            <Table.Td>{value}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  </Stack>
);

const HeldDialog = ({ id, onClose }: { readonly id: string; readonly onClose: () => void }) => {
  const { say } = useFrame();
  useReturnFocus();
  const query = useQuery('people.held', { id });
  const saving = useCommand('people.saveHeld');
  const save = async (): Promise<void> => {
    const saved = await saving.run({ id });
    if (saved?.value) say(text.saved(saved.value.file), false);
  };
  const held = query.state === 'ready' ? query.value : null;
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={held ? text.title(held.name) : text.open}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack gap="md">
        <Text size="sm" c="var(--text-soft)">
          {text.hint}
        </Text>
        {query.state === 'failed' && <FailureNotice failure={query.failure} />}
        {held?.parts.map((part) => (
          <Part key={part.title} part={part} />
        ))}
        {held && (
          <Stack gap="xs">
            <Title order={3} size="h5">
              {text.elsewhere}
            </Title>
            <List size="sm">
              {held.elsewhere.map((where) => (
                <List.Item key={where}>{where}</List.Item>
              ))}
            </List>
          </Stack>
        )}
        <FailureNotice failure={saving.failure} />
        <Group justify="flex-end">
          <Button loading={saving.running} onClick={() => void save()}>
            {text.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

/** Shows everything that is held about a person. */
export const HeldButton = ({ id }: { readonly id: string }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      {isOpen && <HeldDialog id={id} onClose={() => setOpen(false)} />}
    </>
  );
};
