import { Alert, List, Stack, Table } from '@mantine/core';
import { transferProblems, transferText } from '../../../shared/text/screens/year-transfer.ts';
import type { TransferPreview } from '../../../shared/views/classes/transfer-preview.ts';
import { Section } from '../../components/section.tsx';
import type { Transfer } from './use-transfer.ts';

type Properties = { readonly preview: TransferPreview; readonly transfer: Transfer };

const Problems = ({ preview, transfer }: Properties) => {
  const nameOf = (at: string): string =>
    transfer.steps.find(({ classId }) => classId === at)?.from ??
    transfer.newClasses.find(({ key }) => key === at)?.label ??
    '';
  return (
    <Alert color="red" title={transferText.problems} role="alert">
      <List size="sm">
        {preview.problems.map(({ code, at }) => (
          <List.Item key={`${code} ${at}`}>
            {[nameOf(at), transferProblems[code]].filter(Boolean).join(': ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
};

/** All that the transfer would do, before it is done. */
export const TransferCheck = ({ preview, transfer }: Properties) => {
  if (preview.problems.length > 0) return <Problems preview={preview} transfer={transfer} />;
  const { rows, graduates, guardians, links, tasks } = preview;
  return (
    <Stack gap="md">
      <List size="sm">
        {graduates > 0 && <List.Item>{transferText.graduates(graduates)}</List.Item>}
        {guardians > 0 && <List.Item>{transferText.guardians(guardians)}</List.Item>}
        {links > 0 && <List.Item>{transferText.links(links)}</List.Item>}
        <List.Item>{transferText.tasks(tasks)}</List.Item>
      </List>
      <Section title={transferText.result}>
        <Table aria-label={transferText.result} verticalSpacing={4} w="auto" miw="26rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{transferText.now}</Table.Th>
              <Table.Th>{transferText.to}</Table.Th>
              <Table.Th ta="right">{transferText.pupils}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ from, to, people }) => (
              <Table.Tr key={`${from} ${to}`}>
                <Table.Td>{from || '–'}</Table.Td>
                <Table.Td>{to || transferText.gone}</Table.Td>
                <Table.Td ta="right">{people === 0 ? transferText.noPeople : people}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
    </Stack>
  );
};
