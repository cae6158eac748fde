import { Button, Group, Text } from '@mantine/core';
import { draftText } from '../../../shared/text/screens/drafts.ts';
import { settingsText as text } from '../../../shared/text/screens/settings-screen.ts';

type Properties = { readonly changed: boolean; readonly running: boolean; readonly onDiscard: () => void };

/** Under a form of the settings: saves what was typed, or takes it back. */
export const SavingBar = ({ changed, running, onDiscard }: Properties) => (
  <Group>
    <Button type="submit" disabled={!changed} loading={running}>
      {text.save}
    </Button>
    {changed && (
      <Button variant="default" disabled={running} onClick={onDiscard}>
        {draftText.discard}
      </Button>
    )}
    <Text size="sm" c="var(--text-soft)" role="status">
      {changed ? draftText.unsaved : ''}
    </Text>
  </Group>
);
