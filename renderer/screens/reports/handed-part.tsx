import { Button, Stack, Table, Text } from '@mantine/core';
import { shortDate } from '../../../shared/domain/values/calendar.ts';
import { momentText } from '../../../shared/text/screens/journal-screen.ts';
import { handedPartText as text } from '../../../shared/text/screens/reports-parts.ts';
import { reportsText } from '../../../shared/text/screens/reports-screen.ts';
import type { HandedReport } from '../../../shared/views/report-screen/handed-reports.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import classes from './reports.module.css';

type RowProperties = { readonly report: HandedReport; readonly onCopy: (report: HandedReport) => void };

const Row = ({ report, onCopy }: RowProperties) => (
  <Table.Tr>
    <Table.Th scope="row">{report.number}</Table.Th>
    <Table.Td>{report.fileName}</Table.Td>
    <Table.Td>{shortDate(report.asOf)}</Table.Td>
    <Table.Td>{momentText(report.madeAt)}</Table.Td>
    <Table.Td>{report.madeBy}</Table.Td>
    <Table.Td title={report.digest} className={classes['digest']}>
      {report.digest.slice(0, 12)}…
    </Table.Td>
    <Table.Td>
      <Button
        variant="default"
        size="xs"
        aria-label={text.copyOf(report.fileName)}
        onClick={() => onCopy(report)}
      >
        {text.copy}
      </Button>
    </Table.Td>
  </Table.Tr>
);

/** What was handed over, and the way to have it again exactly. */
export const HandedPart = () => {
  const { say } = useFrame();
  const handed = useQuery('reports.handed', null);
  const copying = useCommand('reports.copy');
  const copy = async ({ id }: HandedReport): Promise<void> => {
    const copied = await copying.run({ id });
    if (copied?.value) say(text.copied(copied.value.files.join(', ')), false);
  };
  if (handed.state === 'failed') return <FailureNotice failure={handed.failure} />;
  if (handed.state === 'loading') return null;
  if (handed.value.length === 0) return <EmptyState title={text.none} hint={text.noneHint} />;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list scrolls by keyboard
    <section className={classes['scroll']} aria-label={reportsText.handed} tabIndex={0}>
      <Stack gap="sm">
        <Text size="sm" c="var(--text-soft)">
          {text.hint}
        </Text>
        <FailureNotice failure={copying.failure} onClose={copying.dismiss} />
        <Table aria-label={text.title} fz="sm">
          <Table.Thead>
            <Table.Tr>
              {text.columns.map((name) => (
                <Table.Th key={name}>{name}</Table.Th>
              ))}
              <Table.Th>{text.act}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {handed.value.map((report) => (
              <Row key={report.id} report={report} onCopy={(one) => void copy(one)} />
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </section>
  );
};
