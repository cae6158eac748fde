import { Checkbox, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './invitations.module.css';

type Column = {
  readonly title: string;
  readonly align?: 'left' | 'right';
  readonly minWidth?: string;
  readonly className?: string;
};

type Row<Id> = {
  /** Of the row itself: several rows may be ticked by one id. */
  readonly key: string;
  readonly id: Id;
  /** What its tick is called where it is read aloud. */
  readonly tick: string;
  readonly cells: readonly ReactNode[];
};

type Properties<Id> = {
  readonly label: string;
  readonly tickAll: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row<Id>[];
  readonly ticked: ReadonlySet<Id>;
  readonly onTick: (ticked: ReadonlySet<Id>) => void;
};

/** A table with a tick for each row, and one for all of them in its head. */
export const TickTable = <Id extends string | number>(properties: Properties<Id>) => {
  const { label, tickAll, columns, rows, ticked, onTick } = properties;
  const ids = new Set(rows.map(({ id }) => id));
  const chosen = [...ids].filter((id) => ticked.has(id)).length;
  const areAll = ids.size > 0 && chosen === ids.size;
  const toggle = (id: Id): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  return (
    <div className={classes['scroll']}>
      <Table stickyHeader aria-label={label}>
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            <Table.Th w="2.5rem">
              <Checkbox
                size="xs"
                aria-label={tickAll}
                checked={areAll}
                indeterminate={chosen > 0 && !areAll}
                onChange={() => onTick(areAll ? new Set() : ids)}
              />
            </Table.Th>
            {columns.map(({ title, align = 'left', minWidth = 'auto' }) => (
              <Table.Th key={title} ta={align} miw={minWidth}>
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ key, id, tick, cells }) => (
            <Table.Tr key={key}>
              <Table.Td>
                <Checkbox size="xs" aria-label={tick} checked={ticked.has(id)} onChange={() => toggle(id)} />
              </Table.Td>
              {columns.map(({ title, align = 'left', className = '' }, at) => (
                <Table.Td key={title} ta={align} className={className}>
                  {cells[at]}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
