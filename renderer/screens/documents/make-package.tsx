import { Alert, Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { WrittenPackage } from '../../../shared/contract/documents-channels.ts';
import { documentsText as text } from '../../../shared/text/documents-screen.ts';
import type { RequestForm } from '../../../shared/views/request-form/request-form.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { MailParts } from './request-papers.tsx';

const Written = ({ written: { folder, files } }: { readonly written: WrittenPackage }) => (
  <Alert color="teal" variant="outline" role="status" title={text.made}>
    <Text size="sm">{text.madeIn(files.length, folder)}</Text>
    <List size="sm">
      {files.map((file) => (
        <List.Item key={file}>{file}</List.Item>
      ))}
    </List>
  </Alert>
);

/** The last step: the files into a folder of the user's choice, then what to do with each. */
export const MakePackage = ({ form }: { readonly form: RequestForm }) => {
  const making = useCommand('documents.makePackage');
  const [written, setWritten] = useState<WrittenPackage | null>(null);
  const { say } = useFrame();
  const make = async (): Promise<void> => {
    const made = await making.run(null);
    if (!made?.value) return;
    setWritten(made.value);
    say(text.made);
  };
  return (
    <Stack>
      <Text>{form.missing > 0 ? text.missing(form.missing) : text.ready}</Text>
      <Group>
        <Button disabled={form.missing > 0} loading={making.running} onClick={() => void make()}>
          {text.make}
        </Button>
      </Group>
      <FailureNotice failure={making.failure} onClose={making.dismiss} />
      {written && <Written written={written} />}
      <Section title={text.whatNext}>
        <Table aria-label={text.whatNext}>
          <Table.Thead>
            <Table.Tr>
              {text.columns.map((column) => (
                <Table.Th key={column}>{column}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {form.files.map((row) => (
              <Table.Tr key={row[0]}>
                {row.map((cell, column) => (
                  <Table.Td key={text.columns[column]}>{cell}</Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Section>
      {form.preview && (
        <Section title={text.papers.mail} hint={text.mailHint}>
          <MailParts mail={form.preview.mail} />
        </Section>
      )}
    </Stack>
  );
};
