import { Drawer, Kbd, Stack, Table, Text } from '@mantine/core';
import { frameText, keyHelp } from '../../shared/text/frame.ts';

type Properties = {
  readonly opened: boolean;
  readonly title: string;
  readonly help: readonly string[];
  readonly onClose: () => void;
};

/** Help for the screen that is shown, beside it. */
export const HelpDrawer = ({ opened, title, help, onClose }: Properties) => (
  <Drawer
    opened={opened}
    onClose={onClose}
    position="right"
    size="26rem"
    title={frameText.helpOf(title)}
    closeButtonProps={{ 'aria-label': frameText.closeHelp }}
  >
    <Stack gap="sm">
      {help.map((paragraph) => (
        <Text key={paragraph} size="sm">
          {paragraph}
        </Text>
      ))}
      <Table mt="md" withRowBorders={false} aria-label={frameText.help} verticalSpacing={4}>
        <Table.Tbody>
          {keyHelp.map(([keys, act]) => (
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
