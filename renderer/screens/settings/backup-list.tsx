import { Table, Text } from '@mantine/core';
import { shortDate } from '../../../shared/domain/calendar.ts';
import { dutyText } from '../../../shared/text/duties.ts';
import { settingsText as text } from '../../../shared/text/settings-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { CopyField } from '../../components/copy-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';

/** The copies that the program keeps beside the base (R30). */
export const BackupList = () => {
  const query = useQuery('organisation.backups', null);
  if (query.state === 'loading') return null;
  if (query.state === 'failed') return <FailureNotice failure={query.failure} />;
  const { backups, folder, failedOn } = query.value;
  return (
    <Section title={text.backups} hint={text.backupsHint}>
      {failedOn !== null && <Text c="var(--mantine-color-error)">{dutyText.backupFailed(failedOn)}</Text>}
      <CopyField label={text.backupFolder} text={folder} copy={text.copy} copied={text.copied} />
      <Text>{backups.length === 0 ? text.noBackups : text.backupCount(backups.length)}</Text>
      {backups.length > 0 && (
        <Table aria-label={text.backups} maw="30rem">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.backupDay}</Table.Th>
              <Table.Th ta="right">{text.backupRevision}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {backups.map(({ day, revision }) => (
              <Table.Tr key={revision}>
                <Table.Td>{shortDate(day)}</Table.Td>
                <Table.Td ta="right">{revision}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Section>
  );
};
