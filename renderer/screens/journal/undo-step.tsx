import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { actSentence, journalText as text } from '../../../shared/text/screens/journal-screen.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { useFrame } from '../../frame/frame-context.ts';

/** The last step that can be taken back, said in full, with the button that does it. */
export const UndoStep = () => {
  const { undo } = useFrame();
  const frame = useQuery('school.frame', null);
  if (frame.state !== 'ready') return null;
  const { lastStep } = frame.value;
  return (
    <Group wrap="nowrap">
      <Button
        variant="default"
        flex="none"
        disabled={!lastStep}
        leftSection={<IconArrowBackUp size="1.125rem" stroke={1.5} aria-hidden />}
        onClick={undo}
      >
        {text.undo}
      </Button>
      <Text c="var(--text-soft)">{lastStep ? text.undoWhat(actSentence(lastStep)) : text.undoNothing}</Text>
    </Group>
  );
};
