import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import { Text } from '@mantine/core';
import { useRef } from 'react';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { roleColumn } from '../../../shared/text/screens/invitations-screen.ts';
import { reportsText as text } from '../../../shared/text/screens/reports-screen.ts';
import { grouped } from '../../../shared/text/words/plural.ts';
import type { JoiningPoint } from '../../../shared/views/report-screen/joining-line.ts';
import type { ReportView } from '../../../shared/views/report-screen/report-view.ts';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './reports.module.css';
import { useShowPeople } from './show-people.ts';

/** How many had joined by each day: a line for each category, told apart by its dashes as well. */
export const JoiningChart = ({ view }: { readonly view: ReportView }) => {
  const { words } = useFrame();
  const show = useShowPeople();
  const chart = useRef<HTMLElement>(null);
  const points = view.joining;
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return <Text size="sm">{text.joiningNone}</Text>;
  const names = {
    student: roleColumn('student', words),
    guardian: roleColumn('guardian', words),
    staff: text.staff,
  };
  const series = [
    {
      name: 'guardian',
      label: names.guardian,
      color: 'var(--accent)',
      told: view.told.includes('guardians'),
    },
    {
      name: 'student',
      label: names.student,
      color: 'var(--line-strong)',
      strokeDasharray: '7 4',
      told: view.told.includes('students'),
    },
    { name: 'staff', label: names.staff, color: 'var(--text-bad)', strokeDasharray: '2 3', told: true },
  ];
  const total = last.staff + last.student + last.guardian;
  const showOn = (point: JoiningPoint | undefined): void => {
    if (!point || !chart.current) return;
    const where = text.joiningOn(point.day);
    show({ name: 'newly', category: null, day: point.day, where }, chart.current);
  };
  return (
    <figure
      ref={chart}
      tabIndex={-1}
      aria-label={`${text.joiningLabel(first.day, last.day)}: ${grouped(total)}`}
      className={classes['chart']}
    >
      <LineChart
        h="15rem"
        data={points.map((point) => ({ ...point, day: shortDate(point.day) }))}
        dataKey="day"
        curveType="linear"
        withLegend
        withDots={points.length < 15}
        accessibilityLayer={false}
        valueFormatter={grouped}
        lineChartProps={{ onClick: ({ activeTooltipIndex: at }) => showOn(points[Number(at ?? Number.NaN)]) }}
        xAxisProps={{ minTickGap: 40 }}
        series={series.filter(({ told }) => told).map(({ told: _, ...line }) => line)}
      />
    </figure>
  );
};
