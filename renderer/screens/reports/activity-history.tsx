import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import { Stack, Table, Text } from '@mantine/core';
import type { ReportCategory } from '../../../shared/domain/reports/report-records.ts';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { activityText, shortCategoryNames } from '../../../shared/text/report/report-sheets.ts';
import { activityPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import {
  type ActivityFigure,
  type ActivityWeek,
  weekEnd,
} from '../../../shared/views/report/figures/activity-figures.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './reports.module.css';

const Figure = ({ figure }: { readonly figure: ActivityFigure | undefined }) => {
  if (!figure) return <>–</>;
  return (
    <>
      {text.shareOf(figure)}
      {figure.share !== null && (
        <Text size="xs" c={figure.isBelow ? 'var(--text-bad)' : 'var(--text-soft)'}>
          {figure.isBelow ? text.below : text.reached}
        </Text>
      )}
    </>
  );
};

type Properties = {
  readonly weeks: readonly ActivityWeek[];
  readonly told: readonly ReportCategory[];
};

const Chart = ({ weeks, told }: Properties) => {
  const { words } = useFrame();
  const names = shortCategoryNames(words);
  const looks = [
    { color: 'var(--text-soft)' },
    { color: 'var(--text-bad)', strokeDasharray: '2 3' },
    { color: 'var(--line-strong)', strokeDasharray: '7 4' },
    { color: 'var(--accent)' },
  ];
  return (
    <figure aria-label={text.chart} className={classes['chart']}>
      <LineChart
        h="13rem"
        data={weeks.map(({ weekOf, figures }) => ({
          week: shortDate(weekOf).slice(0, 5),
          ...Object.fromEntries(
            told.flatMap((category) => {
              const share = figures[category]?.share;
              return share === null || share === undefined ? [] : [[category, Math.round(share * 100)]];
            }),
          ),
        }))}
        dataKey="week"
        curveType="linear"
        withLegend
        accessibilityLayer={false}
        unit="%"
        yAxisProps={{ domain: [0, 100] }}
        series={told.map((category, index) => ({
          name: category,
          label: names[category],
          color: 'var(--accent)',
          ...looks[index],
        }))}
      />
    </figure>
  );
};

/** Every week that has a figure, newest first, and their chart. */
export const ActivityHistory = ({ weeks, told }: Properties) => {
  const { words } = useFrame();
  const names = shortCategoryNames(words);
  return (
    <Stack gap="md">
      <Table aria-label={text.history} fz="sm" verticalSpacing="0.25rem">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{activityText.week}</Table.Th>
            {told.map((category) => (
              <Table.Th key={category}>{names[category]}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {weeks.toReversed().map(({ weekOf, figures }) => (
            <Table.Tr key={weekOf}>
              <Table.Th scope="row">{activityText.weekOf(weekOf, weekEnd(weekOf))}</Table.Th>
              {told.map((category) => (
                <Table.Td key={category}>
                  <Figure figure={figures[category]} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {weeks.length > 1 && <Chart weeks={weeks} told={told} />}
    </Stack>
  );
};
