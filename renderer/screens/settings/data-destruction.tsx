import { Alert, Button, Group, List, Modal, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import {
  type DestructionReason,
  destructionReasons,
} from '../../../shared/domain/destruction/destruction.ts';
import { reasonTexts, destructionText as text } from '../../../shared/text/destruction.ts';
import type { DestructionPreview } from '../../../shared/views/destruction/destruction-desk.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';

type Properties = {
  readonly ids: readonly string[];
  readonly onDone: (people: number) => void;
  readonly onClose: () => void;
};

const goingOf = (preview: DestructionPreview): readonly string[] => [
  `${text.people(preview.byCategory)}.`,
  ...(preview.rows > 0 ? [text.rows(preview.rows)] : []),
  ...(preview.slips > 0 ? [text.slips(preview.slips)] : []),
  ...(preview.attachments.length > 0 ? [text.attachments(preview.attachments)] : []),
  ...(preview.backups > 0 ? [text.backups(preview.backups)] : []),
  ...(preview.steps > 0 ? [text.steps(preview.steps)] : []),
  ...(preview.secondPlace?.isThere ? [text.second(preview.secondPlace.place)] : []),
  text.quarantine,
  text.journal,
];

const byHandOf = ({ scans, secondPlace }: DestructionPreview): readonly string[] => [
  ...(scans > 0 ? [text.scans(scans)] : []),
  ...(secondPlace && !secondPlace.isThere ? [text.secondGone(secondPlace.place)] : []),
  text.copiesElsewhere,
  text.exports,
];

/** What goes for good and what the user must do besides, before it is done. */
export const DataDestruction = ({ ids, onDone, onClose }: Properties) => {
  useReturnFocus();
  const [reason, setReason] = useState<DestructionReason>('term');
  const query = useQuery('destruction.preview', { ids: [...ids] }, ['base.switched']);
  const running = useCommand('destruction.run');
  const run = async (): Promise<void> => {
    if (await running.run({ ids: [...ids], reason })) onDone(ids.length);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={text.sure}
      closeButtonProps={{ 'aria-label': text.close }}
    >
      <Stack gap="md">
        {query.state === 'failed' && <FailureNotice failure={query.failure} />}
        {query.state === 'ready' && (
          <>
            <Text fw={600}>{text.whatGoes}</Text>
            <List size="sm">
              {goingOf(query.value).map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
            <Alert color="orange" variant="outline">
              <List size="sm">
                {byHandOf(query.value).map((line) => (
                  <List.Item key={line}>{line}</List.Item>
                ))}
              </List>
            </Alert>
          </>
        )}
        <Select
          label={text.reason}
          data={destructionReasons.map((value) => ({ value, label: reasonTexts[value] }))}
          value={reason}
          allowDeselect={false}
          onChange={(value) => value && setReason(value)}
        />
        <FailureNotice failure={running.failure} onClose={running.dismiss} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {text.no}
          </Button>
          <Button
            variant="default"
            c="var(--mantine-color-error)"
            disabled={query.state !== 'ready'}
            loading={running.running}
            onClick={() => void run()}
          >
            {text.yes}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
