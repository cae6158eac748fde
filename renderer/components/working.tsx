import { Button, Group, Loader, Stack, Text } from '@mantine/core';
import { Page } from './page.tsx';

type Properties = { readonly text: string; readonly cancelText: string; readonly onCancel: () => void };

/** Long work that goes on elsewhere: the window stays alive, and the work can be ended. */
export const Working = ({ text, cancelText, onCancel }: Properties) => (
  <Page>
    <Stack align="center" gap="md" mt="xl" role="status">
      <Group gap="sm">
        <Loader size="sm" aria-hidden />
        <Text>{text}</Text>
      </Group>
      <Button variant="default" onClick={onCancel}>
        {cancelText}
      </Button>
    </Stack>
  </Page>
);
