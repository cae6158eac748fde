import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { handoverText as text } from '../../../shared/text/handover.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';

const LONGEST_PASSWORD = 256;

/** «Принять дела»: the file of the former administrator becomes a base of this computer (R31). */
export const TakeOver = ({ onClose }: { readonly onClose: () => void }) => {
  useReturnFocus();
  const taking = useCommand('handover.take');
  const [password, setPassword] = useState('');
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await taking.run({ password });
    if (done?.value) onClose();
  };
  return (
    <Modal opened onClose={onClose} title={text.takeTitle} closeButtonProps={{ 'aria-label': text.cancel }}>
      <form onSubmit={(event) => void take(event)} noValidate>
        <Stack gap="md">
          <Text size="sm">{text.takeLead}</Text>
          <PasswordInput
            data-autofocus
            label={text.takePassword}
            autoComplete="off"
            maxLength={LONGEST_PASSWORD}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <FailureNotice failure={taking.failure} onClose={taking.dismiss} />
          <Group>
            <Button type="submit" disabled={password === ''} loading={taking.running}>
              {text.takeButton}
            </Button>
            <Button variant="default" onClick={onClose}>
              {text.cancel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
