import { Select, Stack, Table, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { ReportCategory } from '../../../shared/domain/reports/report-records.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { growthText, shortCategoryNames } from '../../../shared/text/report/report-sheets.ts';
import { growthPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { reportsText } from '../../../shared/text/screens/reports-screen.ts';
import type { GrowthWeek } from '../../../shared/views/report/figures/growth.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { useComparedReports } from './compared-reports.ts';
import { Comparison } from './comparison.tsx';
import { FigureButton } from './figure-button.tsx';
import classes from './reports.module.css';

const JoiningChart = lazy(async () => ({ default: (await import('./joining-chart.tsx')).JoiningChart }));

const totalOf = ({ joined }: GrowthWeek, { told }: ReportView): number =>
  told.reduce((sum, category) => sum + joined[category], 0);

const sourceOf = ({ on, snapshotOn }: GrowthWeek, day: string): string => {
  if (snapshotOn !== null) return growthText.snapshot(snapshotOn);
  return on === day ? growthText.present : growthText.records;
};

type WeekProperties = {
  readonly week: GrowthWeek;
  readonly category: ReportCategory | null;
  readonly count: number;
};

const WeekButton = ({ week: { on }, category, count }: WeekProperties) => (
  <FigureButton
    figure={{ name: 'joined', category, day: on, where: reportsText.joiningOn(on), told: count }}
    count={count}
  />
);

/** Who joined in the week; where more left than joined, who had left. */
const ChangeButton = ({ week: { on }, change }: { readonly week: GrowthWeek; readonly change: number }) => (
  <FigureButton
    figure={{
      name: change > 0 ? 'newly' : 'left',
      category: null,
      day: on,
      where: reportsText.joiningOn(on),
      told: Math.abs(change),
    }}
    count={change}
    shown={text.changed(change)}
  />
);

const Weeks = ({ view }: { readonly view: ReportView }) => {
  const { words } = useFrame();
  const names = shortCategoryNames(words);
  return (
    <Table aria-label={text.weeks} fz="sm" verticalSpacing="0.2rem">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{growthText.day}</Table.Th>
          {view.told.map((category) => (
            <Table.Th key={category} ta="right">
              {names[category]}
            </Table.Th>
          ))}
          <Table.Th ta="right">{growthText.total}</Table.Th>
          <Table.Th ta="right">{growthText.change}</Table.Th>
          <Table.Th>{growthText.source}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {view.growth.map((week, index) => {
          const before = view.growth[index - 1];
          return (
            <Table.Tr key={week.on}>
              <Table.Th scope="row">{shortDate(week.on)}</Table.Th>
              {view.told.map((category) => (
                <Table.Td key={category} ta="right">
                  <WeekButton week={week} category={category} count={week.joined[category]} />
                </Table.Td>
              ))}
              <Table.Td ta="right" fw={600}>
                <WeekButton week={week} category={null} count={totalOf(week, view)} />
              </Table.Td>
              <Table.Td ta="right">
                {before && <ChangeButton week={week} change={totalOf(week, view) - totalOf(before, view)} />}
              </Table.Td>
              <Table.Td c="var(--text-soft)">{sourceOf(week, view.day)}</Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
};

const Against = ({ view }: { readonly view: ReportView }) => {
  const reports = useComparedReports(view.day);
  const [chosen, setChosen] = useState<string | null>(null);
  const against = chosen ?? reports[0]?.value ?? null;
  if (against === null) return <Text size="sm">{text.noReports}</Text>;
  return (
    <>
      <Select
        label={text.against}
        w="22rem"
        allowDeselect={false}
        data={[...reports]}
        value={against}
        onChange={setChosen}
      />
      <Comparison day={view.day} against={Number(against)} />
    </>
  );
};

/** Growth by week, the chart of joining, and what changed since an earlier report. */
export const GrowthPart = ({ view }: { readonly view: ReportView }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long page scrolls by keyboard
  <section className={classes['scroll']} aria-label={reportsText.growth} tabIndex={0}>
    <Stack gap="lg" pb="md">
      <Section title={text.comparison}>
        <Against view={view} />
      </Section>
      <Section title={text.weeks} hint={text.weeksHint}>
        <Weeks view={view} />
      </Section>
      <Section title={reportsText.joiningTitle} hint={reportsText.joiningHint}>
        <Suspense fallback={null}>
          <JoiningChart view={view} />
        </Suspense>
      </Section>
    </Stack>
  </section>
);
