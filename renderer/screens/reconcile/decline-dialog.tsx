import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { reconcileText } from '../../../shared/text/screens/reconcile-screen.ts';

const LONGEST = 500;

type Properties = {
  readonly count: number;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onDecline: (reason: string) => void;
};

/** Asks why requests are declined; the reason stays with them. */
export const DeclineDialog = ({ count, opened, onClose, onDecline }: Properties) => {
  const [reason, setReason] = useState('');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={reconcileText.declineTitle(count)}
      closeButtonProps={{ 'aria-label': frameText.closeDialog }}
    >
      <Stack gap="md">
        <TextInput
          data-autofocus
          label={reconcileText.reason}
          description={reconcileText.reasonHint}
          maxLength={LONGEST}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Group gap="xs">
          {reconcileText.reasons.map((common) => (
            <Button key={common} variant="default" size="compact-xs" onClick={() => setReason(common)}>
              {common}
            </Button>
          ))}
        </Group>
        <Group>
          <Button disabled={reason.trim() === ''} onClick={() => onDecline(reason.trim())}>
            {reconcileText.declineConfirm}
          </Button>
          <Button variant="default" onClick={onClose}>
            {reconcileText.declineCancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
