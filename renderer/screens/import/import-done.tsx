import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ImportDone as Done } from '../../../shared/contract/channels/import-channels.ts';
import { whoSentence } from '../../../shared/text/importing.ts';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { doneNames } from '../../../shared/text/screens/plan-states.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import type { PlanRowView, PlanState } from '../../../shared/views/import-preview/plan-view.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { LongTable } from '../../components/table/long-table.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import type { Import, Review } from './use-import.ts';

type Properties = { readonly importing: Import; readonly review: Review; readonly done: Done };

/** What is doubtful about those who came in, to be looked after later. */
const Notes = ({ rows }: { readonly rows: readonly PlanRowView[] }) => (
  <LongTable
    label={importText.doneNotes(rows.length)}
    titles={[importText.row, importText.person, importText.note]}
    widths="6rem minmax(10rem, 1fr) minmax(14rem, 2fr)"
    minWidth="34rem"
    count={rows.length}
    keyOf={(index) => rows[index]?.id ?? index}
    cells={(index) => {
      const row = rows[index];
      if (!row) return null;
      const { sheet, row: number, name, notes } = row;
      return (
        <>
          <td>{sheet === '' ? number : `${sheet}: ${number}`}</td>
          <td>{name}</td>
          <td>
            {notes.map(({ column, text }) => (
              <div key={`${column} ${text}`}>{column === '' ? text : `${column}: ${text}`}</div>
            ))}
          </td>
        </>
      );
    }}
  />
);

/** What was done, with the way back and the rows that are still to be mended. */
export const ImportDone = ({ importing, review, done }: Properties) => {
  const { undo, words } = useFrame();
  const [saved, setSaved] = useState<string | null>(null);
  const rows: readonly (readonly [PlanState, number])[] = [
    ['create', done.created],
    ['update', done.updated],
    ['unchanged', done.unchanged],
    ['rejected', done.rejected],
    ['missing', done.missing],
  ];
  const all = review.planned.plan?.rows ?? [];
  const came = all.filter(({ state, id }) => state !== 'rejected' && !review.leftOut.has(id));
  const who = whoSentence(
    came.filter(({ state }) => state !== 'missing').map(({ category }) => category),
    words,
  );
  const noted = came.filter(({ notes }) => notes.length > 0);
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
      {who !== '' && <Text size="sm">{who}</Text>}
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
      {noted.length > 0 && (
        <Stack gap="xs" mah="28rem">
          <Title order={2}>{importText.doneNotes(noted.length)}</Title>
          <Notes rows={noted} />
        </Stack>
      )}
    </Page>
  );
};
