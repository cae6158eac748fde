import { Alert, Button, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { IconFolderOpen, IconSchool, IconSparkles } from '@tabler/icons-react';
import { useState } from 'react';
import type { Failure } from '../../../shared/domain/failure.ts';
import { handoverText } from '../../../shared/text/handover.ts';
import { startText } from '../../../shared/text/screens/start-screen.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { Choice } from '../../components/choice.tsx';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Page } from '../../components/page.tsx';
import { RecentBases } from './recent-bases.tsx';
import { TakeOver } from './take-over.tsx';

type Properties = {
  readonly notices: readonly Failure[];
  /** A roster that will be offered for import in the school that is opened next. */
  readonly offeredFile: string | null;
  readonly onNewSchool: () => void;
  /** A base was taken over: the recovery key of its password, null without one. */
  readonly onRecoveryKey: (recoveryKey: string | null) => void;
};

/** Первый запуск: three ways to begin, and the bases that were open before. */
export const StartScreen = ({ notices, offeredFile, onNewSchool, onRecoveryKey }: Properties) => {
  const opening = useCommand('base.open');
  const trying = useCommand('base.tryMadeUp');
  const [taking, setTaking] = useState(false);
  const busy = opening.running || trying.running;
  return (
    <Page>
      <Stack gap="xs">
        <Title order={1}>{startText.title}</Title>
        <Text c="var(--text-soft)">{startText.lead}</Text>
      </Stack>
      {offeredFile !== null && <Alert variant="outline">{startText.waiting(offeredFile)}</Alert>}
      {notices.map((notice) => (
        <FailureNotice key={JSON.stringify(notice)} failure={notice} />
      ))}
      <FailureNotice failure={opening.failure} onClose={opening.dismiss} />
      <FailureNotice failure={trying.failure} onClose={trying.dismiss} />
      <SimpleGrid cols={3}>
        <Choice
          icon={IconSchool}
          title={startText.newSchool}
          hint={startText.newSchoolHint}
          disabled={busy}
          onChoose={onNewSchool}
        />
        <Choice
          icon={IconFolderOpen}
          title={startText.openBase}
          hint={startText.openBaseHint}
          disabled={busy}
          onChoose={() => void opening.run(null)}
        />
        <Choice
          icon={IconSparkles}
          title={startText.tryMadeUp}
          hint={startText.tryMadeUpHint}
          disabled={busy}
          onChoose={() => void trying.run(null)}
        />
      </SimpleGrid>
      <Group justify="space-between" align="flex-start">
        <RecentBases />
        <Button variant="default" disabled={busy} onClick={() => setTaking(true)}>
          {handoverText.takeChoice}
        </Button>
      </Group>
      {taking && <TakeOver onClose={() => setTaking(false)} onTaken={onRecoveryKey} />}
    </Page>
  );
};
