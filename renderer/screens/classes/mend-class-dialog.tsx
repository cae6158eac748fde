import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ClassMend } from '../../../shared/domain/classes/mend-class.ts';
import { mendText } from '../../../shared/text/screens/classes-screen.ts';
import type { ClassRow } from '../../../shared/views/classes/class-rows.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = {
  readonly row: Pick<ClassRow, 'id' | 'label'>;
  readonly onClose: () => void;
  /** The class is there no more. */
  readonly onGone: () => void;
};

/** Puts a class right that was entered wrong: its name, a second spelling of another one, one too many. */
export const MendClassDialog = ({ row, onClose, onGone }: Properties) => {
  const { words, say } = useFrame();
  useReturnFocus();
  const mending = useCommand('classes.mend');
  const query = useQuery('classes.list', null);
  const others = (query.state === 'ready' ? query.value : []).filter(({ id }) => id !== row.id);
  const [label, setLabel] = useState(row.label);
  const [intoId, setIntoId] = useState<string | null>(null);
  const apply = async (mend: ClassMend): Promise<void> => {
    if (!(await mending.run({ id: row.id, mend }))) return;
    onClose();
    if (mend.kind !== 'rename') onGone();
    say(mendText.done[mend.kind]);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={mendText.title(row.label)}
      closeButtonProps={{ 'aria-label': mendText.close }}
    >
      <Stack gap="md">
        <FailureNotice failure={mending.failure} onClose={mending.dismiss} />
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void apply({ kind: 'rename', label });
          }}
        >
          <Group align="flex-end" wrap="nowrap">
            <TextInput
              data-autofocus
              flex={1}
              label={mendText.label}
              maxLength={120}
              value={label}
              onChange={(event) => setLabel(event.currentTarget.value)}
            />
            <Button type="submit" disabled={mending.running || ['', row.label].includes(label.trim())}>
              {mendText.rename}
            </Button>
          </Group>
        </form>
        {others.length > 0 && (
          <Group align="flex-end" wrap="nowrap">
            <Select
              flex={1}
              searchable
              label={mendText.into}
              description={mendText.intoHint}
              data={others.map(({ id, label: text }) => ({ value: id, label: text }))}
              value={intoId}
              onChange={setIntoId}
            />
            <Button
              variant="default"
              disabled={mending.running || intoId === null}
              onClick={() => void (intoId !== null && apply({ kind: 'merge', intoId }))}
            >
              {mendText.merge}
            </Button>
          </Group>
        )}
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="var(--text-soft)">
            {mendText.removeHint(words)}
          </Text>
          <Button variant="default" disabled={mending.running} onClick={() => void apply({ kind: 'remove' })}>
            {mendText.remove}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
