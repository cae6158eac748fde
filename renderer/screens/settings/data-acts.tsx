import { Button, Group, Text } from '@mantine/core';
import { reasonTexts, destructionText as text } from '../../../shared/text/destruction.ts';
import { momentText } from '../../../shared/text/screens/journal-screen.ts';
import type { PastDestruction } from '../../../shared/views/destruction/destruction-desk.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

/** The destructions of before, each with its act to be saved again. */
export const DataActs = ({ past }: { readonly past: readonly PastDestruction[] }) => {
  const { say } = useFrame();
  const saving = useCommand('destruction.saveAct');
  const save = async (number: number): Promise<void> => {
    const saved = await saving.run({ number });
    if (saved?.value) say(text.saved(saved.value.file), false);
  };
  return (
    <Section title={text.past} hint={text.pastHint}>
      {past.length === 0 && <Text>{text.pastNone}</Text>}
      {past.map(({ number, at, people, reason }) => (
        <Group key={number} justify="space-between">
          <Text>{text.pastLine(momentText(at), people, reasonTexts[reason])}</Text>
          <Button variant="default" size="xs" onClick={() => void save(number)}>
            {text.saveAct}
          </Button>
        </Group>
      ))}
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
    </Section>
  );
};
