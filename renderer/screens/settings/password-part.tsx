import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Protection } from '../../../shared/contract/channels/protection-channels.ts';
import { protectionText as text } from '../../../shared/text/screens/protection.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { InlineForm } from '../../components/inline-form.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { NewPasswordFields } from './password-fields.tsx';
import { PasswordRecoveryKey } from './password-recovery-key.tsx';

type Act = 'set' | 'remove';

/** The present password, the new one twice, or the present one alone to remove it. */
const PasswordForm = ({
  act,
  isSealed,
  onDone,
  onCancel,
}: {
  readonly act: Act;
  readonly isSealed: boolean;
  readonly onDone: (recoveryKey: string | null) => void;
  readonly onCancel: () => void;
}) => {
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState<string | null>(null);
  const setting = useCommand('protection.set');
  const removing = useCommand('protection.remove');
  const busy = setting.running || removing.running;
  const ready = act === 'remove' ? current !== '' : password !== null && (!isSealed || current !== '');

  const run = async (): Promise<void> => {
    if (act === 'remove') {
      if (await removing.run({ current })) onDone(null);
      return;
    }
    if (password === null) return;
    const set = await setting.run({ password, current: isSealed ? current : null });
    if (set) onDone(set.value.recoveryKey);
  };
  return (
    <InlineForm changed={false} onSave={() => void run()} onClose={onCancel}>
      <Stack gap="md" maw="26rem">
        {isSealed && (
          <PasswordInput
            label={text.current}
            value={current}
            onChange={(event) => {
              setting.dismiss();
              removing.dismiss();
              setCurrent(event.currentTarget.value);
            }}
          />
        )}
        {act === 'set' && <NewPasswordFields onChange={setPassword} />}
        <FailureNotice failure={setting.failure ?? removing.failure} />
        <Group>
          <Button type="submit" loading={busy} disabled={!ready}>
            {act === 'remove' ? text.remove : isSealed ? text.change : text.set}
          </Button>
          {isSealed && (
            <Button variant="default" onClick={onCancel}>
              {text.cancel}
            </Button>
          )}
        </Group>
      </Stack>
    </InlineForm>
  );
};

/** The password of the base: set, changed, removed; the recovery key is shown once. */
export const PasswordPart = ({ protection }: { readonly protection: Protection }) => {
  const { isSealed, readOnly } = protection;
  const { say } = useFrame();
  const [act, setAct] = useState<Act | null>(null);
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const shown = act ?? (isSealed ? null : 'set');
  const done = (key: string | null): void => {
    setAct(null);
    setRecoveryKey(key);
    if (key === null && act === 'remove') say(text.wasRemoved, false);
  };
  return (
    <Section title={text.password} hint={isSealed ? text.withPassword : text.withoutPassword}>
      {shown && !readOnly && (
        <PasswordForm
          key={shown}
          act={shown}
          isSealed={isSealed}
          onDone={done}
          onCancel={() => setAct(null)}
        />
      )}
      {!shown && !readOnly && (
        <Group>
          <Button variant="default" title={text.changeHint} onClick={() => setAct('set')}>
            {text.change}
          </Button>
          <Button variant="default" title={text.removeHint} onClick={() => setAct('remove')}>
            {text.remove}
          </Button>
        </Group>
      )}
      {recoveryKey !== null && (
        <PasswordRecoveryKey
          organisation=""
          recoveryKey={recoveryKey}
          onDone={() => {
            setRecoveryKey(null);
            say(text.wasSet, false);
          }}
        />
      )}
    </Section>
  );
};
