import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { importText as text } from '../../../shared/text/screens/import-screen.ts';
import type { BrakeLimits as Limits } from '../../../shared/views/import-preview/brake.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { useQuery } from '../../bridge/use-query.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { useFrame } from '../../frame/frame-context.ts';

const Fields = ({ limits }: { readonly limits: Limits }) => {
  const { say } = useFrame();
  const saving = useCommand('import.setBrake');
  const [percent, setPercent] = useState<number | string>(limits.percent);
  const [people, setPeople] = useState<number | string>(limits.people ?? '');
  const next: Limits = {
    percent: typeof percent === 'number' ? percent : limits.percent,
    people: typeof people === 'number' ? people : null,
  };
  const save = async (): Promise<void> => {
    if (await saving.run(next)) say(text.brakeSaved);
  };
  return (
    <Stack gap="xs">
      <Text size="sm">{text.brakeLimits}</Text>
      <FailureNotice failure={saving.failure} onClose={saving.dismiss} />
      <Group align="flex-end">
        <NumberInput
          size="xs"
          w="9rem"
          label={text.brakePercent}
          min={0}
          max={100}
          allowDecimal={false}
          value={percent}
          onChange={setPercent}
        />
        <NumberInput
          size="xs"
          w="18rem"
          label={text.brakePeople}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          value={people}
          onChange={setPeople}
        />
        <Button
          size="xs"
          variant="default"
          disabled={next.percent === limits.percent && next.people === limits.people}
          loading={saving.running}
          onClick={() => void save()}
        >
          {text.brakeSave}
        </Button>
      </Group>
    </Stack>
  );
};

/** How much an import may change before it asks once more. */
export const BrakeLimits = () => {
  const limits = useQuery('import.readBrake', null, ['base.changed']);
  if (limits.state !== 'ready') return null;
  return <Fields key={JSON.stringify(limits.value)} limits={limits.value} />;
};
