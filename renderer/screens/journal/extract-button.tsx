import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ActKind } from '../../../shared/domain/base/journal.ts';
import type { Day } from '../../../shared/domain/values/calendar.ts';
import { extractText as text } from '../../../shared/text/journal-extract.ts';
import { actKindName, journalText } from '../../../shared/text/screens/journal-screen.ts';
import { markText } from '../../../shared/text/screens/people-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { DayField } from '../../components/day-field.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

type Properties = { readonly kind: ActKind | null };

const ExtractDialog = ({ kind, onClose }: Properties & { readonly onClose: () => void }) => {
  const { say } = useFrame();
  useReturnFocus();
  const [from, setFrom] = useState<Day | ''>('');
  const [to, setTo] = useState<Day | ''>('');
  const saving = useCommand('journal.saveExtract');
  const save = async (): Promise<void> => {
    const saved = await saving.run({ kind, from: from || null, to: to || null });
    if (!saved?.value) return;
    onClose();
    say(text.saved(saved.value.file), false);
  };
  const field = { description: text.day, unreadable: markText.dateWrong, error: null, required: false };
  return (
    <Modal opened onClose={onClose} title={text.dialog} closeButtonProps={{ 'aria-label': text.close }}>
      <Stack gap="md">
        <Text size="sm">{text.hint}</Text>
        <Text size="sm">
          {journalText.kind}: {kind === null ? journalText.anyKind : actKindName(kind)}
        </Text>
        <DayField label={text.from} value={from} onChange={setFrom} {...field} />
        <DayField label={text.to} value={to} onChange={setTo} {...field} />
        <FailureNotice failure={saving.failure} />
        <Group justify="flex-end">
          <Button loading={saving.running} onClick={() => void save()}>
            {text.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

/** Saves the acts of a period, of the kind that is shown. */
export const ExtractButton = ({ kind }: Properties) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="default" flex="none" onClick={() => setOpen(true)}>
        {text.open}
      </Button>
      {isOpen && <ExtractDialog kind={kind} onClose={() => setOpen(false)} />}
    </>
  );
};
