import { Button, Group, Stack, Text, Title } from '@mantine/core';
import type { Gate } from '../../../shared/contract/channels/protection-channels.ts';
import { rescueText } from '../../../shared/text/backups.ts';
import { gateText as text } from '../../../shared/text/screens/protection.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { EnterForm } from './enter-form.tsx';
import classes from './gate.module.css';
import { RescueForm } from './rescue-form.tsx';
import { UnlockForm } from './unlock-form.tsx';

type Properties = { readonly gate: Gate; readonly onRecovered: (recoveryKey: string) => void };

const titleOf = ({ reason, locked, isMissing }: Gate): string => {
  if (reason === 'damaged') return isMissing ? rescueText.titleMissing : rescueText.title;
  if (reason === 'in-use') return text.inUse;
  if (reason === 'not-writable') return text.notWritable;
  return locked ? text.locked : text.closed;
};

/** A base that waits: nothing of it is in the window but its name. */
export const GateScreen = ({ gate, onRecovered }: Properties) => {
  const leaving = useCommand('base.close');
  return (
    <main className={classes['room']}>
      <Stack className={classes['card'] ?? ''} gap="md">
        <Stack gap="xs">
          <Title order={1} size="h2">
            {titleOf(gate)}
          </Title>
          {gate.organisation && <Text fw={600}>{gate.organisation}</Text>}
          <Text c="var(--text-soft)">{text.why(gate)}</Text>
        </Stack>
        {gate.reason === 'password' && <UnlockForm canStay={gate.canStay} onRecovered={onRecovered} />}
        {gate.reason === 'damaged' && <RescueForm />}
        {(gate.reason === 'in-use' || gate.reason === 'not-writable') && <EnterForm canTake={gate.canTake} />}
        <CopyField label={text.folder} text={gate.folder} copy={text.copy} copied={text.copied} />
        <Group>
          <Button variant="default" onClick={() => void leaving.run(null)}>
            {text.otherBase}
          </Button>
        </Group>
      </Stack>
    </main>
  );
};
