import { Button, CloseButton, Table, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { communicationText as text } from '../../../shared/text/screens/communication-screen.ts';
import { copiedTable, linesWith, type RegisterLine } from '../../../shared/views/registers/register-lines.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StandingMark } from '../../components/standing-mark.tsx';
import { useFind } from '../../frame/frame-context.ts';
import classes from './communication.module.css';

export type Line = RegisterLine & {
  /** Colours the last cell, which tells the state in words. */
  readonly tone: 'none' | 'waiting' | 'good' | 'bad';
};

type Properties = {
  readonly label: string;
  readonly columns: readonly string[];
  /** Titles of the cells behind the columns: copied and searched, not shown. */
  readonly hidden?: readonly string[];
  readonly lines: readonly Line[];
  readonly empty: { readonly title: string; readonly hint: string };
  readonly addLabel: string;
  /** Null: nothing can be added yet. */
  readonly onAdd: (() => void) | null;
  readonly openId: string | null;
  readonly onOpen: (id: string) => void;
  /** Stands beside the search. */
  readonly tools?: ReactNode;
  /** The panel of the row that is open. */
  readonly panel: ReactNode;
};

type RowProperties = {
  readonly line: Line;
  readonly isOpen: boolean;
  readonly columns: number;
  readonly onOpen: () => void;
};

const Row = ({ line, isOpen, columns, onOpen }: RowProperties) => (
  <Table.Tr className={isOpen ? (classes['opened'] ?? '') : ''}>
    {line.cells.slice(0, columns).map((cell, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is known by its column's place alone
      <Table.Td key={at} className={classes['wrap'] ?? ''}>
        {at === 0 && (
          <UnstyledButton className={classes['open'] ?? ''} aria-pressed={isOpen} onClick={onOpen}>
            {cell || '–'}
          </UnstyledButton>
        )}
        {at > 0 && at === columns - 1 && <StandingMark text={cell} tone={line.tone} />}
        {at > 0 && at < columns - 1 && cell}
      </Table.Td>
    ))}
  </Table.Tr>
);

/** One register as a list: searched, copied, added to; a row opens beside it. */
export const RegisterPart = (properties: Properties) => {
  const {
    label,
    columns,
    hidden = [],
    lines,
    empty,
    addLabel,
    onAdd,
    openId,
    onOpen,
    tools,
    panel,
  } = properties;
  const [typed, setTyped] = useState('');
  const search = useRef<HTMLInputElement>(null);
  useFind(() => search.current?.select());
  const found = linesWith(lines, typed);
  return (
    <>
      <div className={classes['bar']}>
        {lines.length > 0 && (
          <TextInput
            ref={search}
            className={classes['search'] ?? ''}
            aria-label={text.search}
            placeholder={text.search}
            value={typed}
            maxLength={200}
            autoComplete="off"
            leftSection={<IconSearch size="1rem" stroke={1.5} aria-hidden />}
            rightSection={
              typed !== '' && <CloseButton size="sm" aria-label={text.close} onClick={() => setTyped('')} />
            }
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )}
        {tools}
        <div className={classes['end']}>
          {found.length > 0 && (
            <CopyButton label={text.copyList} text={copiedTable([...columns, ...hidden], found)} />
          )}
          {onAdd && (
            <Button size="xs" leftSection={<IconPlus size="1rem" stroke={1.5} aria-hidden />} onClick={onAdd}>
              {addLabel}
            </Button>
          )}
        </div>
      </div>
      <div className={classes['sides']}>
        {lines.length === 0 && <EmptyState title={empty.title} hint={empty.hint} />}
        {lines.length > 0 && found.length === 0 && <Text role="status">{text.nothingFound}</Text>}
        {found.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls by keyboard
          <section className={classes['scroll']} aria-label={label} tabIndex={0}>
            <Table stickyHeader fz="sm" aria-label={label}>
              <Table.Thead className={classes['head'] ?? ''}>
                <Table.Tr>
                  {columns.map((title) => (
                    <Table.Th key={title}>{title}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {found.map((line) => (
                  <Row
                    key={line.id}
                    line={line}
                    isOpen={line.id === openId}
                    columns={columns.length}
                    onOpen={() => onOpen(line.id)}
                  />
                ))}
              </Table.Tbody>
            </Table>
          </section>
        )}
        {panel}
      </div>
    </>
  );
};
