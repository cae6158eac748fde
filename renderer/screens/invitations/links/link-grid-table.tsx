import { Table, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import type { PlatformRole } from '../../../../shared/domain/people/role.ts';
import { joiningWayNames } from '../../../../shared/text/report/report.ts';
import { roleColumn } from '../../../../shared/text/screens/invitations-screen.ts';
import { linkStateWords, linksScreenText as text } from '../../../../shared/text/screens/links-screen.ts';
import { platformNames } from '../../../../shared/text/words/platform-names.ts';
import { capitalised } from '../../../../shared/text/words/roles.ts';
import type { LinkCell, LinkGrid } from '../../../../shared/views/invitations/link-grid.ts';
import { useFrame } from '../../../frame/frame-context.ts';
import classes from '../invitations.module.css';

export type LinkPlace = { readonly classId: string; readonly role: PlatformRole };

type Properties = {
  readonly grid: LinkGrid;
  readonly onlyMissing: boolean;
  readonly chosen: LinkPlace | null;
  readonly onOpen: (place: LinkPlace, button: HTMLElement) => void;
};

const Standing = ({ cell }: { readonly cell: LinkCell }) => {
  const [link] = cell.links;
  if (!link) return cell.missing ? <span className={classes['missing']}>{text.missing}</span> : null;
  const more = cell.links.filter(({ state, expired }) => state === 'active' && !expired).length - 1;
  const state = link.expired ? text.expired : linkStateWords[link.state];
  const inForce = link.state === 'active' && !link.expired;
  return (
    <>
      {link.platform === null ? text.noPlatform : platformNames[link.platform]}
      {', '}
      <span className={cell.missing ? classes['missing'] : undefined}>
        {inForce ? text.age(link.days) : state}
      </span>
      {more > 0 && ` ${text.more(more)}`}
    </>
  );
};

const CellContent = ({ cell }: { readonly cell: LinkCell }) => (
  <>
    <Standing cell={cell} />
    {cell.waiting > 0 && (
      <Text component="span" size="xs" c="var(--text-soft)">
        {` · ${text.waiting(cell.waiting)}`}
      </Text>
    )}
  </>
);

type CellProperties = {
  readonly cell: LinkCell;
  readonly label: string;
  readonly pressed: boolean;
  readonly onOpen: (button: HTMLElement) => void;
};

const Cell = ({ cell, label, pressed, onOpen }: CellProperties) => {
  if (cell.links.length > 0 || cell.missing)
    return (
      <UnstyledButton
        className={classes['cell'] ?? ''}
        aria-pressed={pressed}
        onClick={(event) => onOpen(event.currentTarget)}
      >
        <VisuallyHidden>{`${label}: `}</VisuallyHidden>
        <CellContent cell={cell} />
      </UnstyledButton>
    );
  return (
    <Text size="sm" c="var(--text-soft)">
      {cell.waiting > 0 ? joiningWayNames[cell.way] : '–'}
    </Text>
  );
};

/** Classes down, roles across; what lacks a link stands out. */
export const LinkGridTable = ({ grid, onlyMissing, chosen, onOpen }: Properties) => {
  const { words } = useFrame();
  const rows = grid.rows.filter(({ cells }) => !onlyMissing || cells.some(({ missing }) => missing));
  return (
    <div className={classes['scroll']}>
      <Table stickyHeader aria-label={capitalised(text.title)} verticalSpacing="0.15rem">
        <Table.Thead className={classes['head'] ?? ''}>
          <Table.Tr>
            <Table.Th w="8rem">{capitalised(words.schoolClass.one)}</Table.Th>
            {grid.roles.map((role) => (
              <Table.Th key={role}>{roleColumn(role, words)}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ classId, label, cells }) => (
            <Table.Tr key={classId}>
              <Table.Th scope="row">{label}</Table.Th>
              {grid.roles.map((role) => {
                const cell = cells.find((known) => known.role === role);
                return (
                  <Table.Td key={role}>
                    {cell && (
                      <Cell
                        cell={cell}
                        label={text.place(label, roleColumn(role, words))}
                        pressed={chosen?.classId === classId && chosen.role === role}
                        onOpen={(button) => onOpen({ classId, role }, button)}
                      />
                    )}
                  </Table.Td>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
};
