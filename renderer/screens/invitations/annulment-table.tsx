import { Checkbox, Table } from '@mantine/core';
import { shortDate } from '../../../shared/domain/calendar.ts';
import {
  linksScreenText,
  roleColumn,
  annulmentScreenText as text,
} from '../../../shared/text/invitations-screen.ts';
import type { AnnulmentRow } from '../../../shared/views/invitations/annulment-view.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './invitations.module.css';

type Properties = {
  readonly rows: readonly AnnulmentRow[];
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (ticked: ReadonlySet<string>) => void;
};

/** The links with a tick for each. */
export const AnnulmentTable = ({ rows, ticked, onTick }: Properties) => {
  const { words } = useFrame();
  const all = ticked.size === rows.length;
  const toggle = (id: string): void => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    onTick(next);
  };
  const heads = [text.added, text.age, text.waiting];
  return (
    <div className={classes['scroll']}>
      <Table stickyHeader aria-label={text.list}>
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            <Table.Th w="2.5rem">
              <Checkbox
                size="xs"
                aria-label={text.tickAll}
                checked={all}
                indeterminate={ticked.size > 0 && !all}
                onChange={() => onTick(new Set(all ? [] : rows.map(({ id }) => id)))}
              />
            </Table.Th>
            <Table.Th miw="9rem">{text.place}</Table.Th>
            <Table.Th>{text.address}</Table.Th>
            {heads.map((title) => (
              <Table.Th key={title} ta="right">
                {title}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const place = linksScreenText.place(row.label, roleColumn(row.role, words).toLowerCase());
            return (
              <Table.Tr key={row.id}>
                <Table.Td>
                  <Checkbox
                    size="xs"
                    aria-label={text.tick(place)}
                    checked={ticked.has(row.id)}
                    onChange={() => toggle(row.id)}
                  />
                </Table.Td>
                <Table.Td>{place}</Table.Td>
                <Table.Td className={classes['address'] ?? ''}>{row.url}</Table.Td>
                <Table.Td ta="right">{shortDate(row.addedOn)}</Table.Td>
                <Table.Td ta="right">{row.days}</Table.Td>
                <Table.Td ta="right">{row.waiting}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
};
