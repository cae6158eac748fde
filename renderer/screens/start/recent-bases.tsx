import { ActionIcon, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { startText } from '../../../shared/text/screens/start-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';

/** The bases that were open on this computer; nothing at all when there were none. */
export const RecentBases = () => {
  const recent = useQuery('base.recent', null, ['base.switched']);
  const opening = useCommand('base.openRecent');
  const forgetting = useCommand('base.forgetRecent');
  if (recent.state !== 'ready') return null;
  const left = forgetting.running ? [] : recent.value;
  if (left.length === 0) return null;
  return (
    <Stack component="section" gap="xs" w="100%" aria-labelledby="recent-title">
      <Title order={2} size="h4" id="recent-title">
        {startText.recent}
      </Title>
      <FailureNotice failure={opening.failure} onClose={opening.dismiss} />
      {left.map(({ key, organisation, folder, present }) => (
        <Group key={key} gap="xs" wrap="nowrap">
          <UnstyledButton flex={1} disabled={opening.running} onClick={() => void opening.run({ key })}>
            <Text fw={500}>{organisation || startText.unnamed}</Text>
            <Text size="sm" c="var(--text-soft)">
              {present ? folder : `${folder} – ${startText.recentAbsent}`}
            </Text>
          </UnstyledButton>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`${startText.forget}: ${organisation || folder}`}
            onClick={() => void forgetting.run({ key })}
          >
            <IconX size="1rem" aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
};
