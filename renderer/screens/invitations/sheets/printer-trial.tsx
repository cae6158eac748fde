import { Button, Stack, Text } from '@mantine/core';
import { IconRuler2 } from '@tabler/icons-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { LoosePages } from '../../../../shared/contract/channels/invitations-channels.ts';
import { calibrationScreenText as text } from '../../../../shared/text/screens/sheets-screen.ts';
import { useCommand } from '../../../bridge/use-command.ts';
import { FailureNotice } from '../../../components/failure-notice.tsx';

const CalibrationPage = lazy(async () => ({
  default: (await import('./calibration-page.tsx')).CalibrationPage,
}));

type Properties = { readonly children: ReactNode };

/** Where no sheets are shown yet: what is said there, and the page on which the printer is tried. */
export const PrinterTrial = ({ children }: Properties) => {
  const [pages, setPages] = useState<LoosePages | null>(null);
  const { run, running, failure } = useCommand('invitations.calibration');
  const open = async (): Promise<void> => {
    const made = await run(null);
    if (made) setPages(made.value);
  };
  if (pages)
    return (
      <Suspense fallback={null}>
        <CalibrationPage pages={pages} onClose={() => setPages(null)} />
      </Suspense>
    );
  return (
    <Stack gap="lg">
      {children}
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
    </Stack>
  );
};
