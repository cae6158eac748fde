import { Button, Checkbox, Group, SimpleGrid, Text } from '@mantine/core';
import { sheetsScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import { useQuery } from '../../../bridge/use-query.ts';
import { hasLongLabels } from '../../../components/table/long-labels.ts';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';

type Properties = {
  /** Null: every class. */
  readonly chosen: readonly string[] | null;
  readonly onChange: (classIds: string[] | null) => void;
};

/** In letters: more do not fit into a quarter of the width. */
const MIDDLING = 5;

/** As many columns as the longest name leaves room for. */
const columnsFor = (rows: Parameters<typeof hasLongLabels>[0]): number => {
  if (hasLongLabels(rows)) return 2;
  return rows.some(({ label }) => label.length > MIDDLING) ? 3 : 4;
};

/** Any of the classes; all of them to begin with. */
export const ClassChoice = ({ chosen, onChange }: Properties) => {
  const { words } = useFrame();
  const links = useQuery('invitations.links', null);
  const rows = links.state === 'ready' ? links.value.rows : [];
  const isChosen = (classId: string): boolean => chosen?.includes(classId) ?? true;
  const toggle = (classId: string): void => {
    const next = rows.map((row) => row.classId).filter((id) => isChosen(id) !== (id === classId));
    onChange(next.length === rows.length ? null : next);
  };
  return (
    <fieldset className={classes['group']} aria-label={text.classes(words)}>
      <Group justify="space-between" mb={4}>
        <Text size="sm" fw={500}>
          {text.classes(words)}
          {chosen !== null && (
            <Text component="span" size="sm" c="var(--text-soft)">
              {` · ${text.chosen(chosen.length)}`}
            </Text>
          )}
        </Text>
        <Group gap={4}>
          <Button variant="subtle" size="compact-xs" onClick={() => onChange(null)}>
            {text.allClasses}
          </Button>
          <Button variant="subtle" size="compact-xs" onClick={() => onChange([])}>
            {text.noClasses}
          </Button>
        </Group>
      </Group>
      <div className={classes['classes']}>
        <SimpleGrid cols={columnsFor(rows)} spacing="xs" verticalSpacing="0.4rem">
          {rows.map(({ classId, label }) => (
            <Checkbox
              key={classId}
              size="xs"
              className={classes['address'] ?? ''}
              label={label}
              checked={isChosen(classId)}
              onChange={() => toggle(classId)}
            />
          ))}
        </SimpleGrid>
      </div>
    </fieldset>
  );
};
