import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { Backup } from '../../../shared/domain/base/backup.ts';
import { backupTitle, backupsText as text } from '../../../shared/text/backups.ts';
import { dutyText } from '../../../shared/text/duties.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';
import { BackupRestore } from './backup-restore.tsx';
import { SecondPlacePart } from './second-place-part.tsx';

type TableProperties = {
  readonly backups: readonly Backup[];
  readonly onRestore: ((backup: Backup) => void) | null;
};

const BackupTable = ({ backups, onRestore }: TableProperties) => (
  <Table aria-label={text.title} maw="52rem">
    <Table.Thead>
      <Table.Tr>
        <Table.Th>{text.what}</Table.Th>
        <Table.Th ta="right">{text.changes}</Table.Th>
        <Table.Td />
      </Table.Tr>
    </Table.Thead>
    <Table.Tbody>
      {backups.map((backup) => (
        <Table.Tr key={backup.name}>
          <Table.Td>{backupTitle(backup)}</Table.Td>
          <Table.Td ta="right">{backup.revision}</Table.Td>
          <Table.Td ta="right">
            {onRestore && (
              <Button
                variant="default"
                size="xs"
                aria-label={`${text.restore} ${backupTitle(backup)}`}
                onClick={() => onRestore(backup)}
              >
                {text.restore}
              </Button>
            )}
          </Table.Td>
        </Table.Tr>
      ))}
    </Table.Tbody>
  </Table>
);

/** Копии: what the program keeps, the place elsewhere, and the way back to a copy (R30). */
export const BackupsPart = () => {
  const [version, setVersion] = useState(0);
  return <LoadedBackups key={version} onChange={() => setVersion((before) => before + 1)} />;
};

const LoadedBackups = ({ onChange }: { readonly onChange: () => void }) => {
  const { say } = useFrame();
  const query = useQuery('backups.list', null);
  const making = useCommand('backups.make');
  const [chosen, setChosen] = useState<Backup | null>(null);
  if (query.state === 'loading') return null;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} />;
  const { backups, folder, failedOn, second, readOnly, isSealed } = query.value;
  const make = async (): Promise<void> => {
    if (!(await making.run(null))) return;
    say(text.made, false);
    onChange();
  };
  return (
    <Stack gap="xl">
      <Section title={text.title} hint={text.hint}>
        {failedOn !== null && <Text c="var(--mantine-color-error)">{dutyText.backupFailed(failedOn)}</Text>}
        <Text>{backups.length === 0 ? text.none : text.count(backups.length)}</Text>
        {backups.length > 0 && (
          <BackupTable backups={backups} onRestore={readOnly ? null : (backup) => setChosen(backup)} />
        )}
        {!readOnly && (
          <Group>
            <Button variant="default" loading={making.running} onClick={() => void make()}>
              {text.make}
            </Button>
          </Group>
        )}
        <FailureNotice failure={making.failure} onClose={making.dismiss} />
        <CopyField label={text.folder} text={folder} copy={text.copy} copied={text.copied} />
        <Text size="sm" c="var(--text-soft)">
          {text.kept} {text.attachments}
        </Text>
      </Section>
      {!readOnly && <SecondPlacePart second={second} isSealed={isSealed} onChange={onChange} />}
      {chosen && <BackupRestore backup={chosen} onClose={() => setChosen(null)} />}
    </Stack>
  );
};
