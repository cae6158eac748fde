import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { moveText } from '../../../../shared/text/movements.ts';
import { batchesText } from '../../../../shared/text/screens/batches-screen.ts';
import { notJoinedText as text } from '../../../../shared/text/screens/reports-screen.ts';
import type { BatchView } from '../../../../shared/views/invitations/batch-list.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { CopyField } from '../../../components/copy-field.tsx';
import { FailureNotice } from '../../../components/failure-notice.tsx';
import { useReturnFocus } from '../../../components/use-return-focus.ts';
import { useFrame } from '../../../frame/frame-context.ts';

type Properties = { readonly batch: BatchView; readonly onClose: () => void };

/** Who of a batch did not come, a message for each class teacher, and all in one text. */
export const BatchMessages = ({ batch, onClose }: Properties) => {
  const { say } = useFrame();
  useReturnFocus();
  const messages = useQuery('invitations.messages', { classId: null, batchId: batch.id });
  const copying = useCommand('app.copy');
  const shown = messages.state === 'ready' ? messages.value : [];
  const copyAll = async (): Promise<void> => {
    const all = shown.map((message) => message.text).join('\n\n');
    if (await copying.run({ text: all })) say(text.copied, false);
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={onClose}
      title={batchesText.messagesTitle(batch.number)}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <Stack gap="md">
        {messages.state === 'failed' && <FailureNotice failure={messages.failure} />}
        <FailureNotice failure={copying.failure} />
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="var(--text-soft)">
            {text.messageHint}
          </Text>
          {shown.length > 1 && (
            <Button style={{ flex: 'none' }} size="xs" data-autofocus onClick={() => void copyAll()}>
              {text.copyAll}
            </Button>
          )}
        </Group>
        {messages.state === 'ready' && shown.length === 0 && <Text>{text.nobody}</Text>}
        {shown.map((message) => (
          <CopyField
            key={message.unit}
            label={text.option(message.unit, message.people)}
            text={message.text}
            copy={text.copyMessage}
            copied={text.copied}
          />
        ))}
      </Stack>
    </Modal>
  );
};
