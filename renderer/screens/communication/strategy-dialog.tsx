import { Checkbox, Modal, NumberInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ChatKind } from '../../../shared/domain/communication/chat-kind.ts';
import {
  type ChatStrategy,
  classChatKinds,
  schoolChatKinds,
} from '../../../shared/domain/communication/chat-kind.ts';
import { chatKindName } from '../../../shared/text/chats.ts';
import {
  communicationText as common,
  chatsText as text,
} from '../../../shared/text/screens/communication-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FormActs } from '../../components/form-acts.tsx';
import { useReturnFocus } from '../../components/use-return-focus.ts';
import { useFrame } from '../../frame/frame-context.ts';

const HIGHEST_PARALLEL = 12;

type Properties = { readonly strategy: ChatStrategy; readonly onClose: () => void };

/** Which chats and channels the organisation decided to have (S2 2.1). */
export const StrategyDialog = ({ strategy, onClose }: Properties) => {
  const { words, say } = useFrame();
  useReturnFocus();
  const saving = useCommand('communication.setStrategy');
  const [kinds, setKinds] = useState<ReadonlySet<ChatKind>>(() => new Set(strategy.kinds));
  const [studentsFrom, setStudentsFrom] = useState(strategy.studentsFrom);
  const toggle = (kind: ChatKind): void =>
    setKinds((before) => {
      const next = new Set(before);
      if (!next.delete(kind)) next.add(kind);
      return next;
    });
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const done = await saving.run({ kinds: [...kinds], studentsFrom });
    if (!done) return;
    say(text.strategySaved);
    onClose();
  };
  const box = (kind: ChatKind) => (
    <Checkbox
      key={kind}
      label={chatKindName(kind, words)}
      checked={kinds.has(kind)}
      onChange={() => toggle(kind)}
    />
  );
  return (
    <Modal
      opened
      onClose={onClose}
      title={text.strategyTitle}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={(event) => void save(event)}>
        <Stack gap="sm">
          <Text size="sm" c="var(--text-soft)">
            {text.strategyHint}
          </Text>
          <Text fw={600}>{text.strategyClass(words)}</Text>
          {classChatKinds.map(box)}
          {kinds.has('classStudents') && (
            <NumberInput
              label={text.studentsFrom(words)}
              w="100%"
              min={1}
              max={HIGHEST_PARALLEL}
              clampBehavior="strict"
              allowDecimal={false}
              value={studentsFrom}
              onChange={(value) => setStudentsFrom(Number(value) || 1)}
            />
          )}
          <Text fw={600}>{text.strategySchool}</Text>
          {schoolChatKinds.map(box)}
          <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
          <FormActs running={saving.running} onCancel={onClose} />
        </Stack>
      </form>
    </Modal>
  );
};
