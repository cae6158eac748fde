import { Button, Stack, Text } from '@mantine/core';

type Properties = {
  readonly title: string;
  readonly hint: string;
  readonly act?: string;
  readonly onAct?: () => void;
};

/** Nothing here yet: says so, and what to do next. */
export const EmptyState = ({ title, hint, act, onAct }: Properties) => (
  <Stack gap="xs" align="flex-start">
    <Text fw={600}>{title}</Text>
    <Text size="sm" c="var(--text-soft)" maw="36rem">
      {hint}
    </Text>
    {act !== undefined && onAct && (
      <Button mt="xs" onClick={onAct}>
        {act}
      </Button>
    )}
  </Stack>
);
