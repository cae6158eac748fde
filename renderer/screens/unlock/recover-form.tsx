import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { gateText as text } from '../../../shared/text/screens/protection.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { NewPasswordFields } from '../settings/password-fields.tsx';

type Properties = { readonly onBack: () => void; readonly onRecovered: (recoveryKey: string) => void };

/** Opens with the recovery key and asks for the new password at once. */
export const RecoverForm = ({ onBack, onRecovered }: Properties) => {
  const [recoveryKey, setRecoveryKey] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const recovering = useCommand('protection.recover');
  const submit = async (): Promise<void> => {
    if (password === null) return;
    const recovered = await recovering.run({ recoveryKey, password });
    if (recovered) onRecovered(recovered.value.recoveryKey);
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack gap="md">
        <TextInput
          label={text.recoveryKey}
          description={text.recoveryHint}
          value={recoveryKey}
          inputMode="numeric"
          autoFocus
          onChange={(event) => {
            recovering.dismiss();
            setRecoveryKey(event.currentTarget.value);
          }}
        />
        <NewPasswordFields onChange={setPassword} />
        <FailureNotice failure={recovering.failure} />
        <Group>
          <Button
            type="submit"
            loading={recovering.running}
            disabled={recoveryKey === '' || password === null}
          >
            {text.recover}
          </Button>
          <Button variant="default" onClick={onBack}>
            {text.back}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
