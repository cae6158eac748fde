import { Badge, Table } from '@mantine/core';
import { journalText as text } from '../../../shared/text/journal-screen.ts';
import type { JournalRow } from '../../../shared/views/journal/journal-page.ts';
import classes from './journal.module.css';

/** Acts, newest first. */
export const JournalTable = ({ rows }: { readonly rows: readonly JournalRow[] }) => (
  <Table aria-label={text.title} stickyHeader>
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{text.when}</Table.Th>
        <Table.Th>{text.what}</Table.Th>
        <Table.Th>{text.who}</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {rows.map(({ number, when, sentence, user, undone }) => (
        <Table.Tr key={number}>
          <Table.Td className={classes['when'] ?? ''}>{when}</Table.Td>
          <Table.Td>
            <span className={undone ? (classes['undone'] ?? '') : ''}>{sentence}</span>{' '}
            {undone && (
              <Badge variant="default" size="sm" tt="none">
                {text.undone}
              </Badge>
            )}
          </Table.Td>
          <Table.Td>{user}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);
