import { Skeleton, Stack, Table, Text } from '@mantine/core';
import { lazy, Suspense } from 'react';
import { columnHeads } from '../../../shared/text/report/report.ts';
import { figureTitles, reportsText as text } from '../../../shared/text/screens/reports-screen.ts';
import type { StateFigureName } from '../../../shared/views/report-screen/figure-people.ts';
import type { CategoryRow, ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { Section } from '../../components/section.tsx';
import { BehindButton } from './behind-button.tsx';
import { FigureButton } from './figure-button.tsx';
import classes from './reports.module.css';

/** Drawing charts takes a large library: the figures do not wait for it. */
const JoiningChart = lazy(async () => ({ default: (await import('./joining-chart.tsx')).JoiningChart }));

/** Figures before the share and after it. */
const before = [
  'onList',
  'notInvited',
  'invited',
  'requested',
  'joined',
  'confirmed',
  'refused',
  'left',
  'base',
] as const;
const after = ['notYet', 'newly'] as const satisfies readonly StateFigureName[];

const Row = ({ row }: { readonly row: CategoryRow }) => {
  const cell = (name: StateFigureName) => (
    <Table.Td key={name} ta="right">
      <FigureButton
        figure={{ name, category: row.category, where: row.category === null ? '' : row.name }}
        count={row[name]}
      />
    </Table.Td>
  );
  return (
    <Table.Tr fw={row.category === null ? 600 : 400}>
      <Table.Th scope="row">{row.name}</Table.Th>
      {before.map(cell)}
      <Table.Td ta="right">{text.share(row.share)}</Table.Td>
      {after.map(cell)}
    </Table.Tr>
  );
};

/** What the figures say, the figures by category, the line of joining, and the rest of the summary. */
export const FiguresPart = ({ view }: { readonly view: ReportView }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
  <section className={classes['scroll']} aria-label={text.figures} tabIndex={0}>
    <Stack gap="lg" pb="md">
      <Section title={text.inShort}>
        <Stack gap={4}>
          {view.sentences.map((sentence) => (
            <Text key={sentence} size="sm">
              {sentence}
            </Text>
          ))}
        </Stack>
      </Section>
      <Section title={text.byCategory}>
        <Table aria-label={text.byCategory} horizontalSpacing="0.35rem" fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.category}</Table.Th>
              {before.map((name) => (
                <Table.Th key={name} ta="right" fz="xs">
                  {figureTitles[name]}
                </Table.Th>
              ))}
              <Table.Th ta="right" fz="xs">
                {columnHeads.share}
              </Table.Th>
              {after.map((name) => (
                <Table.Th key={name} ta="right" fz="xs">
                  {figureTitles[name]}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {view.categories.map((row) => (
              <Row key={row.name} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </Section>
      <Section title={text.joiningTitle}>
        <Suspense fallback={<Skeleton h="15rem" />}>
          <JoiningChart view={view} />
        </Suspense>
      </Section>
      <div className={classes['lists']}>
        {view.lists.map(({ title, entries }) => (
          <Section key={title} title={title}>
            <Stack component="ul" gap={2} m={0} p={0}>
              {entries.map((entry) => (
                <Text key={entry.name} component="li" size="sm" className={classes['pair'] ?? ''}>
                  <span>{entry.name}</span>
                  <BehindButton {...entry} />
                </Text>
              ))}
            </Stack>
          </Section>
        ))}
      </div>
    </Stack>
  </section>
);
