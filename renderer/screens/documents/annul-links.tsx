import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { documentsText as text } from '../../../shared/text/documents-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const USUAL_DAYS = 30;
const MOST_DAYS = 3650;

/** The act on links by which nobody came (R20). */
export const AnnulLinks = () => {
  const [days, setDays] = useState(USUAL_DAYS);
  const unclaimed = useQuery('documents.unclaimed', { days });
  const annulling = useCommand('documents.annul');
  const { say } = useFrame();
  const count = unclaimed.state === 'ready' ? unclaimed.value : 0;
  const annul = async (): Promise<void> => {
    const done = await annulling.run({ days });
    if (done?.value) say(text.annulled(done.value.links));
  };
  return (
    <Section title={text.annulment} hint={text.annulmentHint}>
      <FailureNotice failure={annulling.failure} onClose={annulling.dismiss} />
      <Group align="flex-end">
        <NumberInput
          label={text.annulmentDays}
          value={days}
          min={0}
          max={MOST_DAYS}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(value) => {
            if (typeof value === 'number') setDays(value);
          }}
        />
        <Button
          variant="default"
          disabled={count === 0}
          loading={annulling.running}
          onClick={() => void annul()}
        >
          {text.annul}
        </Button>
      </Group>
      <Text role="status">{unclaimed.state === 'ready' ? text.annulmentCount(count) : ''}</Text>
    </Section>
  );
};
