import { Table, Text } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { formPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { shownCell } from '../../../shared/views/report/own-form/own-form-table.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import type { FormDraft } from './form-draft.ts';
import classes from './reports.module.css';

/** The form filled with the figures of the day, as it will be written. */
export const FormPreview = ({ draft, day }: { readonly draft: FormDraft; readonly day: Day | null }) => {
  const table = useQuery('reports.fillPreview', { day, form: draft });
  if (table.state === 'failed') return <FailureNotice failure={table.failure} />;
  if (table.state === 'loading') return null;
  const { data, head, rows, hasTotal } = table.value;
  return (
    <>
      <Text size="sm" c="var(--text-soft)">
        {data}
      </Text>
      <div className={classes['wide']}>
        <Table aria-label={text.preview} fz="sm" withTableBorder withColumnBorders verticalSpacing="0.2rem">
          <Table.Thead>
            <Table.Tr>
              {head.map((name, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
                <Table.Th key={index} fz="xs">
                  {name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row, place) => (
              <Table.Tr
                // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
                key={place}
                fw={hasTotal && !draft.sideways && place === rows.length - 1 ? 600 : 400}
              >
                {row.map((cell, column) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column's place alone
                  <Table.Td key={column} ta={column === 0 ? 'left' : 'right'}>
                    {shownCell(cell)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </>
  );
};
