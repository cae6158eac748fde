import { Table, Text } from '@mantine/core';
import { percentText } from '../../../shared/text/report/report-sentences.ts';
import { overviewText } from '../../../shared/text/screens/overview-screen.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import type { FigureRow } from '../../../shared/views/overview.ts';
import { Section } from '../../components/section.tsx';
import classes from './overview.module.css';

type Properties = { readonly rows: readonly FigureRow[]; readonly outsideBase: number };

const heads = ['people', 'invited', 'joined', 'newly', 'base', 'share'] as const;

/** How far each category has come, with the base of each share. */
export const FigureTable = ({ rows, outsideBase }: Properties) => (
  <Section title={overviewText.figures}>
    <Table.ScrollContainer minWidth="32rem" type="native">
      <Table aria-label={overviewText.figures}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{overviewText.category}</Table.Th>
            {heads.map((head) => (
              <Table.Th key={head} ta="right">
                {overviewText[head]}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(({ name, onList, invited, joined, newlyJoined, base, share }, index) => (
            <Table.Tr key={name} className={index === rows.length - 1 ? (classes['total'] ?? '') : ''}>
              <Table.Th scope="row" fw="inherit">
                {name}
              </Table.Th>
              {[onList, invited, joined, newlyJoined, base].map((count, column) => (
                <Table.Td key={heads[column]} ta="right">
                  {grouped(count)}
                </Table.Td>
              ))}
              <Table.Td ta="right">
                {share === null ? overviewText.noShare : percentText({ joined, base })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
    <Text size="sm" c="var(--text-soft)">
      {overviewText.shareNote}
      {outsideBase > 0 && ` ${overviewText.outside(outsideBase)}`}
    </Text>
  </Section>
);
