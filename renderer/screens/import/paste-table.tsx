import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { frameText } from '../../../shared/text/screens/frame.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';

const LONGEST = 4_000_000;

type Properties = {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onText: (text: string) => void;
};

/** A field for rows that were copied from a table. */
export const PasteTable = ({ opened, onClose, onText }: Properties) => {
  const [text, setText] = useState('');
  const read = (): void => {
    onClose();
    onText(text);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={importText.pasteTitle}
      size="48rem"
      closeButtonProps={{ 'aria-label': frameText.closeDialog }}
    >
      <Stack gap="md">
        <Textarea
          data-autofocus
          label={importText.pasteField}
          rows={12}
          maxLength={LONGEST}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Group>
          <Button disabled={text.trim() === ''} onClick={read}>
            {importText.pasteRead}
          </Button>
          <Button variant="default" onClick={onClose}>
            {importText.cancel}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
