import { Button, Checkbox, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { gateText as text } from '../../../shared/text/screens/protection.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { RecoverForm } from './recover-form.tsx';

type Properties = { readonly canStay: boolean; readonly onRecovered: (recoveryKey: string) => void };

/** The password of a closed base, or the way round a forgotten one. */
export const UnlockForm = ({ canStay, onRecovered }: Properties) => {
  const [password, setPassword] = useState('');
  const [stay, setStay] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const unlocking = useCommand('protection.unlock');
  if (forgotten) return <RecoverForm onBack={() => setForgotten(false)} onRecovered={onRecovered} />;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void unlocking.run({ password, stay });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <PasswordInput
          label={text.password}
          value={password}
          autoFocus
          onChange={(event) => {
            unlocking.dismiss();
            setPassword(event.currentTarget.value);
          }}
        />
        <FailureNotice failure={unlocking.failure} />
        {canStay && (
          <Checkbox
            label={text.stay}
            checked={stay}
            onChange={(event) => setStay(event.currentTarget.checked)}
          />
        )}
        <Group>
          <Button type="submit" loading={unlocking.running} disabled={password === ''}>
            {text.open}
          </Button>
          <Button variant="default" onClick={() => setForgotten(true)}>
            {text.forgotten}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
