import { ActionIcon, Group, Stack, Text, Title } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { classesText, linkStateNames, wayNotes } from '../../../shared/text/screens/classes-screen.ts';
import type { RoleLinks } from '../../../shared/views/classes/class-card.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { StandingMark } from '../../components/standing-mark.tsx';
import { useFrame } from '../../frame/frame-context.ts';

/** The links of one role: shown and copied, never opened. */
export const RoleLinksSection = ({ role, way, links }: RoleLinks) => {
  const { words, say } = useFrame();
  const copying = useCommand('app.copy');
  const byLink = way === 'link' || way === 'chatLink';
  const active = links.some(({ state }) => state === 'active');
  const copy = async (url: string): Promise<void> => {
    if (await copying.run({ text: url })) say(classesText.copied, false);
  };
  return (
    <Stack gap={4} component="section">
      <Title order={3} size="sm">
        {classesText.roleLinks(role, words)}
      </Title>
      {byLink && !active && (
        <Text size="sm" component="div">
          <StandingMark text={classesText.noLink} tone="bad" />
        </Text>
      )}
      {!byLink && (
        <Text size="sm" c="var(--text-soft)">
          {wayNotes[way]}
        </Text>
      )}
      {links.map(({ url, state, addedOn }) => (
        <Group key={url} gap="xs" wrap="nowrap" justify="space-between">
          <Stack gap={0} miw={0}>
            <Text size="sm" truncate title={url}>
              {url}
            </Text>
            <Text size="xs" c="var(--text-soft)">
              {linkStateNames[state]}, {classesText.since(shortDate(addedOn))}
            </Text>
          </Stack>
          <ActionIcon
            variant="default"
            aria-label={`${classesText.copy}: ${url}`}
            title={classesText.copy}
            onClick={() => void copy(url)}
          >
            <IconCopy size="1rem" stroke={1.5} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
};
