import { Alert, Button, Group, List, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { WrittenPackage } from '../../../shared/contract/channels/registration-channels.ts';
import { mailTooLarge } from '../../../shared/text/documents/mail-too-large.ts';
import { registrationText, requestText as text } from '../../../shared/text/screens/registration-screen.ts';
import { MAIL_LIMIT } from '../../../shared/views/documents/mail-size.ts';
import type { RegistrationView } from '../../../shared/views/request-form/registration-view.ts';
import type { RequestForm } from '../../../shared/views/request-form/request-form.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { MailParts } from './registration-preview.tsx';
import { RequestState } from './registration-state.tsx';

const Written = ({ written: { folder, files, warnings } }: { readonly written: WrittenPackage }) => (
  <Alert color="teal" variant="outline" role="status">
    <Text fw={600}>{text.made}</Text>
    <Text size="sm">{text.madeIn(files.length, folder)}</Text>
    <List size="sm">
      {files.map((file) => (
        <List.Item key={file}>{file}</List.Item>
      ))}
    </List>
    {warnings.length > 0 && (
      <>
        <Text size="sm" fw={600} mt="xs">
          {text.checkWritten}
        </Text>
        <List size="sm">
          {warnings.map((warning) => (
            <List.Item key={warning}>{warning}</List.Item>
          ))}
        </List>
      </>
    )}
  </Alert>
);

type Properties = { readonly form: RequestForm; readonly view: RegistrationView };

const MailSize = ({ view }: Pick<Properties, 'view'>) => (
  <Text size="sm" c={view.tooLarge ? 'var(--text-bad)' : 'var(--text-soft)'}>
    {view.tooLarge
      ? mailTooLarge(view.mailMegabytes, MAIL_LIMIT)
      : registrationText.mailSize(view.mailMegabytes)}
  </Text>
);

/** The last step: the files into a folder of the user's choice, what to do with each, what became of them. */
export const MakePackage = ({ form, view }: Properties) => {
  const making = useCommand('registration.makePackage');
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
      <MailSize view={view} />
      <Group>
        <Button
          type="button"
          disabled={form.missing > 0}
          loading={making.running}
          onClick={() => void make()}
        >
          {text.make}
        </Button>
      </Group>
      <FailureNotice failure={making.failure} onClose={making.dismiss} />
      {written && <Written written={written} />}
      <RequestState view={view} />
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
        <Section title={text.documents.mail} hint={text.mailHint}>
          <MailParts mail={form.preview.mail} />
          <CopyField
            label={registrationText.mailto}
            text={form.preview.mail.mailto}
            copy={text.copy}
            copied={text.copied}
          />
          <Text size="sm" c="var(--text-soft)">
            {registrationText.mailtoHint}
          </Text>
        </Section>
      )}
    </Stack>
  );
};
