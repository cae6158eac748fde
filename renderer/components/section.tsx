import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

type Properties = {
  readonly title: string;
  readonly hint?: string;
  /** Stands on the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** A titled part of a screen. */
export const Section = ({ title, hint, aside, children }: Properties) => {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Group justify="space-between" align="baseline" gap="xs">
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {aside}
      </Group>
      {hint !== undefined && (
        <Text size="sm" c="var(--text-soft)">
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  );
};
