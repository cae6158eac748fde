import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { gateText as text } from '../../../shared/text/screens/protection.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';

/** The ways into a base that another has, or whose folder takes nothing. */
export const EnterForm = ({ canTake }: { readonly canTake: boolean }) => {
  const entering = useCommand('protection.enter');
  const [asking, setAsking] = useState(false);
  return (
    <Stack gap="md">
      <Text size="sm">{text.lookHint}</Text>
      <Group>
        <Button loading={entering.running} onClick={() => void entering.run({ how: 'look' })}>
          {text.look}
        </Button>
        <Button variant="default" onClick={() => void entering.run({ how: 'again' })}>
          {text.again}
        </Button>
        {canTake && !asking && (
          <Button variant="default" onClick={() => setAsking(true)}>
            {text.take}
          </Button>
        )}
      </Group>
      {asking && (
        <Alert color="orange" variant="outline">
          <Stack gap="sm" align="flex-start">
            <Text size="sm">{text.takeSure}</Text>
            <Button color="red" variant="outline" onClick={() => void entering.run({ how: 'take' })}>
              {text.takeYes}
            </Button>
          </Stack>
        </Alert>
      )}
      <FailureNotice failure={entering.failure} onClose={entering.dismiss} />
    </Stack>
  );
};
