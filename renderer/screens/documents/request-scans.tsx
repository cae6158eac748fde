import { Alert, Button, Group, Select, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Failure } from '../../../shared/domain/failure.ts';
import { type ScannedPaper, scannedPapers } from '../../../shared/domain/registration.ts';
import { mailTooLarge } from '../../../shared/text/papers/mail-too-large.ts';
import { registrationText, scansText as text } from '../../../shared/text/registration-screen.ts';
import { MAIL_LIMIT, megabytes } from '../../../shared/views/papers/mail-size.ts';
import type { RegistrationView } from '../../../shared/views/request-form/registration-view.ts';
import { droppedBytes } from '../../bridge/taken-bytes.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = { readonly view: RegistrationView };

const MailSize = ({ view }: Properties) =>
  view.tooLarge ? (
    <Alert color="yellow" variant="outline" role="status">
      {mailTooLarge(view.mailMegabytes, MAIL_LIMIT)}
    </Alert>
  ) : (
    <Text size="sm" role="status">
      {registrationText.mailSize(view.mailMegabytes)}
    </Text>
  );

const PaperScans = ({ view, paper }: Properties & { readonly paper: ScannedPaper }) => {
  const { say } = useFrame();
  const adding = useCommand('registration.addScans');
  const removing = useCommand('registration.removeScan');
  const scans = view.scans.filter((scan) => scan.paper === paper);
  const add = async (): Promise<void> => {
    const done = await adding.run({ paper });
    if (done?.value) say(text.added(done.value));
  };
  const remove = async (attachmentId: string): Promise<void> => {
    if (await removing.run({ paper, attachmentId })) say(text.removed);
  };
  return (
    <Section
      title={text.papers[paper]}
      aside={
        <Button
          type="button"
          variant="default"
          size="xs"
          aria-label={`${text.add}: ${text.papers[paper]}`}
          loading={adding.running}
          onClick={() => void add()}
        >
          {text.add}
        </Button>
      }
    >
      {scans.length === 0 && (
        <Text size="sm" c="var(--text-soft)">
          {paper === 'other' ? text.noneOther : text.none}
        </Text>
      )}
      {scans.length > 0 && (
        <Table aria-label={text.papers[paper]} fz="sm">
          <Table.Tbody>
            {scans.map(({ attachmentId, name, size }) => (
              <Table.Tr key={attachmentId}>
                <Table.Td>{name}</Table.Td>
                <Table.Td ta="right">{text.size(megabytes(size))}</Table.Td>
                <Table.Td ta="right" w="7rem">
                  <Button
                    type="button"
                    variant="subtle"
                    size="compact-xs"
                    aria-label={text.removeOf(name)}
                    onClick={() => void remove(attachmentId)}
                  >
                    {text.remove}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <FailureNotice failure={adding.failure} onClose={adding.dismiss} />
      <FailureNotice failure={removing.failure} onClose={removing.dismiss} />
    </Section>
  );
};

/** Signed papers, scanned: what will be sent in place of the unsigned ones. */
export const RequestScans = ({ view }: Properties) => {
  const { say } = useFrame();
  const [paper, setPaper] = useState<ScannedPaper>('order');
  const [unread, setUnread] = useState<Failure | null>(null);
  const dropping = useCommand('registration.dropScan');
  const take = async (file: File): Promise<void> => {
    const taken = await droppedBytes(file);
    if (!taken.ok) return setUnread(taken.failure);
    setUnread(null);
    const done = await dropping.run({ ...taken.value, paper });
    if (done) say(text.added(done.value));
  };
  useFileDrop((file) => void take(file));
  return (
    <Section title={text.title} hint={text.hint}>
      <Stack gap="lg">
        <MailSize view={view} />
        {scannedPapers.map((each) => (
          <PaperScans key={each} view={view} paper={each} />
        ))}
        <Group>
          <Select
            size="xs"
            w="22rem"
            label={text.dropFor}
            allowDeselect={false}
            data={scannedPapers.map((value) => ({ value, label: text.papers[value] }))}
            value={paper}
            onChange={(value) => value && setPaper(value)}
          />
        </Group>
        <FailureNotice failure={unread} onClose={() => setUnread(null)} />
        <FailureNotice failure={dropping.failure} onClose={dropping.dismiss} />
      </Stack>
    </Section>
  );
};
