import { Alert, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { type ScannedPaper, scannedPapers } from '../../../shared/domain/documents/registration.ts';
import type { Failure } from '../../../shared/domain/failure.ts';
import { mailTooLarge } from '../../../shared/text/documents/mail-too-large.ts';
import { registrationText, scansText as text } from '../../../shared/text/screens/registration-screen.ts';
import { MAIL_LIMIT } from '../../../shared/views/documents/mail-size.ts';
import type { RegistrationView } from '../../../shared/views/request-form/registration-view.ts';
import { paperOfFile } from '../../../shared/views/request-form/scanned-paper.ts';
import { droppedBytes, type Taken } from '../../bridge/taken-bytes.ts';
import { useCommand } from '../../bridge/use-command.ts';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { Section } from '../../components/section.tsx';
import { useFileDrop } from '../../components/use-file-drop.ts';
import { useFrame } from '../../frame/frame-context.ts';
import { PaperScans } from './registration-paper-scans.tsx';

type Properties = { readonly view: RegistrationView };

const MailSize = ({ view }: Properties) =>
  view.tooLarge ? (
    <Alert color="yellow" variant="outline" role="status">
      {mailTooLarge(view.mailMegabytes, MAIL_LIMIT)}
    </Alert>
  ) : (
    <Text size="sm" role="status">
      {registrationText.mailSize(view.mailMegabytes)}
    </Text>
  );

/** The paper on whose part of the screen the files were dropped; null beside all of them. */
const paperAt = (place: EventTarget | null): ScannedPaper | null => {
  const named = place instanceof Element && place.closest<HTMLElement>('[data-paper]')?.dataset['paper'];
  return scannedPapers.find((paper) => paper === named) ?? null;
};

/** Too large a scan is told with what to do about it. */
const scanFailure = (failure: Failure): Failure =>
  failure.code === 'file-too-large' ? { ...failure, code: 'scan-too-large' } : failure;

/** Signed papers, scanned: what will be sent in place of the unsigned ones. */
export const RegistrationScans = ({ view }: Properties) => {
  const { say } = useFrame();
  const [unread, setUnread] = useState<Failure | null>(null);
  const dropping = useCommand('registration.dropScans');
  const take = async (files: readonly File[], place: EventTarget | null): Promise<void> => {
    const taken: Taken[] = [];
    for (const file of files) {
      const read = await droppedBytes(file);
      if (!read.ok) return setUnread(scanFailure(read.failure));
      taken.push(read.value);
    }
    setUnread(null);
    const paper = paperAt(place) ?? paperOfFile(taken[0]?.name ?? '', view.scans);
    const done = await dropping.run({ paper, files: taken });
    if (done) say(text.added(done.value, text.papers[paper]));
  };
  useFileDrop((_first, all, place) => void take(all, place));
  return (
    <Section title={text.title} hint={text.hint}>
      <Stack gap="lg">
        <MailSize view={view} />
        <FailureNotice failure={unread} onClose={() => setUnread(null)} />
        <FailureNotice failure={dropping.failure} onClose={dropping.dismiss} />
        {scannedPapers.map((paper) => (
          <PaperScans key={paper} paper={paper} scans={view.scans.filter((scan) => scan.paper === paper)} />
        ))}
      </Stack>
    </Section>
  );
};
