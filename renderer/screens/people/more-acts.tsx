import { Button, Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { registerText, viewText } from '../../../shared/text/movements.ts';
import { sortTitles } from '../../../shared/text/screens/people-screen.ts';
import type { SortKey } from '../../../shared/views/people/find-people.ts';
import type { PeopleTable } from '../../../shared/views/people/people-table.ts';
import { calls } from '../../bridge/bridge.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { peopleTexts } from './people-columns.tsx';

type Properties = {
  readonly table: PeopleTable;
  /** The rows that are chosen, or all that were found. */
  readonly rows: readonly number[];
  readonly columns: readonly SortKey[];
};

/** Copies people as a table, or saves them, with the columns that are shown. */
export const MoreActs = ({ table, rows, columns }: Properties) => {
  const { words, say, fail } = useFrame();
  const titles = columns.map((key) => sortTitles[key](words));
  const cells = (): string[][] => rows.map((row) => peopleTexts(table, row, columns, words));
  const copy = async (): Promise<void> => {
    const text = [titles, ...cells()].map((row) => row.join('\t')).join('\n');
    const done = await calls['app.copy']({ text });
    if (done.ok) say(viewText.copied(rows.length), false);
    else fail(done.failure);
  };
  const save = async (): Promise<void> => {
    const done = await calls['people.saveTable']({
      title: viewText.listTitle,
      columns: titles,
      rows: cells(),
    });
    if (!done.ok) fail(done.failure);
    else if (done.value) say(registerText.saved(done.value.file), false);
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="xs"
          disabled={rows.length === 0}
          rightSection={<IconChevronDown size="0.9rem" aria-hidden />}
        >
          {viewText.more}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copy()}>{viewText.copy}</Menu.Item>
        <Menu.Item onClick={() => void save()}>{viewText.export}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
