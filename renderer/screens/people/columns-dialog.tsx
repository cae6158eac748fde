import { ActionIcon, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { moveText, viewText } from '../../../shared/text/movements.ts';
import { sortTitles } from '../../../shared/text/screens/people-screen.ts';
import { type SortKey, sortKeys, usualColumns } from '../../../shared/views/people/find-people.ts';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

/** The columns with one put a place earlier. */
const earlier = (columns: readonly SortKey[], key: SortKey): readonly SortKey[] => {
  const at = columns.indexOf(key);
  const before = columns[at - 1];
  if (before === undefined) return columns;
  return columns.toSpliced(at - 1, 2, key, before);
};

type Properties = {
  readonly columns: readonly SortKey[];
  readonly onColumns: (columns: readonly SortKey[]) => void;
  readonly onClose: () => void;
};

/** Chooses the columns of the table and their order; the name always stands first. */
export const ColumnsDialog = ({ columns, onColumns, onClose }: Properties) => {
  const { words } = useFrame();
  useReturnFocus();
  const all = [...columns, ...sortKeys.filter((key) => !columns.includes(key))];
  const toggle = (key: SortKey): void =>
    onColumns(columns.includes(key) ? columns.filter((one) => one !== key) : [...columns, key]);
  return (
    <Modal
      opened
      onClose={onClose}
      title={viewText.columnsTitle}
      closeButtonProps={{ 'aria-label': moveText.close }}
    >
      <Stack gap="sm">
        <Text size="sm" c="var(--text-soft)">
          {viewText.columnsHint}
        </Text>
        {all.map((key) => {
          const title = sortTitles[key](words);
          const at = columns.indexOf(key);
          const next = columns[at + 1];
          return (
            <Group key={key} justify="space-between" wrap="nowrap">
              <Checkbox
                label={title}
                checked={at >= 0}
                disabled={key === 'name'}
                onChange={() => toggle(key)}
              />
              {at > 0 && (
                <Group gap={4} wrap="nowrap">
                  <ActionIcon
                    variant="default"
                    aria-label={viewText.up(title)}
                    disabled={at < 2}
                    onClick={() => onColumns(earlier(columns, key))}
                  >
                    <IconArrowUp size="1rem" aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={viewText.down(title)}
                    disabled={next === undefined}
                    onClick={() => next && onColumns(earlier(columns, next))}
                  >
                    <IconArrowDown size="1rem" aria-hidden />
                  </ActionIcon>
                </Group>
              )}
            </Group>
          );
        })}
        <Group mt="xs">
          <Button onClick={onClose}>{viewText.done}</Button>
          <Button variant="default" onClick={() => onColumns(usualColumns)}>
            {viewText.usual}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
