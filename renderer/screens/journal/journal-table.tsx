import { Badge, Button, Table } from '@mantine/core';
import { useState } from 'react';
import { importText } from '../../../shared/text/screens/import-screen.ts';
import { journalText as text } from '../../../shared/text/screens/journal-screen.ts';
import type { JournalRow } from '../../../shared/views/journal/journal-page.ts';
import { UndoImport } from '../import/undo-import.tsx';
import classes from './journal.module.css';

/** Acts, newest first; from the act of an import the way leads to a look at its undoing. */
export const JournalTable = ({ rows }: { readonly rows: readonly JournalRow[] }) => {
  const [chosen, setChosen] = useState<JournalRow['pastImport']>(null);
  return (
    <>
      <Table aria-label={text.title} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{text.when}</Table.Th>
            <Table.Th>{text.what}</Table.Th>
            <Table.Th>{text.who}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ number, when, sentence, user, undone, pastImport }) => (
            <Table.Tr key={number}>
              <Table.Td className={classes['when'] ?? ''}>{when}</Table.Td>
              <Table.Td>
                <span className={undone ? (classes['undone'] ?? '') : ''}>{sentence}</span>{' '}
                {undone && (
                  <Badge variant="default" size="sm" tt="none">
                    {text.undone}
                  </Badge>
                )}
                {pastImport && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={importText.undoPastOf(pastImport.file, when)}
                    onClick={() => setChosen(pastImport)}
                  >
                    {importText.undoPast}
                  </Button>
                )}
              </Table.Td>
              <Table.Td>{user}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {chosen && <UndoImport past={chosen} onClose={() => setChosen(null)} />}
    </>
  );
};
