import { Badge, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { importText as text } from '../../../shared/text/screens/import-screen.ts';
import type { PastImport } from '../../../shared/views/import-preview/past-imports.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { UndoImport } from './undo-import.tsx';

/** Imports that were carried out, each with the way to take it back. */
export const PastImports = () => {
  const past = useQuery('import.past', null, ['base.changed']);
  const [chosen, setChosen] = useState<PastImport | null>(null);
  if (past.state !== 'ready' || past.value.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h4">
        {text.past}
      </Title>
      <Table aria-label={text.past} verticalSpacing={4}>
        <Table.Tbody>
          {past.value.map((one) => (
            <Table.Tr key={one.revision}>
              <Table.Td>{one.when}</Table.Td>
              <Table.Td>{one.sentence}</Table.Td>
              <Table.Td ta="right">
                {one.undone ? (
                  <Badge variant="default" size="sm" tt="none">
                    {text.pastUndone}
                  </Badge>
                ) : (
                  <Group justify="flex-end">
                    <Button
                      size="compact-xs"
                      variant="default"
                      aria-label={text.undoPastOf(one.file, one.when)}
                      onClick={() => setChosen(one)}
                    >
                      {text.undoPast}
                    </Button>
                  </Group>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Text size="sm" c="var(--text-soft)">
        {text.pastHint}
      </Text>
      {chosen && <UndoImport past={chosen} onClose={() => setChosen(null)} />}
    </Stack>
  );
};
