import { Checkbox, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { handoverText as text } from '../../../shared/text/handover.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { NewPasswordFields } from '../settings/password-fields.tsx';

type Properties = {
  readonly onClose: () => void;
  readonly onTaken: (recoveryKey: string | null) => void;
};

/** «Принять дела»: the file of the former administrator becomes a base of this computer (R31). */
export const TakeOver = ({ onClose, onTaken }: Properties) => {
  useReturnFocus();
  const taking = useCommand('handover.take');
  const [password, setPassword] = useState('');
  const [sealing, setSealing] = useState(true);
  const [basePassword, setBasePassword] = useState<string | null>(null);
  const take = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await taking.run({ password, basePassword: sealing ? basePassword : null });
    if (!done?.value) return;
    onTaken(done.value.recoveryKey);
    onClose();
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
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Checkbox
            label={text.takeSealed}
            checked={sealing}
            onChange={(event) => {
              setBasePassword(null);
              setSealing(event.currentTarget.checked);
            }}
          />
          {sealing && <NewPasswordFields onChange={setBasePassword} />}
          <FailureNotice failure={taking.failure} onClose={taking.dismiss} />
          <FormActs
            act={text.takeButton}
            running={taking.running}
            disabled={password === '' || (sealing && basePassword === null)}
            onCancel={onClose}
          />
        </Stack>
      </form>
    </Modal>
  );
};
