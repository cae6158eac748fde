import { Alert, Button, Checkbox, Group, Select, Stack, Text } from '@mantine/core';
import { lockMinutes, type Protection } from '../../../shared/contract/channels/protection-channels.ts';
import { protectionText as text } from '../../../shared/text/screens/protection.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { PasswordPart } from './password-part.tsx';

/** When the base is locked while nobody is there; at once, without a button. */
const LockPart = ({ protection }: { readonly protection: Protection }) => {
  const choosing = useCommand('protection.lockAfter');
  const staying = useCommand('protection.stay');
  const locking = useCommand('protection.lockNow');
  const { canStay, stays, lockAfter } = protection;
  return (
    <Section title={text.lock} hint={text.lockHint}>
      <Stack gap="md" align="flex-start">
        <Select
          label={text.lockAfter}
          data={lockMinutes.map((value) => ({ value: `${value}`, label: text.lockMinutes(value) }))}
          value={`${lockAfter}`}
          allowDeselect={false}
          disabled={stays}
          onChange={(chosen) => {
            const minutes = lockMinutes.find((one) => `${one}` === chosen);
            if (minutes !== undefined) void choosing.run({ minutes });
          }}
        />
        <Text size="sm" c="var(--text-soft)">
          {text.lockWithSystem}
        </Text>
        {canStay ? (
          <Checkbox
            label={text.stay}
            description={text.stayHint}
            checked={stays}
            onChange={(event) => void staying.run({ stay: event.currentTarget.checked })}
          />
        ) : (
          <Text size="sm">{text.stayMissing}</Text>
        )}
        <Button variant="default" onClick={() => void locking.run(null)}>
          {text.lockNow}
        </Button>
        <FailureNotice failure={choosing.failure ?? staying.failure} />
      </Stack>
    </Section>
  );
};

/** Защита: the password, its recovery key, and when the base is locked. */
export const ProtectionSettings = () => {
  const query = useQuery('protection.read', null, ['base.changed', 'base.switched', 'settings.changed']);
  if (query.state === 'loading') return null;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} />;
  const protection = query.value;
  return (
    <Stack gap="xl" maw="44rem">
      <PasswordPart protection={protection} />
      {protection.isSealed && protection.foreign.length > 0 && (
        <Alert variant="outline" color="orange">
          {text.foreign(protection.folder, protection.foreign)}
        </Alert>
      )}
      {protection.isSealed && <LockPart protection={protection} />}
      <Alert variant="outline" color="gray">
        <Group gap="xs">
          <Text size="sm">{text.exportsReadable}</Text>
          <Text size="sm">{text.copiesElsewhere}</Text>
          <Text size="sm">{text.notCertified}</Text>
        </Group>
      </Alert>
    </Stack>
  );
};
