import { Drawer, Kbd, Stack, Table, Text, Title } from '@mantine/core';
import type { Vocabulary } from '../../shared/domain/organisation/vocabulary.ts';
import { frameText, keyHelp } from '../../shared/text/screens/frame.ts';
import { screenParts } from '../../shared/text/screens/screen-parts.ts';
import type { ScreenId } from '../screens/screen-ids.ts';
import { screens } from '../screens/screens.ts';

type Properties = {
  readonly opened: boolean;
  readonly screen: ScreenId;
  readonly words: Vocabulary;
  readonly onClose: () => void;
};

/** Help for the screen that is shown, beside it. */
export const HelpDrawer = ({ opened, screen, words, onClose }: Properties) => {
  const { title, help } = screens[screen];
  const parts = screenParts(words)[screen] ?? [];
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="26rem"
      title={frameText.helpOf(title(words))}
      closeButtonProps={{ 'aria-label': frameText.closeHelp }}
    >
      <Stack gap="sm">
        {help(words).map((paragraph) => (
          <Text key={paragraph} size="sm">
            {paragraph}
          </Text>
        ))}
        {parts.length > 0 && (
          <>
            <Title order={3} size="h5" mt="sm">
              {frameText.parts}
            </Title>
            {parts.map(({ part, title: name, help: about }) => (
              <Text key={part} size="sm">
                <strong>{name}.</strong> {about}
              </Text>
            ))}
          </>
        )}
        <Title order={3} size="h5" mt="sm">
          {frameText.keys}
        </Title>
        <Table withRowBorders={false} aria-label={frameText.keys} verticalSpacing={4}>
          <Table.Tbody>
            {keyHelp(words).map(([keys, act]) => (
              <Table.Tr key={keys}>
                <Table.Td>
                  <Kbd>{keys}</Kbd>
                </Table.Td>
                <Table.Td>{act}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Drawer>
  );
};
