import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ImportDone as Done } from '../../../shared/contract/import-channels.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { doneNames } from '../../../shared/text/screens/plan-states.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import type { PlanState } from '../../../shared/views/import-preview/plan-view.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import type { Import, Review } from './use-import.ts';

type Properties = { readonly importing: Import; readonly review: Review; readonly done: Done };

/** What was done, with the way back and the rows that are still to be mended. */
export const ImportDone = ({ importing, review, done }: Properties) => {
  const { undo } = useFrame();
  const [saved, setSaved] = useState<string | null>(null);
  const rows: readonly (readonly [PlanState, number])[] = [
    ['create', done.created],
    ['update', done.updated],
    ['unchanged', done.unchanged],
    ['rejected', done.rejected],
    ['missing', done.missing],
  ];
  const takeBack = (): void => {
    importing.expectUndo();
    undo();
  };
  return (
    <Page>
      <Stack gap="xs">
        <Title order={1}>{importText.done}</Title>
        <Text c="var(--text-soft)">{review.file.name}</Text>
      </Stack>
      <FailureNotice failure={importing.failure} onClose={importing.dismiss} />
      <Table aria-label={importText.done} maw="32rem">
        <Table.Tbody>
          {rows.map(([state, count]) => (
            <Table.Tr key={state}>
              <Table.Th scope="row" fw={400}>
                {doneNames[state]}
              </Table.Th>
              <Table.Td ta="right">{grouped(count)}</Table.Td>
            </Table.Tr>
          ))}
          {done.left > 0 && (
            <Table.Tr>
              <Table.Th scope="row" fw={400}>
                {importText.doneLeft}
              </Table.Th>
              <Table.Td ta="right">{grouped(done.left)}</Table.Td>
            </Table.Tr>
          )}
        </Table.Tbody>
      </Table>
      {done.missing > done.left && (
        <Text size="sm">{importText.missingStay(done.missing - done.left, done.left)}</Text>
      )}
      {done.rejected > 0 && (
        <Stack gap={4} align="flex-start">
          <Button variant="default" onClick={() => void importing.saveFaulty().then(setSaved)}>
            {importText.saveFaulty(done.rejected)}
          </Button>
          <Text size="sm" c="var(--text-soft)" role="status">
            {saved === null ? importText.saveFaultyHint : importText.faultySaved(saved)}
          </Text>
        </Stack>
      )}
      {review.outdated && <Text size="sm">{importText.movedOn}</Text>}
      <Group>
        <Button onClick={importing.putAway}>{importText.next}</Button>
        {review.outdated ? (
          <Button variant="default" onClick={importing.again}>
            {importText.back}
          </Button>
        ) : (
          <Button variant="default" onClick={takeBack}>
            {importText.undo}
          </Button>
        )}
      </Group>
    </Page>
  );
};
