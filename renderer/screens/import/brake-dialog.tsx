import { Button, Divider, Group, Modal, Stack, Text } from '@mantine/core';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import type { Brake } from '../../../shared/views/import-preview/brake.ts';
import { BrakeLimits } from './brake-limits.tsx';

type Properties = {
  readonly brake: Brake;
  readonly opened: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
};

/** Asks once more, with the numbers, before a large part of the list changes. */
export const BrakeDialog = ({ brake, opened, onConfirm, onClose }: Properties) => (
  <Modal
    opened={opened}
    onClose={onClose}
    title={importText.brakeTitle}
    closeButtonProps={{ 'aria-label': frameText.closeDialog }}
  >
    <Stack gap="md">
      <Text size="sm">{importText.brake(brake)}</Text>
      <Group>
        <Button onClick={onConfirm}>{importText.brakeConfirm}</Button>
        <Button variant="default" data-autofocus onClick={onClose}>
          {importText.brakeCancel}
        </Button>
      </Group>
      <Divider />
      <BrakeLimits />
    </Stack>
  </Modal>
);
