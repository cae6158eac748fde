import { Alert, Button, Group, List, Modal, PasswordInput, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { RestorePreview } from '../../../shared/application/restore-backup.ts';
import { type Backup, restoredCounts } from '../../../shared/domain/base/backup.ts';
import {
  backupSentence,
  backupTitle,
  restoreWarnings,
  backupsText as text,
} from '../../../shared/text/backups.ts';
import { actSentence, momentText } from '../../../shared/text/screens/journal-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

const ThenAndNow = ({ preview: { before, now } }: { readonly preview: RestorePreview }) => (
  <Table aria-label={text.previewTitle}>
    <Table.Thead>
      <Table.Tr>
        <Table.Td />
        <Table.Th ta="right">{text.before}</Table.Th>
        <Table.Th ta="right">{text.now}</Table.Th>
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {restoredCounts.map((what) => (
        <Table.Tr key={what}>
          <Table.Td>{text.rows[what]}</Table.Td>
          <Table.Td ta="right">{before[what]}</Table.Td>
          <Table.Td ta="right">{now[what]}</Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

/** A copy of the very present: restoring it would change nothing. */
const isSame = ({ people, otherRows, card }: RestorePreview): boolean =>
  !card && people.gone + people.back + people.changed + otherRows === 0;

const sentencesOf = ({ people, otherRows, card, acts }: RestorePreview): readonly string[] => {
  const { gone, back, changed } = people;
  const found = [
    gone > 0 ? text.willGo(gone) : '',
    back > 0 ? text.willBack(back) : '',
    changed > 0 ? text.willChange(changed) : '',
    card ? text.card : '',
    otherRows > 0 ? text.otherRows(otherRows) : '',
  ].filter((one) => one !== '');
  if (found.length === 0) return [text.nothing];
  return acts > 0 ? [...found, text.acts(acts)] : found;
};

/** The password of the copy's own day. */
const CopyPassword = ({
  isOpening,
  onGiven,
}: {
  readonly isOpening: boolean;
  readonly onGiven: (password: string) => void;
}) => {
  const [password, setPassword] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onGiven(password);
      }}
    >
      <Group align="flex-end">
        <PasswordInput
          label={text.copyPassword}
          value={password}
          w="20rem"
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={isOpening} disabled={password === ''}>
          {text.copyOpen}
        </Button>
      </Group>
    </form>
  );
};

/** What a copy would bring back and what would be lost, before it is restored. */
export const BackupRestore = ({
  backup,
  onClose,
}: {
  readonly backup: Backup;
  readonly onClose: () => void;
}) => {
  const { say } = useFrame();
  useReturnFocus();
  const [password, setPassword] = useState<string | null>(null);
  const asked = { name: backup.name, password };
  const query = useQuery('backups.preview', asked, ['base.switched']);
  const isLocked = query.state === 'failed' && (query.failure.code === 'backup-locked' || password !== null);
  const restoring = useCommand('backups.restore');
  const restore = async (): Promise<void> => {
    if (!(await restoring.run(asked))) return;
    onClose();
    say(text.restored(backupSentence(backup)));
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text.previewTitle}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack gap="md">
        <Text fw={600}>{backupTitle(backup)}</Text>
        {query.state === 'failed' && <FailureNotice failure={query.failure} />}
        {isLocked && (
          <CopyPassword
            isOpening={password !== null && query.failure.code === 'backup-locked'}
            onGiven={setPassword}
          />
        )}
        {query.state === 'ready' && (
          <>
            {restoreWarnings(query.value).map((warning) => (
              <Alert key={warning} variant="outline" color="orange">
                {warning}
              </Alert>
            ))}
            <ThenAndNow preview={query.value} />
            {sentencesOf(query.value).map((sentence) => (
              <Text key={sentence}>{sentence}</Text>
            ))}
            <List size="sm">
              {query.value.lastActs.map((act) => (
                <List.Item key={`${act.at} ${act.kind}`}>
                  {momentText(act.at)}: {actSentence(act)}
                </List.Item>
              ))}
            </List>
            <Text size="sm" c="var(--text-soft)">
              {text.presentSaved}
            </Text>
          </>
        )}
        <FailureNotice failure={restoring.failure} onClose={restoring.dismiss} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.restoreNo}
          </Button>
          <Button
            disabled={query.state !== 'ready' || isSame(query.value)}
            loading={restoring.running}
            onClick={() => void restore()}
          >
            {text.restoreYes}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
