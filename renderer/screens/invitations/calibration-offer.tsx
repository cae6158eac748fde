import { Button, Stack, Text } from '@mantine/core';
import { IconRuler2 } from '@tabler/icons-react';
import type { LoosePages } from '../../../shared/contract/invitations-channels.ts';
import { calibrationScreenText as text } from '../../../shared/text/screens/sheets-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';

type OfferProperties = { readonly onOpen: (pages: LoosePages) => void };

/** Where no sheets are shown yet: the page on which the printer is tried. */
export const CalibrationOffer = ({ onOpen }: OfferProperties) => {
  const { run, running, failure } = useCommand('invitations.calibration');
  const open = async (): Promise<void> => {
    const made = await run(null);
    if (made) onOpen(made.value);
  };
  return (
    <Stack align="flex-start" gap={4}>
      <Button
        variant="default"
        leftSection={<IconRuler2 size="1rem" stroke={1.5} aria-hidden />}
        loading={running}
        onClick={() => void open()}
      >
        {text.open}
      </Button>
      <Text size="sm" c="var(--text-soft)">
        {text.hint}
      </Text>
      <FailureNotice failure={failure} />
    </Stack>
  );
};
